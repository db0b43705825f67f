import type { Expression } from './decision-outline.ts';
import { type Alternatives, type Reading, always } from './reading.ts';

/** Under which tests the last branch is taken. */
export interface Otherwise {
  note(test: Expression | null, isEmpty: boolean): void;
  /** Conditions that were found otherwise. */
  replace(tests: Alternatives): void;
  tests(): Alternatives;
}

/**
 * What comes after tests that failed needs no tests, because what the others lead to is known. Only where the one
 * branch before leads to nothing that can be compared is its negation the condition.
 */
export function createOtherwise(reading: Reading): Otherwise {
  const empty: Expression[] = [];
  let count = 0;
  let found: Alternatives = always;
  return {
    note: (test, isEmpty) => {
      count += 1;
      if (test !== null && isEmpty) empty.push(test);
    },
    replace: (tests) => {
      found = tests;
    },
    tests: () => {
      if (found !== always) return found;
      const [only] = empty;
      return count === 1 && only !== undefined ? narrow(reading.read.tests(only, true)) : always;
    },
  };
}

/** Several ways not to get somewhere are no single condition. */
function narrow(alternatives: Alternatives): Alternatives {
  const [only] = alternatives;
  return alternatives.length === 1 && only?.length === 1 && only[0]?.value.kind !== 'none' ? alternatives : always;
}
