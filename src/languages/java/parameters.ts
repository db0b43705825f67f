import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';

/** Declared parameters of a callable. A compact constructor has those of its record. */
export function countParameters(callable: SyntaxNode): number {
  const holder = callable.type === 'compact_constructor_declaration' ? callable.parent?.parent : callable;
  const parameters = holder?.childForFieldName('parameters') ?? null;
  if (parameters === null) return 0;
  if (parameters.type !== 'formal_parameters' && parameters.type !== 'inferred_parameters') return 1;
  return parameters.namedChildren.filter((child) => PARAMETERS.has(child.type)).length;
}

/** Not `receiver_parameter`: `Order this` is no argument of a call. */
const PARAMETERS: ReadonlySet<string> = new Set([
  'formal_parameter',
  'spread_parameter',
  'identifier',
  'underscore_pattern',
]);
