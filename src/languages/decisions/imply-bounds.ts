import type { Test } from '../../model/decision-facts.ts';

/** What is above 30 is above 5: of several bounds in one direction the narrowest says all. */
export function withoutImplied(tests: readonly Test[]): readonly Test[] {
  if (tests.length < 2) return tests;
  return tests.filter((test) => !tests.some((other) => other !== test && implies(other, test)));
}

function implies(narrow: Test, wide: Test): boolean {
  if (narrow.value.kind !== 'number' || wide.value.kind !== 'number') return false;
  if (narrow.quantity.join(' ') !== wide.quantity.join(' ')) return false;
  const direction = narrow.operator[0];
  if (direction !== wide.operator[0] || (direction !== '<' && direction !== '>')) return false;
  return direction === '>' ? narrow.value.number > wide.value.number : narrow.value.number < wide.value.number;
}
