import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';

const PARAMETERS: ReadonlySet<string> = new Set([
  'identifier',
  'typed_parameter',
  'default_parameter',
  'typed_default_parameter',
  'list_splat_pattern',
  'dictionary_splat_pattern',
  'tuple_pattern',
]);

/** Declared parameters, `*` and `/` not among them; the one that a method is bound to (`self`, `cls`) is not passed by callers. */
export function countParameters(parameters: SyntaxNode | null, isBound: boolean): number {
  if (parameters === null) return 0;
  const listed = parameters.namedChildren.filter((child) => PARAMETERS.has(child.type));
  const takesOwner = isBound && listed[0] !== undefined && !listed[0].type.endsWith('splat_pattern');
  return listed.length - (takesOwner ? 1 : 0);
}
