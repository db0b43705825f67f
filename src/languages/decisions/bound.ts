import type { Test } from '../../model/decision-facts.ts';
import type { Folded } from './folded.ts';

/** A constant that a value is under some tests. */
export interface Bound {
  readonly tests: readonly Test[];
  readonly value: Folded;
}
