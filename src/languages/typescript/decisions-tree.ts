import { visitorKeys } from 'oxc-parser';
import { type TreeNode, nodeAt, nodesAt, textAt } from './wires-tree.ts';

const WRAPPERS: Readonly<Record<string, string>> = {
  ParenthesizedExpression: 'expression',
  TSAsExpression: 'expression',
  TSSatisfiesExpression: 'expression',
  TSNonNullExpression: 'expression',
  TSTypeAssertion: 'expression',
  TSInstantiationExpression: 'expression',
  ChainExpression: 'expression',
  AwaitExpression: 'argument',
};

/** The value itself, without parentheses, types and `await`. */
export function unwrap(node: TreeNode): TreeNode {
  let at = node;
  for (let key = WRAPPERS[at.type]; key !== undefined; key = WRAPPERS[at.type]) {
    const inner = nodeAt(at, key);
    if (inner === null) return at;
    at = inner;
  }
  return at;
}

/** What hangs below a node, without types and decorators. */
export function valuesBelow(node: TreeNode): TreeNode[] {
  return (visitorKeys[node.type] ?? [])
    .filter((key) => key !== 'decorators')
    .flatMap((key) => nodesAt(node, key))
    .filter(({ type }) => !type.startsWith('TS') || WRAPPERS[type] !== undefined);
}

/** The names that a parameter or pattern binds, in order. */
export function boundNames(pattern: TreeNode): string[] {
  const open: TreeNode[] = [pattern];
  const names: string[] = [];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at.type === 'Identifier') names.push(textAt(at, 'name'));
    else open.push(...(PATTERN_PARTS[at.type] ?? []).flatMap((key) => nodesAt(at, key)).toReversed());
  }
  return names.filter((name) => name !== '' && name !== 'this');
}

const PATTERN_PARTS: Readonly<Record<string, readonly string[]>> = {
  AssignmentPattern: ['left'],
  ObjectPattern: ['properties'],
  ArrayPattern: ['elements'],
  Property: ['value'],
  RestElement: ['argument'],
  TSParameterProperty: ['parameter'],
  VariableDeclaration: ['declarations'],
  VariableDeclarator: ['id'],
};
