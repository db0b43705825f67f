import type { FileLayer } from './file-layer.ts';
import type { DecisionRecord } from './decision-record.ts';
import type { Severity } from './finding.ts';

/** Where a person wrote something down: a settings file, or a decision record. `line` is 1-based. */
export interface WrittenAt {
  readonly path: string;
  readonly line: number;
}

/** A component as the team draws it, in place of the packages and folders that are found. */
export interface IntendedComponent {
  readonly name: string;
  /** Globs of files, relative to the root; a folder means all below it. */
  readonly paths: readonly string[];
  /** Name of one of `Intent.layers`. */
  readonly layer: string | null;
  /** Bounded context it belongs to. */
  readonly context: string | null;
  readonly owner: string | null;
  readonly at: WrittenAt;
}

export interface IntendedLayer {
  readonly name: string;
  /** What files of it are, for rules that ask; null where neither the name nor the team says. */
  readonly kind: FileLayer | null;
  readonly at: WrittenAt;
}

/** Something that is to be built once, and where. */
export interface Capability {
  readonly name: string;
  /** Component names or globs, relative to the root. */
  readonly home: readonly string[];
  /** Id of the record that says so. */
  readonly decision: string | null;
  readonly at: WrittenAt;
}

/** One concept of the domain, in the team's own word. */
export interface GlossaryTerm {
  readonly term: string;
  readonly meaning: string | null;
  /** Other words for it that are fine. */
  readonly synonyms: readonly string[];
  /** Words that are not to be used for it. */
  readonly avoid: readonly string[];
  /** Bounded context in which this holds; null everywhere below the folder of `at`. */
  readonly context: string | null;
  readonly at: WrittenAt;
}

/** Files that are in the repository and are not to be judged. */
export interface IgnoredPart {
  /** Globs, relative to the root. */
  readonly paths: readonly string[];
  readonly reason: string;
  readonly at: WrittenAt;
}

/** How serious the team takes what a rule finds, in place of the rule's own severity. */
export interface RuleLevel {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: WrittenAt;
}

/** Findings that somebody answers for until a day. */
export interface DebtException {
  /** First digits of a fingerprint, or null where it is a pattern. */
  readonly fingerprint: string | null;
  /** Null where it is a fingerprint. */
  readonly rule: string | null;
  /** Globs, relative to the root, that all places of the finding lie in; empty for any place. */
  readonly paths: readonly string[];
  /** What the finding is about; null for anything. */
  readonly symbol: string | null;
  readonly reason: string;
  readonly owner: string;
  /** The last day that it holds, as 2027-03-31. */
  readonly until: string;
  readonly at: WrittenAt;
}

/** What may be spent on paying debt down. */
export interface DebtBudget {
  /** Of capacity, between 0 and 1. */
  readonly share: number | null;
  readonly people: number | null;
  /** Working hours of one person in a month. */
  readonly hours: number | null;
  /** What an hour costs, in the team's own currency. */
  readonly rate: number | null;
  readonly at: WrittenAt;
}

/**
 * What a team wrote down about how its code base is meant to be. Everything keeps the place where it was written, so that
 * a finding can point back to it.
 */
export interface Intent {
  readonly components: readonly IntendedComponent[];
  /** From the outside (what users meet) inwards: each may use those after it. */
  readonly layers: readonly IntendedLayer[];
  readonly capabilities: readonly Capability[];
  readonly glossary: readonly GlossaryTerm[];
  readonly ignore: readonly IgnoredPart[];
  readonly levels: readonly RuleLevel[];
  readonly budget: DebtBudget | null;
  readonly exceptions: readonly DebtException[];
  /** By path. */
  readonly records: readonly DecisionRecord[];
  /** The day by which exceptions run out, as 2027-03-31; null where no day is known, and then none has. */
  readonly judgedOn: string | null;
}

/** The last day still counts. Days of this form sort as text. */
export function isExpired({ until }: DebtException, { judgedOn }: Intent): boolean {
  return judgedOn !== null && until < judgedOn;
}
