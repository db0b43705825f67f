import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { Argument, Expression, ExpressionBranch, Statement, TableEntry } from '../decisions/decision-outline.ts';
import { memberOf } from '../decisions/member-of.ts';
import {
  SAME_OPERATORS,
  argument,
  comparison,
  numberOf,
  readOperation,
  readTernary,
  textOf,
  withFieldNames,
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
import { readArms } from './decisions-switch.ts';

const readNumber = (node: SyntaxNode): Expression => numberOf(node.text, lineOf(node));
const readName = (node: SyntaxNode): Expression => ({ kind: 'name', path: node.text.split('.'), line: lineOf(node) });
const readConstant =
  (value: 'true' | 'false' | 'null') =>
  (node: SyntaxNode): Expression => ({
    kind: 'constant',
    value,
    line: lineOf(node),
  });

/** Java's expressions, by node type. */
export const expressions: Readonly<Record<string, ReadDecision<Expression>>> = {
  decimal_integer_literal: readNumber,
  decimal_floating_point_literal: readNumber,
  hex_integer_literal: readNumber,
  octal_integer_literal: readNumber,
  binary_integer_literal: readNumber,
  string_literal: (node) => textOf(node.text.replace(/^"+|"+$/g, ''), lineOf(node)),
  character_literal: (node) => textOf(node.text.slice(1, -1), lineOf(node)),
  true: readConstant('true'),
  false: readConstant('false'),
  null_literal: readConstant('null'),
  identifier: readName,
  type_identifier: readName,
  scoped_identifier: readName,
  scoped_type_identifier: readName,
  field_access: (node, reader) => {
    const object = field(node, 'object');
    const name = textOfField(node, 'field');
    if (object === null || object.type === 'this' || object.type === 'super') {
      return { kind: 'name', path: [name], line: lineOf(node) };
    }
    return memberOf(reader.read(object), name, lineOf(node));
  },
  array_access: (node, reader) => ({
    kind: 'lookup',
    table: reader.read(field(node, 'array')),
    key: reader.read(field(node, 'index')),
    line: lineOf(node),
  }),
  method_invocation: readInvocation,
  object_creation_expression: readCreation,
  method_reference: (node) => ({ kind: 'name', path: node.text.split(/::|\./), line: lineOf(node) }),
  binary_expression: readOperation(SAME_OPERATORS),
  unary_expression: (node, reader) => {
    const operand = reader.read(field(node, 'operand'));
    const sign = textOfField(node, 'operator');
    if (sign === '!') return comparison('!', [operand], lineOf(node));
    return sign === '-' ? comparison('neg', [operand], lineOf(node)) : operand;
  },
  instanceof_expression: (node, reader) => {
    const type = textOfField(node, 'right') || (field(node, 'pattern')?.firstNamedChild?.text ?? '');
    const name: Expression = { kind: 'name', path: type.split('.'), line: lineOf(node) };
    return comparison('matches', [reader.read(field(node, 'left')), name], lineOf(node));
  },
  ternary_expression: readTernary({ test: 'condition', value: 'consequence', otherwise: 'alternative' }),
  switch_expression: (node, reader) => {
    const branches = readArms(node, reader).map(({ test, body, line }): ExpressionBranch => {
      return { test, value: valueOf(body, line), line };
    });
    return { kind: 'choice', branches, line: lineOf(node) };
  },
  lambda_expression: readLambda,
  array_creation_expression: (node, reader) => reader.read(field(node, 'value')),
  array_initializer: readList,
  element_value_array_initializer: readList,
};

/** What an arm gives: its one value, or a callable where it takes statements to say it. */
function valueOf(body: readonly Statement[], line: number): Expression {
  const [only] = body;
  if (body.length === 1 && only?.kind === 'evaluate') return only.value;
  if (body.length === 1 && only?.kind === 'return' && only.value !== null) return only.value;
  return { kind: 'callable', parameters: [], body, line };
}

function readInvocation(node: SyntaxNode, reader: DecisionReader): Expression {
  const object = field(node, 'object');
  const name = textOfField(node, 'name');
  const given = readArguments(field(node, 'arguments'), reader);
  const isOwn = object === null || object.type === 'this' || object.type === 'super';
  const receiver = isOwn ? null : reader.read(object);
  const pairs = readPairs(receiver, name, given);
  return pairs ?? { kind: 'call', receiver, name, arguments: given, line: lineOf(node) };
}

function readArguments(list: SyntaxNode | null, reader: DecisionReader): Argument[] {
  return childrenOf(list)
    .filter(({ type }) => !type.endsWith('_comment'))
    .map((value) => argument(reader.read(value)));
}

/** `Map.of("gold", 10, "silver", 5)`, `Map.ofEntries(Map.entry("gold", 10))`, `List.of(…)` and `Set.of(…)` are tables. */
function readPairs(receiver: Expression | null, name: string, given: readonly Argument[]): Expression | null {
  if (receiver?.kind !== 'name') return null;
  const entriesOf = (receiver.path.at(-1) ?? '').endsWith('Map')
    ? Object.hasOwn(MAPS, name)
      ? MAPS[name]
      : undefined
    : listFactory(receiver.path.at(-1) ?? '', name);
  if (entriesOf === undefined) return null;
  return { kind: 'table', entries: entriesOf(given.map(({ value }) => value)), line: receiver.line };
}

type EntriesOf = (values: readonly Expression[]) => TableEntry[];

const MAPS: Readonly<Record<string, EntriesOf>> = {
  of: pairsOf,
  entry: pairsOf,
  ofEntries: (values) => values.flatMap((value) => (value.kind === 'table' ? value.entries : [])),
};

function listFactory(type: string, name: string): EntriesOf | undefined {
  if (!/^(?:Immutable)?(?:List|Set|Arrays|EnumSet)$/.test(type) || (name !== 'of' && name !== 'asList'))
    return undefined;
  return (values) => values.map((value) => ({ key: null, value, line: value.line }));
}

function pairsOf(values: readonly Expression[]): TableEntry[] {
  const entries: TableEntry[] = [];
  for (let at = 0; at + 1 < values.length; at += 2) {
    const key = values[at];
    const value = values[at + 1];
    if (key !== undefined && value !== undefined) entries.push({ key, value, line: key.line });
  }
  return entries;
}

function readCreation(node: SyntaxNode, reader: DecisionReader): Expression {
  const name =
    textOfField(node, 'type')
      .replace(/<[\s\S]*$/, '')
      .split('.')
      .at(-1) ?? '';
  const given = withFieldNames(readArguments(field(node, 'arguments'), reader), reader.shapes.get(name));
  return { kind: 'call', receiver: null, name, arguments: given, line: lineOf(node) };
}

function readLambda(node: SyntaxNode, reader: DecisionReader): Expression {
  const parameters = field(node, 'parameters');
  const names =
    parameters?.type === 'identifier'
      ? [parameters.text]
      : childrenOf(parameters).map((part) => textOfField(part, 'name') || part.text);
  return { kind: 'callable', parameters: names, body: readBody(node, reader), line: lineOf(node) };
}

/** The statements of a callable, or what a lambda without braces gives back. */
export function readBody(callable: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const body = callable.type === 'static_initializer' ? childOfType(callable, 'block') : field(callable, 'body');
  if (body === null) return callable.type === 'block' ? reader.statements(callable) : [];
  if (body.type === 'block' || body.type === 'constructor_body') return reader.statements(body);
  return [{ kind: 'return', value: reader.read(body), line: lineOf(body) }];
}

function readList(node: SyntaxNode, reader: DecisionReader): Expression {
  const entries = childrenOf(node).map(
    (part): TableEntry => ({ key: null, value: reader.read(part), line: lineOf(part) }),
  );
  return { kind: 'table', entries, line: lineOf(node) };
}
