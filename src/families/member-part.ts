import type { Dimension } from '../model/decision-facts.ts';
import type { CellRole } from './decision-cell.ts';

/** How parts of two members may be put side by side: bounds with bounds, amounts with amounts, lists with lists, questions with questions. */
export type PartKind = 'bound' | 'amount' | 'rounding' | 'texts' | 'gate';

/** One thing that a member decides: what drift compares. Several cells that say one thing are one part. */
export interface MemberPart {
  readonly kind: PartKind;
  /** `divisor` for a share that is written as a division. */
  readonly role: CellRole | 'divisor';
  /** Null for texts and roundings. */
  readonly number: number | null;
  readonly dimension: Dimension;
  /** A rounding mode, or texts as a set: folded, sorted, each once. */
  readonly texts: readonly string[];
  /** The same in the same order, each as it is written where that is known. */
  readonly literals: readonly string[];
  readonly quantity: readonly string[];
  readonly keys: readonly string[];
  /** Of a bound, or an amount that something is compared with: on which side of the number it cuts; null where nothing is compared. */
  readonly limit: Limit | null;
  /** Zero, one, and numbers that only convert: the same everywhere, so that their absence says nothing. */
  readonly isTrivial: boolean;
  readonly written: string;
  readonly line: number;
  /** Parts of the same clause, as indexes into the parts of the member. */
  readonly mates: readonly number[];
}

/** `> 99` and `<= 99` cut above the number, `>= 100` and `< 100` below it. */
export interface Limit {
  readonly side: 'from' | 'to';
  readonly isAbove: boolean;
}

/** A part on its way: its mates are still the values that stand beside it. */
export interface FoldedPart {
  readonly part: Omit<MemberPart, 'mates'>;
  /** As in `Cell.beside`: `bound:100`, `rate:0.05`. */
  readonly facing: readonly string[];
  /** How others refer to it in theirs. */
  readonly names: readonly string[];
}
