import { allOf, hasConstant } from './alternatives.ts';
import type { Expression } from './decision-outline.ts';
import { emitEffect } from './emit-clause.ts';
import { quantityOf } from './quantity-names.ts';
import { type Alternatives, type Reading, type Sink, always } from './reading.ts';
import { hoistGuard, passesOn } from './hoist-guard.ts';
import { isNothing } from './is-nothing.ts';
import { createOtherwise } from './otherwise.ts';
import { noValue } from './values.ts';

/** Each branch under its own tests; tests that failed before are left out, but for one that nothing followed from. */
export function readChoice(choice: Expression & { kind: 'choice' }, sink: Sink, reading: Reading): void {
  const otherwise = createOtherwise(reading);
  for (const [at, { test, value, line }] of choice.branches.entries()) {
    const tests: Alternatives = test === null ? otherwise.tests() : reading.read.tests(test, false);
    const when = allOf([sink.when, tests], reading);
    const before = reading.found.clauses.length;
    reading.read.value(value, { ...sink, when });
    const isEmpty = reading.found.clauses.length === before;
    otherwise.note(test, isEmpty && passesOn(value));
    if (at === 0 && isFrame(choice) && test !== null) otherwise.replace(hoistGuard(test, before, reading));
    if (isEmpty && test !== null) emitAlone({ value, line, when, tests }, sink, reading);
  }
}

/** One case, and nothing otherwise. */
function isFrame({ branches }: Expression & { kind: 'choice' }): boolean {
  const last = branches[1];
  return branches.length === 2 && last?.test === null && isNothing(last.value);
}

interface EmptyBranch {
  readonly value: Expression;
  readonly line: number;
  readonly when: Alternatives;
  readonly tests: Alternatives;
}

/** A branch without a constant keeps its bound, and the name of what it leads to. */
function emitAlone({ value, line, when, tests }: EmptyBranch, sink: Sink, reading: Reading): void {
  if (tests === always || !tests.some(hasConstant) || isLater(value, sink)) return;
  const quantity = quantityOf(value, reading).words;
  emitEffect(
    { role: 'other', quantity: quantity.length > 0 ? quantity : sink.quantity, value: noValue, line },
    { when: when.filter(hasConstant) },
    reading,
  );
}

/** `x > CAP ? CAP : x`: the limit was told by the other branch. */
function isLater(value: Expression, { use }: Sink): boolean {
  return use === 'none' && value.kind === 'other' && value.parts.length === 0;
}
