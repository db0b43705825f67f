import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import {
  type Annotation,
  type CallSite,
  type Declaration,
  type Expression,
  type TextPart,
  nameIn,
  plainText,
} from '../wiring/code-outline.ts';
import {
  type OutlineDraft,
  type ReadExpression,
  type TreeSyntax,
  addReturn,
  addText,
  childOfType,
  childrenOf,
  lineOf,
  partsOf,
  readConcatenation,
  readFormat,
  sortArguments,
  textOfField,
} from '../wiring/tree-outline.ts';

/** How Python is read for wires. Node types are those of tree-sitter-python. */
export const pythonSyntax: TreeSyntax = {
  nameOf,
  expressions: {
    string: readString,
    concatenated_string: (node, read) => ({
      kind: 'text',
      parts: childrenOf(node).flatMap((child) => partsOf(read(child))),
    }),
    binary_operator: readOperator,
    call: readCallExpression,
    await: (node, read) => read(childrenOf(node)[0] ?? null),
    parenthesized_expression: (node, read) => read(childrenOf(node)[0] ?? null),
    list: readList,
    tuple: readList,
    set: readList,
    dictionary: readDictionary,
    lambda: () => ({ kind: 'function' }),
    subscript: readSubscript,
    boolean_operator: (node, read) => read(node.childForFieldName('left')),
  },
  parts: {
    return_statement: addReturn,
    call: addCall,
    assignment: addBinding,
    class_definition: addType,
    function_definition: addCallable,
    string: addText,
  },
};

function readString(node: SyntaxNode, read: ReadExpression): Expression {
  const parts = childrenOf(node).flatMap((child): readonly TextPart[] => {
    if (child.type === 'string_content') return [child.text];
    return child.type === 'interpolation' ? partsOf(read(child.childForFieldName('expression'))) : [];
  });
  return { kind: 'text', parts: parts.length === 0 ? [''] : parts };
}

function readOperator(node: SyntaxNode, read: ReadExpression): Expression {
  const operator = textOfField(node, 'operator');
  if (operator !== '%') return readConcatenation(node, read);
  const right = read(node.childForFieldName('right'));
  return readFormat(read(node.childForFieldName('left')), right.kind === 'list' ? right.items : [right]);
}

function readList(node: SyntaxNode, read: ReadExpression): Expression {
  return { kind: 'list', items: childrenOf(node).map((child) => read(child)) };
}

function readDictionary(node: SyntaxNode, read: ReadExpression): Expression {
  const entries = new Map<string, Expression>();
  for (const pair of childrenOf(node)) {
    const key = read(pair.childForFieldName('key'));
    const name = plainText(key);
    if (name !== null) entries.set(name, read(pair.childForFieldName('value')));
  }
  return { kind: 'record', entries };
}

/** `os.environ["PRICING_URL"]` goes by the name in the brackets. */
function readSubscript(node: SyntaxNode, read: ReadExpression): Expression {
  const name = plainText(read(node.childForFieldName('subscript')));
  const isEnvironment = textOfField(node, 'value').endsWith('environ');
  return name !== null && isEnvironment ? { kind: 'name', name } : { kind: 'other' };
}

function nameOf(node: SyntaxNode): string {
  const names: string[] = [];
  let at: SyntaxNode | null = node;
  for (; at?.type === 'attribute'; at = at.childForFieldName('object')) names.unshift(textOfField(at, 'attribute'));
  return at?.type === 'identifier' ? [at.text, ...names].join('.') : '';
}

function readCallExpression(node: SyntaxNode, read: ReadExpression): Expression {
  const call = readCall(node, read);
  if (call === null) return { kind: 'other' };
  // `"/orders/{}".format(id)` is its text: the braces are holes in a path already.
  if (call.name === 'format' && call.receiver?.kind === 'text') return call.receiver;
  const isEnvironment = call.name === 'getenv' || nameIn(call.receiver).endsWith('environ');
  const name = isEnvironment ? plainText(call.arguments[0]) : null;
  if (name !== null) return { kind: 'name', name };
  return call.name === 'urljoin' ? joinUrl(call) : { kind: 'call', call };
}

function joinUrl({ arguments: [base, path] }: CallSite): Expression {
  return { kind: 'text', parts: [...(base ? partsOf(base) : []), '/', ...(path ? partsOf(path) : [])] };
}

function readCall(node: SyntaxNode, read: ReadExpression): CallSite | null {
  const callee = node.childForFieldName('function');
  const isMember = callee?.type === 'attribute';
  const target = isMember ? callee.childForFieldName('attribute') : callee;
  if (target?.type !== 'identifier') return null;
  return {
    name: target.text,
    receiver: isMember ? read(callee.childForFieldName('object')) : null,
    ...readArguments(node.childForFieldName('arguments'), read),
    types: '',
    offset: node.startIndex,
    end: node.endIndex,
    line: lineOf(target),
  };
}

function readArguments(list: SyntaxNode | null, read: ReadExpression): Pick<Annotation, 'arguments' | 'named'> {
  return sortArguments(
    childrenOf(list).map((argument) =>
      argument.type === 'keyword_argument'
        ? { name: textOfField(argument, 'name'), value: read(argument.childForFieldName('value')) }
        : { name: '', value: read(argument) },
    ),
  );
}

function addCall(node: SyntaxNode, { calls, read }: OutlineDraft): void {
  const call = readCall(node, read);
  if (call !== null) calls.push(call);
}

function addBinding(node: SyntaxNode, { bindings, read }: OutlineDraft): void {
  const target = node.childForFieldName('left');
  const value = node.childForFieldName('right');
  const name = target === null ? '' : nameOf(target);
  if (value === null || name === '') return;
  bindings.push({ name: name.slice(name.lastIndexOf('.') + 1), value: read(value), offset: node.startIndex });
}

function addType(node: SyntaxNode, draft: OutlineDraft): void {
  const bases = childrenOf(node.childForFieldName('superclasses')).map(({ text }) => text);
  draft.declarations.push({ ...declare(node, draft), kind: 'type', bases });
}

function addCallable(node: SyntaxNode, draft: OutlineDraft): void {
  draft.declarations.push({ ...declare(node, draft), kind: 'callable', bases: [] });
}

function declare(node: SyntaxNode, { read }: OutlineDraft): Omit<Declaration, 'kind' | 'bases'> {
  const decorated = node.parent?.type === 'decorated_definition' ? node.parent : null;
  return {
    name: textOfField(node, 'name'),
    parameters: childrenOf(node.childForFieldName('parameters')).map(nameOfParameter),
    annotations: childrenOf(decorated).flatMap((child) => readDecorator(child, read)),
    start: node.startIndex,
    end: node.endIndex,
    line: lineOf(node),
  };
}

function nameOfParameter(node: SyntaxNode): string {
  if (node.type === 'identifier') return node.text;
  return textOfField(node, 'name') || (childOfType(node, 'identifier')?.text ?? '');
}

function readDecorator(node: SyntaxNode, read: ReadExpression): Annotation[] {
  if (node.type !== 'decorator') return [];
  const [expression] = childrenOf(node);
  const callee = expression?.type === 'call' ? expression.childForFieldName('function') : expression;
  const name = callee ? nameOf(callee) : '';
  if (name === '' || expression === undefined) return [];
  const list = expression.type === 'call' ? expression.childForFieldName('arguments') : null;
  return [{ name, ...readArguments(list, read), line: lineOf(node) }];
}
