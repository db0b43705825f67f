/** A dependency between files that no import shows: an HTTP call to a route, a message over a channel, a shared table. */
export interface Wire {
  readonly kind: 'http' | 'message' | 'table';
  /** Index into `Codebase.files`: who calls, receives, or touches a table that the other owns. */
  readonly from: number;
  /** Index into `Codebase.files`: who serves the route, sends the message, or owns the table. */
  readonly to: number;
  /** `POST /api/orders/{}`, the channel's name, or the table's name. */
  readonly label: string;
  readonly fromLine: number;
  readonly toLine: number;
  /** 0 … 1: how sure the match is; docs/accuracy.md says how it was calibrated. */
  readonly confidence: number;
  /** What the match rests on, as plain sentences. */
  readonly evidence: readonly string[];
}

/** A call that no route of the snapshot answers, although its base points into the snapshot or cannot be told. */
export interface UnmatchedCall {
  /** Index into `Codebase.files`. */
  readonly file: number;
  readonly line: number;
  readonly label: string;
  readonly client: string;
}

/** What connects the services of a snapshot: all that is worked out from the wire facts of all files together. */
export interface Wiring {
  /** In order of kind, from, to, label. */
  readonly wires: readonly Wire[];
  /** In order of file, then line. */
  readonly unmatchedCalls: readonly UnmatchedCall[];
  /** Sorted by folder; empty when nothing in the repository looks deployable. */
  readonly services: readonly Service[];
  /** What was too much to be followed, sorted by path. */
  readonly limits: readonly WireLimit[];
}

/** A file of which some wires may be missing, with the reason in words. */
export interface WireLimit {
  readonly path: string;
  readonly reason: string;
}

/** A deployable part of the code base: what runs as a process of its own. */
export interface Service {
  /** Name of the project, package or folder. */
  readonly name: string;
  /** What deployments call it beside its name (compose services, workloads), sorted. */
  readonly aliases: readonly string[];
  /** Folder relative to the root. */
  readonly folder: string;
  /** What shows that it is deployed: `Dockerfile`, `Program.cs`, `main package`, `Spring Boot application` … */
  readonly evidence: string;
  /** Indexes into `Codebase.files`, ascending. */
  readonly files: readonly number[];
}
