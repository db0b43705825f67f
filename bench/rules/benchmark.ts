/** Lines of a file, 1-based, both ends included. The path is relative to the half and has forward slashes. */
export interface Place {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
}

export interface MarkedPlace extends Place {
  readonly id: string;
  /** Name as written in the source, empty where there is none (SQL, configuration). */
  readonly symbol: string;
  readonly language: string;
}

/** A true copy of the rule. */
export interface Member extends MarkedPlace {
  readonly shape: string;
}

/** Looks like a copy of the rule and is none. */
export interface Negative extends MarkedPlace {
  readonly why: string;
}

export interface Aspect {
  readonly aspect: string;
  /** Normal value by member id; null: the member does not have this part. */
  readonly values: ReadonlyMap<string, string | null>;
  readonly drift: boolean;
}

export interface BenchmarkRule {
  readonly rule: string;
  readonly title: string;
  readonly members: readonly Member[];
  readonly aspects: readonly Aspect[];
  readonly negatives: readonly Negative[];
}

/** One half of the benchmark: `tuning` may be looked at while a tool is built, `test` only measures it. */
export interface Half {
  readonly name: string;
  readonly rules: readonly BenchmarkRule[];
  /** Text of each source file by its path relative to the half; the truth (`rule.json`) is not among them. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Name of the file with the truth in each rule's folder: never shown to a tool that is measured. */
export const TRUTH_FILE = 'rule.json';
export const BACKGROUND_FOLDER = 'background';
