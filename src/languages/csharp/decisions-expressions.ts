import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { Expression, ExpressionBranch } from '../decisions/decision-outline.ts';
import { memberOf } from '../decisions/member-of.ts';
import {
  SAME_OPERATORS,
  allOf,
  comparison,
  numberOf,
  readOperation,
  readTernary,
  readThrow,
  textOf,
} from '../tree-sitter/decision-parts.ts';
import {
  type DecisionReader,
  type ReadDecision,
  childOfType,
  childrenOf,
  field,
  lineOf,
  textOfField,
} from '../tree-sitter/decision-reader.ts';
import { readCallable } from './decisions-callable.ts';
import { nameOf, readArguments, readCreation, readInvocation } from './decisions-calls.ts';
import { readPattern } from './decisions-pattern.ts';
import { readInitializer, readList } from './decisions-tables.ts';

/** C#'s expressions, by node type. */
export const expressions: Readonly<Record<string, ReadDecision<Expression>>> = {
  integer_literal: (node) => numberOf(node.text, lineOf(node)),
  real_literal: (node) => numberOf(node.text, lineOf(node)),
  string_literal: (node) => textOf(unquoted(node.text), lineOf(node)),
  verbatim_string_literal: (node) => textOf(node.text.slice(2, -1), lineOf(node)),
  raw_string_literal: (node) => textOf(node.text.replace(/^"+|"+$/g, ''), lineOf(node)),
  character_literal: (node) => textOf(node.text.slice(1, -1), lineOf(node)),
  interpolated_string_expression: readInterpolated,
  boolean_literal: (node) => ({ kind: 'constant', value: node.text === 'true' ? 'true' : 'false', line: lineOf(node) }),
  null_literal: (node) => ({ kind: 'constant', value: 'null', line: lineOf(node) }),
  identifier: (node) => ({ kind: 'name', path: [node.text], line: lineOf(node) }),
  generic_name: (node) => ({ kind: 'name', path: [nameOf(node)], line: lineOf(node) }),
  predefined_type: (node) => ({ kind: 'name', path: [node.text], line: lineOf(node) }),
  qualified_name: (node) => ({ kind: 'name', path: node.text.split('.'), line: lineOf(node) }),
  member_access_expression: readMember,
  conditional_access_expression: (node, reader) => readConditionalAccess(node, reader),
  element_access_expression: readElement,
  invocation_expression: readInvocation,
  object_creation_expression: readCreation,
  implicit_object_creation_expression: readCreation,
  binary_expression: readOperation(SAME_OPERATORS),
  prefix_unary_expression: readPrefix,
  unary_expression: readPrefix,
  conditional_expression: readTernary({ test: 'condition', value: 'consequence', otherwise: 'alternative' }),
  switch_expression: readSwitchExpression,
  is_pattern_expression: (node, reader) => {
    const pattern = field(node, 'pattern');
    const subject = reader.read(field(node, 'expression'));
    return hoistChoice((pattern === null ? null : readPattern(pattern, subject, reader)) ?? subject);
  },
  is_expression: (node, reader) => {
    const type = textOfField(node, 'right').split('.');
    return comparison(
      'matches',
      [reader.read(field(node, 'left')), { kind: 'name', path: type, line: lineOf(node) }],
      lineOf(node),
    );
  },
  declaration_expression: (node, reader) => reader.read(field(node, 'name')),
  throw_expression: (node, reader) => ({
    kind: 'callable',
    parameters: [],
    body: readThrow(node, reader),
    line: lineOf(node),
  }),
  lambda_expression: (node, reader) => readCallable(node, reader),
  anonymous_method_expression: (node, reader) => readCallable(node, reader),
  tuple_expression: readList,
  tuple_pattern: readList,
  collection_expression: readList,
  initializer_expression: readInitializer,
  array_creation_expression: (node, reader) => reader.read(childOfType(node, 'initializer_expression')),
  implicit_array_creation_expression: (node, reader) => reader.read(childOfType(node, 'initializer_expression')),
};

/**
 * `hour is >= 22 or < 6 ? 2 : 1` chooses by the pattern, while the grammar takes the choice for the last bound of it.
 */
function hoistChoice(test: Expression): Expression {
  const last = test.kind === 'operation' ? test.operands.at(-1) : undefined;
  if (test.kind !== 'operation' || last === undefined) return test;
  const inner = last.kind === 'operation' ? hoistChoice(last) : last;
  const [first, ...rest] = inner.kind === 'choice' ? inner.branches : [];
  if (first?.test === null || first === undefined) return test;
  const whole: Expression = { ...test, operands: [...test.operands.slice(0, -1), first.test] };
  return { kind: 'choice', branches: [{ ...first, test: whole }, ...rest], line: test.line };
}

function unquoted(written: string): string {
  return written.replace(/^"|"(?:u8)?$/gi, '');
}

function readInterpolated(node: SyntaxNode, reader: DecisionReader): Expression {
  const children = childrenOf(node);
  const text = children.filter(({ type }) => type === 'string_content').map((part) => part.text);
  const holes = children
    .filter(({ type }) => type === 'interpolation')
    .map((part) => reader.read(part.firstNamedChild));
  return textOf(text.join(' '), lineOf(node), holes);
}

function readMember(node: SyntaxNode, reader: DecisionReader): Expression {
  const object = field(node, 'expression');
  const name = nameOf(field(node, 'name'));
  if (object === null || object.type === 'this' || object.type === 'base') {
    return { kind: 'name', path: [name], line: lineOf(node) };
  }
  return memberOf(reader.read(object), name, lineOf(node));
}

/** `customer?.Tier` is read like `customer.Tier`. */
function readConditionalAccess(node: SyntaxNode, reader: DecisionReader): Expression {
  const object = reader.read(field(node, 'condition'));
  const access = node.lastNamedChild;
  if (access?.type === 'member_binding_expression')
    return memberOf(object, nameOf(field(access, 'name')), lineOf(node));
  if (access?.type === 'invocation_expression') return readBoundCall(access, object, reader);
  return { kind: 'other', parts: access === null ? [object] : [object, reader.read(access)], line: lineOf(node) };
}

function readBoundCall(node: SyntaxNode, receiver: Expression, reader: DecisionReader): Expression {
  const callee = field(node, 'function');
  const name = nameOf(callee?.type === 'member_binding_expression' ? field(callee, 'name') : callee);
  return {
    kind: 'call',
    receiver,
    name,
    arguments: readArguments(field(node, 'arguments'), reader),
    line: lineOf(node),
  };
}

function readElement(node: SyntaxNode, reader: DecisionReader): Expression {
  const key = readArguments(field(node, 'subscript'), reader)[0]?.value;
  const table = reader.read(field(node, 'expression'));
  return key === undefined ? table : { kind: 'lookup', table, key, line: lineOf(node) };
}

function readPrefix(node: SyntaxNode, reader: DecisionReader): Expression {
  const operand = reader.read(node.lastNamedChild);
  const sign = node.text[0];
  if (sign === '!') return comparison('!', [operand], lineOf(node));
  return sign === '-' ? comparison('neg', [operand], lineOf(node)) : operand;
}

function readSwitchExpression(node: SyntaxNode, reader: DecisionReader): Expression {
  const subject = reader.read(node.firstNamedChild);
  const arms = childrenOf(node).filter(({ type }) => type === 'switch_expression_arm');
  const branches = arms.map((arm): ExpressionBranch => {
    const value = arm.lastNamedChild;
    return { test: readArmTest(arm, subject, reader), value: reader.read(value), line: lineOf(arm) };
  });
  return { kind: 'choice', branches, line: lineOf(node) };
}

function readArmTest(arm: SyntaxNode, subject: Expression, reader: DecisionReader): Expression | null {
  const pattern = arm.firstNamedChild;
  const guard = childOfType(arm, 'when_clause');
  return allOf([
    pattern === null ? null : readPattern(pattern, subject, reader),
    guard === null ? null : reader.read(guard.firstNamedChild),
  ]);
}
