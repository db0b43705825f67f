import type { Argument, Expression, Statement, TableEntry } from '../decisions/decision-outline.ts';
import { memberOf } from '../decisions/member-of.ts';
import { lineAt } from '../text/text-survey.ts';
import { readChoice, readOperation, readUnary } from './decisions-operation.ts';
import { boundNames, unwrap, valuesBelow } from './decisions-tree.ts';
import { type TreeNode, nodeAt, nodesAt, textAt } from './wires-tree.ts';

export interface DecisionReader {
  read(node: TreeNode | null): Expression;
  lineOf(node: TreeNode): number;
  /** Bodies of callables that were read as a whole. */
  readonly bodies: Map<TreeNode, readonly Statement[]>;
  /** How often something was left out because it nests too deeply. */
  cuts: number;
}

export interface DecisionReaderSource {
  readonly lineStarts: readonly number[];
  /** Statements of a callable's body; given from outside because statements and expressions hold each other. */
  readonly readBody: (callable: TreeNode, read: DecisionReader) => readonly Statement[];
}

/** Deeper expressions are told as `other`: no decision that a person wrote nests so far. */
const DEEPEST = 64;

/** Reads expressions of the ESTree as the outline spells them. */
export function createDecisionReader({ lineStarts, readBody }: DecisionReaderSource): DecisionReader {
  const lineOf = ({ start }: TreeNode): number => lineAt(lineStarts, start);
  let depth = 0;
  const reader: DecisionReader = {
    lineOf,
    bodies: new Map(),
    cuts: 0,
    read(wrapped) {
      if (wrapped === null) return { kind: 'other', parts: [], line: 1 };
      const node = unwrap(wrapped);
      const line = lineOf(node);
      if (depth >= DEEPEST) {
        reader.cuts += 1;
        return { kind: 'other', parts: [], line };
      }
      depth += 1;
      try {
        return (EXPRESSIONS[node.type] ?? readParts)(node, { reader, line, readBody });
      } finally {
        depth -= 1;
      }
    },
  };
  return reader;
}

/** Where an expression stands. */
export interface ReadPlace {
  readonly reader: DecisionReader;
  readonly line: number;
  readonly readBody: DecisionReaderSource['readBody'];
}

type ReadNode = (node: TreeNode, place: ReadPlace) => Expression;

const EXPRESSIONS: Readonly<Record<string, ReadNode>> = {
  Literal: readLiteral,
  TemplateLiteral: readTemplate,
  Identifier: (node, { line }) => readIdentifier(textAt(node, 'name'), line),
  MemberExpression: readMember,
  CallExpression: readCall,
  NewExpression: readCall,
  TaggedTemplateExpression: readTagged,
  UnaryExpression: readUnary,
  BinaryExpression: readOperation,
  LogicalExpression: readOperation,
  ConditionalExpression: readChoice,
  ObjectExpression: readObject,
  ArrayExpression: readArray,
  ArrayPattern: readArray,
  ArrowFunctionExpression: readCallable,
  FunctionExpression: readCallable,
  JSXElement: readMarkup,
  JSXFragment: readMarkup,
  JSXExpressionContainer: (node, { reader }) => reader.read(nodeAt(node, 'expression')),
  ClassExpression: (_node, { line }) => ({ kind: 'other', parts: [], line }),
};

function readLiteral(node: TreeNode, { line }: ReadPlace): Expression {
  const value: unknown = Reflect.get(node, 'value');
  const raw = textAt(node, 'raw');
  if (typeof value === 'number') return { kind: 'number', value, written: raw, line };
  if (typeof value === 'bigint') return { kind: 'number', value: Number(value), written: raw, line };
  if (typeof value === 'string') return { kind: 'text', text: value, parts: [], isPattern: false, line };
  if (typeof value === 'boolean') return { kind: 'constant', value: value ? 'true' : 'false', line };
  const pattern = patternOf(node);
  if (pattern !== null) return { kind: 'text', text: pattern, parts: [], isPattern: true, line };
  return { kind: 'constant', value: 'null', line };
}

function patternOf(node: TreeNode): string | null {
  const regex: unknown = Reflect.get(node, 'regex');
  if (typeof regex !== 'object' || regex === null) return null;
  const pattern: unknown = Reflect.get(regex, 'pattern');
  return typeof pattern === 'string' ? pattern : null;
}

function readTemplate(node: TreeNode, { reader, line }: ReadPlace): Expression {
  const parts = nodesAt(node, 'expressions').map((part) => reader.read(part));
  const text = nodesAt(node, 'quasis').map(cookedText).join(' ').trim();
  return { kind: 'text', text, parts, isPattern: false, line };
}

function cookedText(quasi: TreeNode): string {
  const value: unknown = Reflect.get(quasi, 'value');
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'cooked') : null;
  return typeof text === 'string' ? text : '';
}

function readIdentifier(name: string, line: number): Expression {
  if (name === 'undefined') return { kind: 'constant', value: 'null', line };
  return { kind: 'name', path: [name], line };
}

function readMember(node: TreeNode, { reader, line }: ReadPlace): Expression {
  const property = nodeAt(node, 'property');
  const object = nodeAt(node, 'object');
  if (object === null || property === null) return { kind: 'other', parts: [], line };
  const name = nameOfProperty(node, property);
  if (name === '') return { kind: 'lookup', table: reader.read(object), key: reader.read(property), line };
  if (unwrap(object).type === 'ThisExpression') return { kind: 'name', path: [name], line };
  return memberOf(reader.read(object), name, line);
}

/** `.name` and `['name']`; '' where the name is computed. */
function nameOfProperty(node: TreeNode, property: TreeNode): string {
  if (Reflect.get(node, 'computed') === true) return textAt(property, 'value');
  return textAt(property, 'name');
}

function readCall(node: TreeNode, place: ReadPlace): Expression {
  const { reader, line } = place;
  const wrapped = nodeAt(node, 'callee');
  const callee = wrapped === null ? node : unwrap(wrapped);
  const name = nameOfCallee(callee);
  if (name === '') return readParts(node, place);
  const given = nodesAt(node, 'arguments').map((value): Argument => ({ name: '', value: reader.read(value) }));
  const object = callee.type === 'MemberExpression' ? nodeAt(callee, 'object') : null;
  const isOwn = object === null || unwrap(object).type === 'ThisExpression';
  return { kind: 'call', receiver: isOwn ? null : reader.read(object), name, arguments: given, line };
}

/** '' where the callee is computed. */
function nameOfCallee(callee: TreeNode): string {
  if (callee.type === 'Identifier') return textAt(callee, 'name');
  const property = callee.type === 'MemberExpression' ? nodeAt(callee, 'property') : null;
  return property === null ? '' : nameOfProperty(callee, property);
}

function readTagged(node: TreeNode, { reader, line }: ReadPlace): Expression {
  const tag = reader.read(nodeAt(node, 'tag'));
  const name = tag.kind === 'name' ? (tag.path.at(-1) ?? '') : '';
  const value = reader.read(nodeAt(node, 'quasi'));
  return { kind: 'call', receiver: null, name, arguments: [{ name: '', value }], line };
}

function readObject(node: TreeNode, { reader, line }: ReadPlace): Expression {
  const entries = nodesAt(node, 'properties').map((property): TableEntry => {
    const key = nodeAt(property, 'key');
    const value = nodeAt(property, 'value') ?? nodeAt(property, 'argument');
    return { key: keyOf(property, key, reader), value: reader.read(value), line: reader.lineOf(property) };
  });
  return { kind: 'table', entries, line };
}

function keyOf(property: TreeNode, key: TreeNode | null, reader: DecisionReader): Expression | null {
  if (key === null) return null;
  if (Reflect.get(property, 'computed') === true || key.type !== 'Identifier') return reader.read(key);
  return { kind: 'text', text: textAt(key, 'name'), parts: [], isPattern: false, line: reader.lineOf(key) };
}

function readArray(node: TreeNode, { reader, line }: ReadPlace): Expression {
  const entries = nodesAt(node, 'elements').map(
    (element): TableEntry => ({ key: null, value: reader.read(element), line: reader.lineOf(element) }),
  );
  return { kind: 'table', entries, line };
}

function readCallable(node: TreeNode, { reader, line, readBody }: ReadPlace): Expression {
  const parameters = nodesAt(node, 'params').flatMap(boundNames);
  return { kind: 'callable', parameters, body: readBody(node, reader), line };
}

/** Attributes that hold plain text say how something looks; what is computed and what is read by people stays. */
function readMarkup(node: TreeNode, { reader, line }: ReadPlace): Expression {
  const opening = nodeAt(node, 'openingElement');
  const attributes = opening === null ? [] : nodesAt(opening, 'attributes');
  const values = attributes.flatMap((attribute) => [...nodesAt(attribute, 'value'), ...nodesAt(attribute, 'argument')]);
  const parts = [...values.filter(({ type }) => type !== 'Literal'), ...nodesAt(node, 'children')];
  return { kind: 'other', parts: parts.flatMap((part) => readMarkupPart(part, reader)), line };
}

function readMarkupPart(part: TreeNode, reader: DecisionReader): Expression[] {
  if (part.type !== 'JSXText') return [reader.read(part)];
  const text = textAt(part, 'value').trim();
  return text === '' ? [] : [{ kind: 'text', text, parts: [], isPattern: false, line: reader.lineOf(part) }];
}

function readParts(node: TreeNode, { reader, line }: ReadPlace): Expression {
  return { kind: 'other', parts: valuesBelow(node).map((part) => reader.read(part)), line };
}
