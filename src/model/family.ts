/**
 * How alike the members of a family are: word for word, but for names, but for some statements, only in what they decide, or
 * only in what they do with the world outside.
 */
export type FamilyKind = 'exact' | 'renamed' | 'near' | 'rule' | 'capability';

/** Code that stands in several places and says the same. */
export interface Family {
  /** Stays the same while most of what the members share stays the same; no path and no line goes into it. */
  readonly id: string;
  readonly kind: FamilyKind;
  /** What it is about, in the words of its members. */
  readonly title: string;
  /** One sentence: how many copies, where, and how they differ. */
  readonly sentence: string;
  /** Sorted by path and line. */
  readonly members: readonly FamilyMember[];
  /** Empty for copies that do not differ. */
  readonly drift: readonly DriftRow[];
  /** What members agree on, as `gold 15 %`. */
  readonly shared: readonly string[];
  /** What carried the score, most first: `words 21 %: tier (level, grade), discount`; empty for copies, which can be seen. */
  readonly reasons: readonly string[];
  /** 0 … 1: how sure it is that the members are one thing; docs/accuracy.md says how it was calibrated. */
  readonly score: number;
  /** Sure enough to stop a change that adds a member. */
  readonly isGating: boolean;
}

/** A stretch of a file of the codebase. */
export interface CodePlace {
  /** Index into `Codebase.files`. */
  readonly file: number;
  readonly startLine: number;
  readonly endLine: number;
  /** Name of the unit, the constant or the table; '' where it has none. */
  readonly symbol: string;
}

export interface FamilyMember extends CodePlace {
  /** Names what makes it a member: layout, path and names of variables are no part of it. */
  readonly content: string;
  /** A sample of `content` (src/model/content-marks.ts) by which it is known again after an edit. */
  readonly marks: readonly number[];
}

/** One thing that every member may say in its own way. */
export interface DriftRow {
  /** `gold rate`, `volume from`, `cap`. */
  readonly aspect: string;
  /** One for each member, in their order. */
  readonly cells: readonly DriftCell[];
  /** The value of most members; null on a tie, and then nobody deviates. */
  readonly majority: string | null;
}

export interface DriftCell {
  /** `unknown` where the member was not understood as a whole, so that the part may stand there unseen. */
  readonly state: 'same' | 'differs' | 'none' | 'unknown';
  /** Comparable and readable: `15 %`, `>= 100`, `30 s`; null where there is none. */
  readonly value: string | null;
  /** As written: `0.85m`, `> 99`; ''. */
  readonly source: string;
  /** Null where there is none. */
  readonly line: number | null;
}
