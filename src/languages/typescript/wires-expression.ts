import { type CallSite, type Expression, OTHER, type TextPart } from '../wiring/code-outline.ts';
import { lineAt } from '../text/text-survey.ts';
import { type TreeNode, nodeAt, nodesAt, textAt } from './wires-tree.ts';

export interface ExpressionReader {
  read(node: TreeNode): Expression;
  /** Null for what is no call. */
  readCall(node: TreeNode): CallSite | null;
  lineOf(node: TreeNode): number;
}

/** Deeper expressions are told as `other`: what names a path is shallow. */
const DEEPEST = 24;

export function createExpressionReader(text: string, lineStarts: readonly number[]): ExpressionReader {
  const lineOf = ({ start }: TreeNode): number => lineAt(lineStarts, start);
  const context: Context = { text, lineOf };
  return {
    read: (node) => readExpression(node, context, 0),
    readCall: (node) => readCall(node, context, 0),
    lineOf,
  };
}

/** `a.b.c` of names and members, '' for anything else. Assertions and parentheses are looked through. */
export function nameOfPath(node: TreeNode): string {
  const names: string[] = [];
  let at: TreeNode | null = unwrap(node);
  for (; at?.type === 'MemberExpression'; at = unwrapped(nodeAt(at, 'object'))) {
    const name = nameOfMember(at);
    if (name === '') return '';
    names.unshift(name);
  }
  const head = at?.type === 'ThisExpression' ? 'this' : textAt(at, 'name');
  return head === '' ? '' : [head, ...names].join('.');
}

/** `.name` and `['name']`; '' where the name is computed. */
function nameOfMember(node: TreeNode): string {
  const property = nodeAt(node, 'property');
  if (Reflect.get(node, 'computed') === true) return textAt(property, 'value');
  return textAt(property, 'name');
}

interface Context {
  readonly text: string;
  readonly lineOf: (node: TreeNode) => number;
}

function readExpression(wrapped: TreeNode, context: Context, depth: number): Expression {
  const node = unwrap(wrapped);
  if (depth > DEEPEST) return OTHER;
  const name = nameOfPath(node);
  if (name !== '') return { kind: 'name', name };
  return (EXPRESSIONS[node.type] ?? (() => OTHER))(node, context, depth + 1);
}

type ReadNode = (node: TreeNode, context: Context, depth: number) => Expression;

const EXPRESSIONS: Readonly<Record<string, ReadNode>> = {
  Literal: (node) => {
    const value = textAt(node, 'value');
    return typeof Reflect.get(node, 'value') === 'string' ? { kind: 'text', parts: [value] } : OTHER;
  },
  TemplateLiteral: readTemplate,
  BinaryExpression: readConcatenation,
  ConditionalExpression: (node, context, depth) => ({
    kind: 'either',
    options: [...nodesAt(node, 'consequent'), ...nodesAt(node, 'alternate')].map((option) =>
      readExpression(option, context, depth),
    ),
  }),
  LogicalExpression: (node, context, depth) => readFallback(node, context, depth),
  ObjectExpression: readRecord,
  ArrayExpression: (node, context, depth) => ({
    kind: 'list',
    items: nodesAt(node, 'elements').map((element) => readExpression(element, context, depth)),
  }),
  ArrowFunctionExpression: () => ({ kind: 'function' }),
  FunctionExpression: () => ({ kind: 'function' }),
  CallExpression: readCallExpression,
  NewExpression: readCallExpression,
};

function readTemplate(node: TreeNode, context: Context, depth: number): Expression {
  const expressions = nodesAt(node, 'expressions');
  const parts = nodesAt(node, 'quasis').flatMap((quasi, at) => {
    const value: unknown = Reflect.get(quasi, 'value');
    const text = typeof value === 'object' && value !== null ? Reflect.get(value, 'cooked') : null;
    const hole = expressions[at];
    return [typeof text === 'string' ? text : '', ...(hole ? partsOf(hole, context, depth) : [])];
  });
  return { kind: 'text', parts: parts.filter((part) => part !== '') };
}

/** A concatenation leans to the left, so that a long one is read in a loop and not by recursion. */
function readConcatenation(node: TreeNode, context: Context, depth: number): Expression {
  const parts: TextPart[] = [];
  let at: TreeNode | null = node;
  for (; at?.type === 'BinaryExpression'; at = unwrapped(nodeAt(at, 'left'))) {
    if (textAt(at, 'operator') !== '+') return OTHER;
    const right = nodeAt(at, 'right');
    if (right !== null) parts.unshift(...partsOf(right, context, depth));
  }
  if (at !== null) parts.unshift(...partsOf(at, context, depth));
  return parts.some((part) => typeof part === 'string' || part.name !== null) ? { kind: 'text', parts } : OTHER;
}

function partsOf(node: TreeNode, context: Context, depth: number): readonly TextPart[] {
  return toParts(readExpression(node, context, depth));
}

/** `process.env.PRICING_URL ?? 'http://localhost'`: the name tells more than the fallback. */
function readFallback(node: TreeNode, context: Context, depth: number): Expression {
  const left = nodeAt(node, 'left');
  const first = left === null ? OTHER : readExpression(left, context, depth);
  const right = nodeAt(node, 'right');
  return first.kind === 'other' && right !== null ? readExpression(right, context, depth) : first;
}

function readRecord(node: TreeNode, context: Context, depth: number): Expression {
  const entries = new Map<string, Expression>();
  for (const property of nodesAt(node, 'properties')) {
    const key = nodeAt(property, 'key');
    const value = nodeAt(property, 'value');
    const name = textAt(key, 'name') || textAt(key, 'value');
    if (name !== '' && value !== null) entries.set(name, readExpression(value, context, depth));
  }
  return { kind: 'record', entries };
}

function readCallExpression(node: TreeNode, context: Context, depth: number): Expression {
  const call = readCall(node, context, depth);
  if (call === null) return OTHER;
  const [path, base] = call.arguments;
  if (call.name === 'URL' && path) return { kind: 'text', parts: urlParts(path, base) };
  return { kind: 'call', call };
}

/** `new URL('/api/orders', base)` is the base followed by the path. */
function urlParts(path: Expression, base: Expression | undefined): readonly TextPart[] {
  return base === undefined ? toParts(path) : [...toParts(base), '/', ...toParts(path)];
}

function toParts(expression: Expression): readonly TextPart[] {
  if (expression.kind === 'text') return expression.parts;
  return [{ name: expression.kind === 'name' ? expression.name : null }];
}

function readCall(wrapped: TreeNode, context: Context, depth: number): CallSite | null {
  const node = unwrap(wrapped);
  const callee = unwrapped(nodeAt(node, 'callee'));
  if (callee === null || depth > DEEPEST) return null;
  const object = callee.type === 'MemberExpression' ? nodeAt(callee, 'object') : null;
  const name = textAt(object === null ? callee : nodeAt(callee, 'property'), 'name');
  if (name === '') return null;
  const types = nodeAt(node, 'typeArguments');
  let receiver: Expression | null | undefined;
  let given: readonly Expression[] | undefined;
  // Most calls are of no interest once their name is known, and each stands in those around it too.
  return {
    name,
    get receiver() {
      return (receiver ??= object === null ? null : readExpression(object, context, depth + 1));
    },
    get arguments() {
      return (given ??= nodesAt(node, 'arguments').map((argument) => readExpression(argument, context, depth + 1)));
    },
    named: new Map(),
    types: types === null ? '' : context.text.slice(types.start + 1, types.end - 1),
    offset: node.start,
    end: node.end,
    line: object === null ? context.lineOf(node) : context.lineOf(nodeAt(callee, 'property') ?? node),
  };
}

const WRAPPERS: ReadonlySet<string> = new Set([
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'ChainExpression',
]);

function unwrap(node: TreeNode): TreeNode {
  let at = node;
  while (WRAPPERS.has(at.type) || at.type === 'AwaitExpression') {
    const inner = nodeAt(at, at.type === 'AwaitExpression' ? 'argument' : 'expression');
    if (inner === null) return at;
    at = inner;
  }
  return at;
}

function unwrapped(node: TreeNode | null): TreeNode | null {
  return node === null ? null : unwrap(node);
}
