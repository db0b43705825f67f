import type { CallNode, SyntaxNode, WrapperNode } from './syntax.ts';

export function withoutParentheses(node: SyntaxNode): SyntaxNode {
  let inner = node;
  while (inner.type === 'ParenthesizedExpression' && isWrapper(inner)) inner = inner.expression;
  return inner;
}

/** The value itself, without parentheses and without what TypeScript says about its type. */
export function withoutWrapping(node: SyntaxNode): SyntaxNode {
  let inner = node;
  while (WRAPPERS.has(inner.type) && isWrapper(inner)) inner = inner.expression;
  return inner;
}

export function isCall(node: SyntaxNode): node is CallNode {
  return node.type === 'CallExpression' && 'callee' in node && 'arguments' in node;
}

const WRAPPERS: ReadonlySet<string> = new Set([
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
]);

function isWrapper(node: SyntaxNode): node is WrapperNode {
  return 'expression' in node;
}
