import type { NamedDecision } from './decision-record.ts';

/** `block` stops a change, `review` asks a person, `note` informs. */
export type Severity = 'block' | 'review' | 'note';

/** The three tests of the gate. */
export type TestName = 'changeability' | 'domain' | 'blast';

/** A place in a file; lines are 1-based and inclusive. */
export interface Place {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly symbol: string | null;
}

export interface FindingAcceptance {
  readonly by: 'exception' | 'ledger';
  /** Of an exception, as are the others; null of the ledger. */
  readonly reason: string | null;
  readonly owner: string | null;
  readonly until: string | null;
}

export interface Finding {
  /** Survives move, rename and reformat: made of rule, symbol, normalised content and occurrence. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly test: TestName | null;
  readonly severity: Severity;
  /** One sentence a colleague could have written: what is wrong, here. */
  readonly title: string;
  /** Why it costs. */
  readonly why: string;
  /** What to do. */
  readonly remedy: string;
  /** Never empty; the first place is where to start. */
  readonly where: readonly Place[];
  /** Facts the title rests on, as plain sentences. */
  readonly evidence: readonly string[];
  /** Name of the component it belongs to, or null when it spans several. */
  readonly component: string | null;
  /** The decision that it breaks; absent, and null in JSON, where no record speaks of it. */
  readonly decision?: NamedDecision | null;
  /** `accepted`: somebody answers for it, by an exception or by the ledger. */
  readonly status: 'new' | 'known' | 'accepted';
  /** By what it is accepted; null or absent where it is not. */
  readonly acceptance?: FindingAcceptance | null;
}
