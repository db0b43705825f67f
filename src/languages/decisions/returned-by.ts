import type { Expression } from './decision-outline.ts';

/** The only thing that a callable gives back, also for each turn of a loop; null where it does more. */
export function returnedBy(expression: Expression | undefined): Expression | null {
  if (expression?.kind !== 'callable') return null;
  const [only, second] = expression.body;
  const [inner, next] = only?.kind === 'loop' ? only.body : [only, second];
  return second === undefined && next === undefined && inner?.kind === 'return' ? inner.value : null;
}
