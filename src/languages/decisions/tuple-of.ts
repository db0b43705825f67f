import type { Expression } from './decision-outline.ts';

/** The parts of what is set or given side by side: `answer, repair = 4, 72`; null for a single value. */
export function tupleOf(expression: Expression): readonly Expression[] | null {
  if (expression.kind === 'table') {
    return expression.entries.every(({ key }) => key === null) ? expression.entries.map(({ value }) => value) : null;
  }
  const isNames = expression.kind === 'other' && expression.parts.length > 1 && expression.parts.every(isTarget);
  return isNames ? expression.parts : null;
}

function isTarget({ kind }: Expression): boolean {
  return kind === 'name' || kind === 'lookup';
}
