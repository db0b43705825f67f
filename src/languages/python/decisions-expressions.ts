import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { Argument, Expression, Statement, TableEntry } from '../decisions/decision-outline.ts';
import { memberOf } from '../decisions/member-of.ts';
import {
  SAME_OPERATORS,
  argument,
  comparison,
  firstOf,
  numberOf,
  readOperation,
  textOf,
  withFieldNames,
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

/** Python's expressions, by node type. */
export const expressions: Readonly<Record<string, ReadDecision<Expression>>> = {
  integer: (node) => numberOf(node.text, lineOf(node)),
  float: (node) => numberOf(node.text, lineOf(node)),
  string: readString,
  concatenated_string: (node, reader) => {
    const parts = childrenOf(node).map((part) => reader.read(part));
    const texts = parts.map((part) => (part.kind === 'text' ? part.text : ''));
    return textOf(
      texts.join(''),
      lineOf(node),
      parts.flatMap((part) => (part.kind === 'text' ? part.parts : [])),
    );
  },
  true: readConstant('true'),
  false: readConstant('false'),
  none: readConstant('null'),
  identifier: (node) => ({ kind: 'name', path: [node.text], line: lineOf(node) }),
  dotted_name: (node) => ({ kind: 'name', path: node.text.split('.'), line: lineOf(node) }),
  attribute: (node, reader) => {
    const object = field(node, 'object');
    const name = textOfField(node, 'attribute');
    if (isOwn(object)) return { kind: 'name', path: [name], line: lineOf(node) };
    return memberOf(reader.read(object), name, lineOf(node));
  },
  subscript: (node, reader) => {
    const table = reader.read(field(node, 'value'));
    const key = field(node, 'subscript');
    const most = key?.type === 'slice' && /^(?:0\s*)?:[^:]+$/.test(key.text) ? key.lastNamedChild : null;
    return most === null
      ? { kind: 'lookup', table, key: reader.read(key), line: lineOf(node) }
      : firstOf(table, reader.read(most), lineOf(node));
  },
  call: readCall,
  binary_operator: readOperation({ ...SAME_OPERATORS, '**': '**', '//': '/' }),
  boolean_operator: readOperation({ and: '&&', or: '||' }),
  not_operator: (node, reader) => comparison('!', [reader.read(field(node, 'argument'))], lineOf(node)),
  unary_operator: (node, reader) => {
    const operand = reader.read(field(node, 'argument'));
    return textOfField(node, 'operator') === '-' ? comparison('neg', [operand], lineOf(node)) : operand;
  },
  comparison_operator: readComparison,
  conditional_expression: readChoice,
  lambda: (node, reader) => {
    const body = field(node, 'body');
    const value: Statement = { kind: 'return', value: reader.read(body), line: lineOf(body ?? node) };
    const parameters = childrenOf(field(node, 'parameters')).map((part) => textOfField(part, 'name') || part.text);
    return { kind: 'callable', parameters, body: [value], line: lineOf(node) };
  },
  dictionary: readDictionary,
  list: readList,
  tuple: readList,
  set: readList,
  expression_list: readList,
  list_comprehension: readComprehension,
  generator_expression: readComprehension,
  set_comprehension: readComprehension,
  dictionary_comprehension: readComprehension,
  named_expression: (node, reader) => reader.read(field(node, 'value')),
  interpolation: (node, reader) => reader.read(field(node, 'expression')),
};

/** Prefixes may stand before the quotes, of which there may be three. */
function readString(node: SyntaxNode, reader: DecisionReader): Expression {
  const children = childrenOf(node);
  const text = children.filter(({ type }) => type === 'string_content').map((part) => part.text);
  const holes = children.filter(({ type }) => type === 'interpolation').map((part) => reader.read(part));
  return textOf(text.join(' '), lineOf(node), holes);
}

function isOwn(object: SyntaxNode | null): boolean {
  return object === null || (object.type === 'identifier' && (object.text === 'self' || object.text === 'cls'));
}

function readCall(node: SyntaxNode, reader: DecisionReader): Expression {
  const callee = field(node, 'function');
  const list = field(node, 'arguments');
  const given = list?.type === 'generator_expression' ? [argument(reader.read(list))] : readArguments(list, reader);
  const line = lineOf(node);
  if (callee?.type === 'identifier') {
    const named = withFieldNames(given, reader.shapes.get(callee.text));
    return { kind: 'call', receiver: null, name: callee.text, arguments: named, line };
  }
  if (callee?.type === 'attribute') {
    const object = field(callee, 'object');
    const receiver = isOwn(object) ? null : reader.read(object);
    return { kind: 'call', receiver, name: textOfField(callee, 'attribute'), arguments: given, line };
  }
  return { kind: 'other', parts: [reader.read(callee), ...given.map(({ value }) => value)], line };
}

function readArguments(list: SyntaxNode | null, reader: DecisionReader): Argument[] {
  return childrenOf(list)
    .filter(({ type }) => type !== 'comment')
    .map((part) => {
      const isNamed = part.type === 'keyword_argument';
      return argument(reader.read(isNamed ? field(part, 'value') : part), isNamed ? textOfField(part, 'name') : '');
    });
}

const COMPARISONS: Readonly<Record<string, string>> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '==': '==',
  '!=': '!=',
  '<>': '!=',
  is: '==',
  'is not': '!=',
  in: 'in',
  'not in': 'not in',
};

/** `1 <= quantity < 100` is both comparisons at once. */
function readComparison(node: SyntaxNode, reader: DecisionReader): Expression {
  const line = lineOf(node);
  const operands = childrenOf(node).filter(({ type }) => type !== 'comment');
  const signs = node.childrenForFieldName('operators').map((sign) => sign.text);
  const written = joinedSigns(signs);
  const tests = written.map((sign, place): Expression => {
    const sides = operands.slice(place, place + 2).map((side) => reader.read(side));
    const operator = COMPARISONS[sign] ?? '==';
    return operator === 'not in'
      ? comparison('!', [comparison('in', sides, line)], line)
      : comparison(operator, sides, line);
  });
  const [only] = tests;
  return only !== undefined && tests.length === 1 ? only : comparison('&&', tests, line);
}

/** `not in` and `is not` may come as two words. */
function joinedSigns(signs: readonly string[]): string[] {
  const joined: string[] = [];
  for (const sign of signs) {
    const last = joined.at(-1);
    if ((last === 'not' && sign === 'in') || (last === 'is' && sign === 'not'))
      joined[joined.length - 1] = `${last} ${sign}`;
    else joined.push(sign.replace(/\s+/g, ' '));
  }
  return joined;
}

/** `a if test else b` has its value first. */
function readChoice(node: SyntaxNode, reader: DecisionReader): Expression {
  const branches = [];
  let at: SyntaxNode | null = node;
  while (at?.type === 'conditional_expression') {
    const [value, test, otherwise]: (SyntaxNode | undefined)[] = childrenOf(at).filter(
      ({ type }) => type !== 'comment',
    );
    branches.push({ test: reader.read(test ?? null), value: reader.read(value ?? null), line: lineOf(at) });
    at = otherwise ?? null;
  }
  if (at !== null) branches.push({ test: null, value: reader.read(at), line: lineOf(at) });
  return { kind: 'choice', branches, line: lineOf(node) };
}

function readDictionary(node: SyntaxNode, reader: DecisionReader): Expression {
  const entries = childrenOf(node)
    .filter(({ type }) => type !== 'comment')
    .map((part): TableEntry => {
      const key = field(part, 'key');
      const value = part.type === 'pair' ? field(part, 'value') : part.firstNamedChild;
      return { key: key === null ? null : reader.read(key), value: reader.read(value), line: lineOf(part) };
    });
  return { kind: 'table', entries, line: lineOf(node) };
}

function readList(node: SyntaxNode, reader: DecisionReader): Expression {
  const entries = childrenOf(node)
    .filter(({ type }) => type !== 'comment')
    .map((part): TableEntry => ({ key: null, value: reader.read(part), line: lineOf(part) }));
  return { kind: 'table', entries, line: lineOf(node) };
}

/** `[fee for limit, fee in BANDS if weight <= limit]` gives what its loop gives. */
function readComprehension(node: SyntaxNode, reader: DecisionReader): Expression {
  const clauses = childrenOf(node);
  const source = clauses.find(({ type }) => type === 'for_in_clause') ?? null;
  const value = reader.read(field(node, 'body'));
  const tests = clauses.filter(({ type }) => type === 'if_clause').map((part) => reader.read(part.firstNamedChild));
  const line = lineOf(node);
  const given: Statement = { kind: 'return', value, line };
  const body: Statement[] =
    tests.length === 0 ? [given] : [{ kind: 'branch', branches: [branchOf(tests, given)], line }];
  const variables = boundNames(field(source, 'left'));
  const loop: Statement = { kind: 'loop', variables, header: reader.read(field(source, 'right')), body, line };
  return { kind: 'callable', parameters: [], body: [loop], line };
}

function branchOf(
  tests: readonly Expression[],
  given: Statement,
): { test: Expression | null; body: Statement[]; line: number } {
  const [first] = tests;
  const test = first !== undefined && tests.length > 1 ? comparison('&&', tests, first.line) : (first ?? null);
  return { test, body: [given], line: given.line };
}

/** `limit, (fee, _)` binds three names. */
export function boundNames(pattern: SyntaxNode | null): string[] {
  if (pattern === null) return [];
  return pattern.type === 'identifier'
    ? [pattern.text]
    : pattern.descendantsOfType(['identifier']).map((name) => name.text);
}
