import type { Acceptance } from './acceptance.ts';
import type { Component } from './component.ts';
import type { FamilyResult } from './family-result.ts';
import type { Finding } from './finding.ts';
import type { NotAnalysed } from './not-analysed.ts';
import type { Wire } from './wire.ts';
import type { StructureMetrics } from './structure.ts';

/** `paydown/scan/1`: the JSON that others rely on. Published in schemas/scan.schema.json; change both together. */
export interface ScanResult {
  readonly schema: 'paydown/scan/1';
  readonly repository: {
    /** Folder name, not a path of this machine. */
    readonly root: string;
    readonly revision: string | null;
    readonly dirty: boolean;
  };
  readonly analysed: {
    readonly files: number;
    readonly bytes: number;
    readonly lines: number;
    readonly units: number;
    readonly byLanguage: Readonly<Record<string, MeasuredLanguage>>;
  };
  readonly notAnalysed: readonly NotAnalysed[];
  readonly components: readonly ComponentSummary[];
  /** What runs as a process of its own, by folder. */
  readonly services: readonly ServiceSummary[];
  /** Dependencies between files that no import shows, in order of kind, from, to, label. */
  readonly wires: readonly NamedWire[];
  /** Calls to routes that nobody serves. */
  readonly unmatchedCalls: readonly NamedCall[];
  readonly metrics: StructureMetrics;
  /** Each cycle as paths of its shortest explanation, closing edge implied; details in `findings` and `paydown cycles`. */
  readonly cycles: readonly (readonly string[])[];
  /** The most important first. */
  readonly families: readonly FamilyResult[];
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleSummary[];
  readonly acceptance: Acceptance;
  readonly timing: Readonly<Record<string, number>>;
}

export interface LanguageShare {
  /** Name for people: `TypeScript / JavaScript`. */
  readonly title: string;
  readonly files: number;
  readonly bytes: number;
  readonly lines: number;
  readonly links: LinkShare;
  /** Files of the language that were not read, by reason, most first. */
  readonly leftOut: readonly LeftOutGroup[];
}

export interface MeasuredLanguage extends LanguageShare {
  readonly units: number;
}

/** How much of what the files of a language name elsewhere was found; what is counted stands in docs/glossary.md. */
export interface LinkShare {
  readonly counted: 'imports' | 'references';
  readonly total: number;
  /** Found in the repository. */
  readonly internal: number;
  /** Declared by a manifest, or brought by the language. */
  readonly external: number;
  /** (internal + external) / total; null where there is nothing to find. */
  readonly resolved: number | null;
}

export interface LeftOutGroup {
  readonly reason: string;
  readonly count: number;
}

export interface ComponentSummary {
  readonly name: string;
  readonly folder: string;
  readonly kind: Component['kind'];
  /** As declared; null where nobody did. */
  readonly layer: string | null;
  /** Bounded context, as declared. */
  readonly context: string | null;
  readonly owner: string | null;
  readonly files: number;
  readonly lines: number;
  readonly fanIn: number;
  readonly fanOut: number;
  readonly instability: number | null;
  /** Sum of cognitive complexity of its units. */
  readonly complexity: number;
}

export interface ServiceSummary {
  readonly name: string;
  /** What deployments call it beside its name. */
  readonly aliases: readonly string[];
  readonly folder: string;
  /** What shows that it is deployed. */
  readonly evidence: string;
  readonly files: number;
}

/** One end of a wire. */
export interface WireEnd {
  readonly path: string;
  readonly line: number;
  /** Folder of the service that the file belongs to; null outside of all. */
  readonly service: string | null;
}

export interface NamedWire {
  readonly kind: Wire['kind'];
  /** Who calls, receives, or touches the table. */
  readonly from: WireEnd;
  /** Who serves the route, sends the message, or owns the table. */
  readonly to: WireEnd;
  readonly label: string;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

export interface NamedCall {
  readonly from: WireEnd;
  readonly label: string;
  readonly client: string;
}

/** Which rules ran and how much they saw, so that a clean result can be told from a blind one. */
export interface RuleSummary {
  readonly rule: string;
  readonly inspected: number;
  readonly inspects: string;
  readonly findings: number;
}
