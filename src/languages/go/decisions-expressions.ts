import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { Argument, Expression, TableEntry } from '../decisions/decision-outline.ts';
import { memberOf } from '../decisions/member-of.ts';
import {
  SAME_OPERATORS,
  argument,
  comparison,
  firstOf,
  numberOf,
  readOperation,
  textOf,
} from '../tree-sitter/decision-parts.ts';
import {
  type DecisionReader,
  type ReadDecision,
  childrenOf,
  field,
  lineOf,
  textOfField,
} from '../tree-sitter/decision-reader.ts';

const readConstant =
  (value: 'true' | 'false' | 'null') =>
  (node: SyntaxNode): Expression => ({
    kind: 'constant',
    value,
    line: lineOf(node),
  });
const readName = (node: SyntaxNode): Expression => ({ kind: 'name', path: node.text.split('.'), line: lineOf(node) });

/** Go's expressions, by node type. */
export const expressions: Readonly<Record<string, ReadDecision<Expression>>> = {
  int_literal: (node) => numberOf(node.text, lineOf(node)),
  float_literal: (node) => numberOf(node.text, lineOf(node)),
  interpreted_string_literal: (node) => textOf(node.text.slice(1, -1), lineOf(node)),
  raw_string_literal: (node) => textOf(node.text.slice(1, -1), lineOf(node)),
  rune_literal: (node) => textOf(node.text.slice(1, -1), lineOf(node)),
  true: readConstant('true'),
  false: readConstant('false'),
  nil: readConstant('null'),
  identifier: readName,
  field_identifier: readName,
  type_identifier: readName,
  qualified_type: readName,
  selector_expression: (node, reader) =>
    memberOf(reader.read(field(node, 'operand')), textOfField(node, 'field'), lineOf(node)),
  index_expression: (node, reader) => ({
    kind: 'lookup',
    table: reader.read(field(node, 'operand')),
    key: reader.read(field(node, 'index')),
    line: lineOf(node),
  }),
  slice_expression: (node, reader) => {
    const table = reader.read(field(node, 'operand'));
    const most = /^0?$/.test(textOfField(node, 'start')) ? field(node, 'end') : null;
    return most === null ? table : firstOf(table, reader.read(most), lineOf(node));
  },
  call_expression: readCall,
  type_conversion_expression: (node, reader) => reader.read(field(node, 'operand')),
  binary_expression: readOperation(SAME_OPERATORS),
  unary_expression: (node, reader) => {
    const operand = reader.read(field(node, 'operand'));
    const sign = textOfField(node, 'operator');
    if (sign === '!') return comparison('!', [operand], lineOf(node));
    return sign === '-' ? comparison('neg', [operand], lineOf(node)) : operand;
  },
  func_literal: (node, reader) => ({
    kind: 'callable',
    parameters: parameterNames(node),
    body: reader.statements(field(node, 'body')),
    line: lineOf(node),
  }),
  composite_literal: (node, reader) => reader.read(field(node, 'body')),
  literal_value: readLiteral,
  expression_list: (node, reader) => {
    const [only, ...others] = childrenOf(node);
    return only !== undefined && others.length === 0 ? reader.read(only) : readLiteral(node, reader);
  },
};

/** `float64(total)` only converts; a method of `this` kind has its receiver as a plain name. */
function readCall(node: SyntaxNode, reader: DecisionReader): Expression {
  const callee = field(node, 'function');
  const given = readArguments(field(node, 'arguments'), reader);
  const line = lineOf(node);
  if (callee?.type === 'selector_expression') {
    const receiver = reader.read(field(callee, 'operand'));
    return { kind: 'call', receiver, name: textOfField(callee, 'field'), arguments: given, line };
  }
  if (callee?.type === 'identifier') {
    const [only] = given;
    if (only !== undefined && given.length === 1 && CONVERSIONS.has(callee.text)) return only.value;
    return { kind: 'call', receiver: null, name: callee.text, arguments: given, line };
  }
  return { kind: 'other', parts: [reader.read(callee), ...given.map(({ value }) => value)], line };
}

const CONVERSIONS: ReadonlySet<string> = new Set(
  ['', '8', '16', '32', '64']
    .flatMap((bits) => [`int${bits}`, `uint${bits}`, `float${bits}`])
    .concat('string', 'byte', 'rune'),
);

function readArguments(list: SyntaxNode | null, reader: DecisionReader): Argument[] {
  return childrenOf(list)
    .filter(({ type }) => type !== 'comment')
    .map((value) => argument(reader.read(value)));
}

/** Maps by key, structs by field, slices by place. */
function readLiteral(node: SyntaxNode, reader: DecisionReader): Expression {
  const parts = childrenOf(node).filter(({ type }) => type !== 'comment');
  const isPlaced = parts.length > 1 && parts.every(({ type }) => type !== 'keyed_element');
  const fields = isPlaced ? reader.shapes.get(structOf(node)) : undefined;
  const entries = parts.map((part, place): TableEntry => {
    const name = fields?.[place];
    if (name === undefined) return readEntry(part, reader);
    return { key: textOf(name, lineOf(part)), value: reader.read(part), line: lineOf(part) };
  });
  return { kind: 'table', entries, line: lineOf(node) };
}

/** The struct that a literal makes: what stands before it, or what the list around it holds; '' for a list. */
function structOf(literal: SyntaxNode): string {
  if (literal.parent?.type === 'composite_literal') return textOfField(literal.parent, 'type');
  for (let at = literal.parent; at !== null; at = at.parent) {
    if (at.type === 'composite_literal')
      return (field(field(at, 'type'), 'element') ?? field(field(at, 'type'), 'value'))?.text ?? '';
  }
  return '';
}

function readEntry(part: SyntaxNode, reader: DecisionReader): TableEntry {
  const line = lineOf(part);
  if (part.type !== 'keyed_element') return { key: null, value: reader.read(part), line };
  const key = field(part, 'key')?.firstNamedChild ?? null;
  const isField = key?.type === 'identifier' && /^[a-z]|^[A-Z][a-z]/.test(key.text) && isStruct(part);
  const read = key !== null && isField ? textOf(key.text, lineOf(key)) : reader.read(key);
  return { key: read, value: reader.read(field(part, 'value')), line };
}

/** The keys of a map are values, those of a struct names; an element without a type of its own is a struct in a list. */
function isStruct(element: SyntaxNode): boolean {
  const literal = element.parent?.parent;
  return literal?.type !== 'composite_literal' || field(literal, 'type')?.type !== 'map_type';
}

export function parameterNames(callable: SyntaxNode): string[] {
  return childrenOf(field(callable, 'parameters')).flatMap((parameter) =>
    parameter.childrenForFieldName('name').map((name) => name.text),
  );
}
