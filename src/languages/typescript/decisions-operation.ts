import type { Expression, ExpressionBranch } from '../decisions/decision-outline.ts';
import type { ReadPlace } from './decisions-expression.ts';
import { unwrap } from './decisions-tree.ts';
import { type TreeNode, nodeAt, textAt } from './wires-tree.ts';

export function readUnary(node: TreeNode, { reader, line }: ReadPlace): Expression {
  const operand = reader.read(nodeAt(node, 'argument'));
  switch (textAt(node, 'operator')) {
    case '!':
      return { kind: 'operation', operator: '!', operands: [operand], line };
    case '-':
      return { kind: 'operation', operator: 'neg', operands: [operand], line };
    case '+':
      return operand;
    default:
      return { kind: 'other', parts: [operand], line };
  }
}

const OPERATORS: Readonly<Record<string, string>> = {
  '===': '==',
  '==': '==',
  '!==': '!=',
  '!=': '!=',
  instanceof: 'matches',
  ...Object.fromEntries(
    ['<', '<=', '>', '>=', '+', '-', '*', '/', '%', '**', '&&', '||', '??', 'in'].map((sign) => [sign, sign]),
  ),
};

/** Chains lean to the left, so that a long one is read in a loop and not by recursion. */
export function readOperation(node: TreeNode, { reader, line }: ReadPlace): Expression {
  const written = textAt(node, 'operator');
  const operands: Expression[] = [];
  let at: TreeNode | null = node;
  while (at !== null && isSameChain(at, node, written)) {
    operands.push(reader.read(nodeAt(at, 'right')));
    const left: TreeNode | null = nodeAt(at, 'left');
    at = left === null ? null : unwrap(left);
    if (!CHAINED.has(written)) break;
  }
  operands.push(reader.read(at));
  operands.reverse();
  const operator = OPERATORS[written];
  return operator === undefined
    ? { kind: 'other', parts: operands, line }
    : { kind: 'operation', operator, operands, line };
}

const CHAINED: ReadonlySet<string> = new Set(['+', '*', '&&', '||', '??']);

function isSameChain(at: TreeNode, node: TreeNode, operator: string): boolean {
  return at.type === node.type && textAt(at, 'operator') === operator;
}

/** `a ? b : c ? d : e` is one choice of three. */
export function readChoice(node: TreeNode, { reader, line }: ReadPlace): Expression {
  const branches: ExpressionBranch[] = [];
  let at: TreeNode = node;
  while (at.type === 'ConditionalExpression') {
    const test = reader.read(nodeAt(at, 'test'));
    branches.push({ test, value: reader.read(nodeAt(at, 'consequent')), line: reader.lineOf(at) });
    const alternate = nodeAt(at, 'alternate');
    if (alternate === null) break;
    at = unwrap(alternate);
  }
  branches.push({ test: null, value: reader.read(at), line: reader.lineOf(at) });
  return { kind: 'choice', branches, line };
}
