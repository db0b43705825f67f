import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { Argument, Expression } from '../decisions/decision-outline.ts';
import { argument, withFieldNames } from '../tree-sitter/decision-parts.ts';
import {
  type DecisionReader,
  childOfType,
  childrenOf,
  field,
  lineOf,
  textOfField,
} from '../tree-sitter/decision-reader.ts';
import { readInitializer } from './decisions-tables.ts';

/** The last name without type arguments. */
export function nameOf(node: SyntaxNode | null): string {
  return node === null ? '' : node.text.replace(/<[\s\S]*$/, '').replace(/^@/, '');
}

export function readInvocation(node: SyntaxNode, reader: DecisionReader): Expression {
  const callee = field(node, 'function');
  const given = readArguments(field(node, 'arguments'), reader);
  const known = callee === null ? undefined : CALLEES[callee.type];
  if (callee === null || known === undefined) {
    return { kind: 'other', parts: [reader.read(callee), ...given.map(({ value }) => value)], line: lineOf(node) };
  }
  return { kind: 'call', ...known(callee, reader), arguments: given, line: lineOf(node) };
}

interface Callee {
  readonly receiver: Expression | null;
  readonly name: string;
}

const plainCallee = (callee: SyntaxNode): Callee => ({ receiver: null, name: nameOf(callee) });

const CALLEES: Readonly<Record<string, (callee: SyntaxNode, reader: DecisionReader) => Callee>> = {
  identifier: plainCallee,
  generic_name: plainCallee,
  member_access_expression: (callee, reader) => {
    const object = field(callee, 'expression');
    const isOwn = object === null || object.type === 'this' || object.type === 'base';
    return { receiver: isOwn ? null : reader.read(object), name: nameOf(field(callee, 'name')) };
  },
  conditional_access_expression: (callee, reader) => {
    const access = reader.read(callee);
    const name = access.kind === 'name' ? (access.path.at(-1) ?? '') : '';
    return { receiver: reader.read(field(callee, 'condition')), name };
  },
};

export function readArguments(list: SyntaxNode | null, reader: DecisionReader): Argument[] {
  return childrenOf(list)
    .filter(({ type }) => type === 'argument' || type === 'attribute_argument')
    .map((part) => argument(reader.read(part.lastNamedChild), textOfField(part, 'name')));
}

export function readCreation(node: SyntaxNode, reader: DecisionReader): Expression {
  const name = nameOf(field(node, 'type'))?.split('.').at(-1) ?? '';
  const initializer = field(node, 'initializer') ?? childOfType(node, 'initializer_expression');
  const list = readArguments(childOfType(node, 'argument_list'), reader);
  const given = withFieldNames(list, reader.shapes.get(name || nameOfElements(node)));
  const line = lineOf(node);
  if (initializer === null) return { kind: 'call', receiver: null, name, arguments: given, line };
  const table = readInitializer(initializer, reader);
  if (given.length === 0 && (TABLES.test(name) || name === '')) return table;
  return { kind: 'call', receiver: null, name, arguments: [...given, argument(table)], line };
}

const TABLES = /^(?:Immutable|Frozen|ReadOnly|Concurrent|Sorted)?(?:Dictionary|List|HashSet|Set|Array|Collection)$/;

/** `Band[] Bands = [new(5, 4.9m)]`: the type that stands before says what `new` makes. */
function nameOfElements(creation: SyntaxNode): string {
  for (let at = creation.parent; at !== null; at = at.parent) {
    if (at.type !== 'variable_declaration' && at.type !== 'property_declaration') continue;
    return /(\w+)(?:\[\]|>)?$/.exec(textOfField(at, 'type'))?.[1] ?? '';
  }
  return '';
}
