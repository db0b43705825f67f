import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';

/** Name of the variable, field or assigned expression that a lambda is the value of, through parentheses and casts; '' for none. */
export function nameGivenTo(lambda: SyntaxNode): string {
  let holder = lambda.parent;
  while (holder !== null && TRANSPARENT.has(holder.type)) holder = holder.parent;
  if (holder === null) return '';
  if (holder.type === 'variable_declarator') return fieldText(holder, 'name');
  return holder.type === 'assignment_expression' ? nameOfTarget(holder.childForFieldName('left')) : '';
}

const TRANSPARENT: ReadonlySet<string> = new Set(['parenthesized_expression', 'cast_expression']);

function nameOfTarget(target: SyntaxNode | null): string {
  if (target?.type === 'identifier') return target.text;
  return target?.type === 'field_access' ? fieldText(target, 'field') : '';
}

function fieldText(node: SyntaxNode, field: string): string {
  return node.childForFieldName(field)?.text ?? '';
}
