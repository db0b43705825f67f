import type {
  Annotation,
  Binding,
  CallSite,
  CodeOutline,
  Declaration,
  Expression,
  PlacedText,
  Returned,
} from '../wiring/code-outline.ts';
import { lineAt } from '../text/text-survey.ts';
import { type ExpressionReader, createExpressionReader, nameOfPath } from './wires-expression.ts';
import { type TreeNode, listNodes, nodeAt, nodesAt, textAt } from './wires-tree.ts';

/** What a module says about wires, as every language puts it, and the names that it imports. */
export interface ModuleOutline extends CodeOutline {
  /** Local name to `specifier#exported name`; relative specifiers stay as written. */
  readonly imported: ReadonlyMap<string, string>;
}

export function outlineModule(program: TreeNode, text: string, lineStarts: readonly number[]): ModuleOutline {
  const draft: Draft = {
    text,
    lineStarts,
    reader: createExpressionReader(text, lineStarts),
    calls: [],
    bindings: [],
    declarations: [],
    returns: [],
    texts: [],
    imported: new Map(),
    named: new Set(),
  };
  for (const node of listNodes(program)) READERS[node.type]?.(node, draft);
  return draft;
}

interface Draft {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly reader: ExpressionReader;
  readonly calls: CallSite[];
  readonly bindings: Binding[];
  readonly declarations: Declaration[];
  readonly returns: Returned[];
  readonly texts: PlacedText[];
  readonly imported: Map<string, string>;
  /** Where functions begin that a variable, a field or an assignment names. */
  readonly named: Set<number>;
}

const READERS: Readonly<Record<string, (node: TreeNode, draft: Draft) => void>> = {
  CallExpression: addCall,
  NewExpression: addCall,
  VariableDeclarator: (node, draft) => addBinding(nodeAt(node, 'id'), nodeAt(node, 'init'), draft),
  AssignmentExpression: (node, draft) => addBinding(nodeAt(node, 'left'), nodeAt(node, 'right'), draft),
  PropertyDefinition: (node, draft) => addBinding(nodeAt(node, 'key'), nodeAt(node, 'value'), draft),
  ReturnStatement: (node, draft) => addReturn(nodeAt(node, 'argument'), draft),
  FunctionDeclaration: (node, draft) => addCallable(node, node, draft),
  MethodDefinition: (node, draft) => addCallable(node, nodeAt(node, 'value'), draft),
  ArrowFunctionExpression: (node, draft) => {
    addCallable(node, node, draft);
    addReturn(nodeAt(node, 'body'), draft);
  },
  FunctionExpression: (node, draft) => addCallable(node, node, draft),
  ClassDeclaration: addType,
  ClassExpression: addType,
  ImportDeclaration: addImports,
  Literal: addText,
  TemplateLiteral: addText,
};

function addCall(node: TreeNode, { reader, calls }: Draft): void {
  const call = reader.readCall(node);
  if (call !== null) calls.push(call);
}

function addBinding(
  target: TreeNode | null,
  value: TreeNode | null,
  { reader, bindings, declarations, named }: Draft,
): void {
  const name = target === null ? '' : nameOfPath(target);
  if (target === null || value === null || name === '') return;
  const own = name.slice(name.lastIndexOf('.') + 1);
  let read: Expression | undefined;
  // Few bindings are ever asked for, and what they are bound to may be a whole page.
  bindings.push({
    name: own,
    offset: target.start,
    get value() {
      return (read ??= reader.read(value));
    },
  });
  if (!value.type.includes('Function')) return;
  named.add(value.start);
  declarations.push(callable(own, { node: value, body: value }, reader));
}

/** The body of an arrow is what it answers, unless it is a block. */
function addReturn(value: TreeNode | null, { reader, returns }: Draft): void {
  if (value === null || value.type === 'BlockStatement' || value.type === 'FunctionBody') return;
  returns.push({ value: reader.read(value), offset: value.start });
}

/** A nameless function is listed too: it bounds what its locals are known in. */
function addCallable(node: TreeNode, body: TreeNode | null, { reader, declarations, named }: Draft): void {
  if (body === null || named.has(node.start)) return;
  const name = textAt(nodeAt(node, 'id') ?? nodeAt(node, 'key'), 'name');
  declarations.push(callable(name, { node, body }, reader));
}

interface CallableNodes {
  /** What carries the decorators. */
  readonly node: TreeNode;
  /** What carries the parameters. */
  readonly body: TreeNode;
}

function callable(name: string, { node, body }: CallableNodes, reader: ExpressionReader): Declaration {
  return {
    kind: 'callable',
    name,
    parameters: nodesAt(body, 'params').map(nameOfParameter),
    bases: [],
    annotations: annotationsOf(node, reader),
    start: node.start,
    end: node.end,
    line: reader.lineOf(node),
  };
}

function nameOfParameter(node: TreeNode): string {
  const inner = nodeAt(node, 'left') ?? nodeAt(node, 'parameter') ?? node;
  return textAt(inner, 'name');
}

function addType(node: TreeNode, { reader, declarations, text }: Draft): void {
  const base = nodeAt(node, 'superClass');
  declarations.push({
    kind: 'type',
    name: textAt(nodeAt(node, 'id'), 'name'),
    parameters: [],
    bases: base === null ? [] : [text.slice(base.start, base.end)],
    annotations: annotationsOf(node, reader),
    start: node.start,
    end: node.end,
    line: reader.lineOf(node),
  });
}

function annotationsOf(node: TreeNode, reader: ExpressionReader): Annotation[] {
  return nodesAt(node, 'decorators').flatMap((decorator) => {
    const expression = nodeAt(decorator, 'expression');
    const call = expression === null ? null : reader.readCall(expression);
    const name = call?.name ?? (expression === null ? '' : nameOfPath(expression));
    const named = new Map<string, never>();
    return name === '' ? [] : [{ name, arguments: call?.arguments ?? [], named, line: reader.lineOf(decorator) }];
  });
}

function addImports(node: TreeNode, { imported }: Draft): void {
  const specifier = textAt(nodeAt(node, 'source'), 'value');
  for (const entry of nodesAt(node, 'specifiers')) {
    const local = textAt(nodeAt(entry, 'local'), 'name');
    const isDefault = entry.type !== 'ImportSpecifier';
    const name = isDefault ? 'default' : textAt(nodeAt(entry, 'imported'), 'name');
    imported.set(local, `${specifier}#${name}`);
  }
}

/** Long enough for a statement, and beginning like one; see sql-tables.ts. */
function addText(node: TreeNode, { text: code, reader, texts, lineStarts }: Draft): void {
  if (node.end - node.start < SHORTEST_STATEMENT || !STATEMENT.test(code.slice(node.start + 1, node.start + 200)))
    return;
  const expression = reader.read(node);
  if (expression.kind !== 'text') return;
  const text = expression.parts.map((part) => (typeof part === 'string' ? part : ' ? ')).join('');
  texts.push({ text, line: lineAt(lineStarts, node.start) });
}

const SHORTEST_STATEMENT = 10;
const STATEMENT = /^(?:\s|\\n)*(?:--|select|with|insert|update|delete|merge|create|alter)/i;
