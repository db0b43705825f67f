import { isNothing } from './is-nothing.ts';
import type { Expression, Statement } from './decision-outline.ts';
import { type Alternatives, type Reading, always } from './reading.ts';

/**
 * `if (late > 5) { everything } else 0` is `if (late <= 5) return 0; everything`: the condition belongs to the one
 * outcome that is nothing, and not to each clause of the rest. Gives that condition, and takes the test off the clauses
 * from a place on; `always` where the branch is no such frame.
 */
export function hoistGuard(test: Expression, from: number, reading: Reading): Alternatives {
  const [only, second] = reading.read.tests(test, false);
  const [asked, more] = only ?? [];
  if (second !== undefined || asked === undefined || more !== undefined) return always;
  const { clauses } = reading.found;
  const isAsked = (key: string): boolean => key === JSON.stringify(asked);
  const framed = clauses.slice(from).filter(({ effect }) => effect.role !== 'other' && effect.role !== 'result');
  const isFrame =
    framed.length >= 2 && clauses.slice(from).every(({ tests }) => tests.some((own) => isAsked(JSON.stringify(own))));
  if (!isFrame) return always;
  for (const [at, clause] of clauses.slice(from).entries()) {
    clauses[from + at] = { ...clause, tests: clause.tests.filter((own) => !isAsked(JSON.stringify(own))) };
  }
  return reading.read.tests(test, true);
}

/** Gives back or sets nothing: 0, null, false, an empty text. */
export function leadsToNothing(body: readonly Statement[]): boolean {
  const [only] = body;
  if (body.length !== 1 || only === undefined) return false;
  if (only.kind !== 'return' && only.kind !== 'assign') return false;
  return only.value === null || isNothing(only.value);
}

/** A branch that only passes on what is there already says nothing of its own: its opposite is what counts. */
export function passesOn(value: Expression | null): boolean {
  return value === null || value.kind === 'name' || isNothing(value);
}
