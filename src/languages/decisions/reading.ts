import type { Clause, Test } from '../../model/decision-facts.ts';
import type { BlobNames } from './blob-names.ts';
import type { Bound } from './bound.ts';
import type { Expression, Statement, UnitOutline } from './decision-outline.ts';
import type { Folded } from './folded.ts';
import type { LocalNames } from './local-names.ts';
import { type Nature, unknownNature } from './nature.ts';
import type { Rounding } from './rounding.ts';
import type { LanguageVocabulary } from './vocabulary/language-vocabulary.ts';
import type { WordReader } from './word-reader.ts';

/** What is known while one unit is read, and what has been found in it so far. */
export interface Reading {
  readonly blob: BlobNames;
  readonly unit: UnitOutline;
  readonly locals: LocalNames;
  readonly words: WordReader;
  readonly vocabulary: LanguageVocabulary;
  readonly found: Found;
  /** Constants by the names that were followed to them; null for names that are none. */
  readonly folded: Map<string, Folded | null>;
  /** True inside a function that is read where it is called: its own calls are not followed further. */
  readonly isInlined: boolean;
  /** Statements, values and tests hold each other; each is read by a file of its own and reached through here. */
  readonly read: Readers;
}

export interface Readers {
  statements(statements: readonly Statement[], place: Place): void;
  value(expression: Expression, sink: Sink): void;
  tests(expression: Expression, isNegated: boolean): Alternatives;
  rounded(rounding: Rounding, sink: Sink): void;
  /** The constants that something may be; null where one of them is no constant. */
  bounds(expression: Expression): readonly Bound[] | null;
  /** The condition that a small function of the same file gives back; null where it does more. */
  predicate(unit: UnitOutline, isNegated: boolean): Alternatives | null;
  /** What a small function of the same file gives back, as if it stood where it is called. */
  helper(unit: UnitOutline, sink: Sink): void;
}

/** Grows while a unit is read. */
export interface Found {
  readonly clauses: DraftClause[];
  /** Locals that are being followed to what they were set to. */
  readonly following: Set<string>;
  follows: number;
  /** Tables of the blob whose rows are among the clauses. */
  readonly tables: Set<string>;
  /** Units of the blob that were read as if they stood in the place of their call. */
  readonly inlined: Set<string>;
  isUnderstood: boolean;
}

/** Only what is used alike makes one ladder of values. */
export interface DraftClause extends Clause {
  readonly use: Sink['use'];
  /** A rate that was written as a factor, as that. */
  readonly factor?: number;
}

/** Conditions any of which suffices; in each of them all tests must hold. `[[]]` always holds. */
export type Alternatives = readonly (readonly Test[])[];

export const always: Alternatives = [[]];

/** Where statements stand. */
export interface Place {
  readonly when: Alternatives;
  readonly depth: number;
  /** Where what is returned goes. */
  readonly result: Target;
}

/** Where a value goes. */
export interface Sink extends Target {
  readonly when: Alternatives;
  readonly depth: number;
}

export interface Target {
  /** Words of what is set, returned or limited. */
  readonly quantity: readonly string[];
  readonly nature: Nature;
  /**
   * `set`: becomes the value; `change`: is added or subtracted; `whole`: multiplies a total and leaves a total;
   * `part`: multiplies a total and gives a part of it; `cap` and `floor`: limits; `none`: only what is inside counts.
   */
  readonly use: 'set' | 'change' | 'whole' | 'part' | 'cap' | 'floor' | 'none';
}

export function createFound(): Found {
  return { clauses: [], following: new Set(), follows: 0, tables: new Set(), inlined: new Set(), isUnderstood: true };
}

/**
 * Follows a local to its value, but never into itself and not for ever: names that are shadowed stand for one another,
 * and conditions that are made of conditions twice over would double with each.
 */
export function followOnce<Answer>(name: string, { found }: Reading, read: () => Answer): Answer | null {
  if (found.following.has(name)) return null;
  found.follows += 1;
  if (found.follows > FOLLOW_LIMIT) {
    found.isUnderstood = false;
    return null;
  }
  found.following.add(name);
  try {
    return read();
  } finally {
    found.following.delete(name);
  }
}

const FOLLOW_LIMIT = 2000;

/** Where a value goes that only counts for what is inside it. */
export const unusedSink: Sink = { when: always, depth: 0, quantity: [], nature: unknownNature, use: 'none' };

/** No decision of a person has more clauses; generated tables do. */
export const CLAUSE_LIMIT = 400;
/** More combinations of `||` and `&&` are no longer told apart. */
export const ALTERNATIVE_LIMIT = 64;
/** Statements, values and followed names nest no deeper than this. */
export const DEPTH_LIMIT = 96;
