import type { Expression } from './decision-outline.ts';

/** The last name of a path, '' for what is no name. */
export function lastNameOf(expression: Expression | null | undefined): string {
  return expression?.kind === 'name' ? (expression.path.at(-1) ?? '') : '';
}

/** A name that stands alone, '' for anything else. */
export function bareNameOf(expression: Expression | null | undefined): string {
  return expression?.kind === 'name' && expression.path.length === 1 ? (expression.path[0] ?? '') : '';
}
