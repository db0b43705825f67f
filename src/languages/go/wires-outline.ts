import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import { type CallSite, type Declaration, type Expression, nameIn, plainText } from '../wiring/code-outline.ts';
import {
  type OutlineDraft,
  type ReadExpression,
  type TreeSyntax,
  addReturn,
  addText,
  childrenOf,
  lineOf,
  partsOf,
  readConcatenation,
  readFormat,
  textOfField,
} from '../wiring/tree-outline.ts';

/** How Go is read for wires. Node types are those of tree-sitter-go. */
export const goSyntax: TreeSyntax = {
  nameOf,
  expressions: {
    interpreted_string_literal: (node) => ({ kind: 'text', parts: [node.text.slice(1, -1)] }),
    raw_string_literal: (node) => ({ kind: 'text', parts: [node.text.slice(1, -1)] }),
    binary_expression: readConcatenation,
    call_expression: readCallExpression,
    parenthesized_expression: (node, read) => read(childrenOf(node)[0] ?? null),
    unary_expression: (node, read) => read(node.childForFieldName('operand')),
    func_literal: () => ({ kind: 'function' }),
    composite_literal: readComposite,
    expression_list: (node, read) =>
      childrenOf(node).length === 1 ? read(childrenOf(node)[0] ?? null) : { kind: 'other' },
    literal_element: (node, read) => read(childrenOf(node)[0] ?? null),
  },
  parts: {
    return_statement: addReturn,
    call_expression: addCall,
    short_var_declaration: (node, draft) =>
      addBindings(node.childForFieldName('left'), node.childForFieldName('right'), draft),
    assignment_statement: (node, draft) =>
      addBindings(node.childForFieldName('left'), node.childForFieldName('right'), draft),
    const_spec: (node, draft) => addBindings(node.childForFieldName('name'), node.childForFieldName('value'), draft),
    var_spec: (node, draft) => addBindings(node.childForFieldName('name'), node.childForFieldName('value'), draft),
    function_declaration: addCallable,
    method_declaration: addCallable,
    func_literal: addCallable,
    interpreted_string_literal: addText,
    raw_string_literal: addText,
  },
};

function nameOf(node: SyntaxNode): string {
  const names: string[] = [];
  let at: SyntaxNode | null = node;
  for (; at?.type === 'selector_expression'; at = at.childForFieldName('operand'))
    names.unshift(textOfField(at, 'field'));
  return at?.type === 'identifier' ? [at.text, ...names].join('.') : '';
}

/** A struct literal is a record by the names of its fields, another a list. */
function readComposite(node: SyntaxNode, read: ReadExpression): Expression {
  const elements = childrenOf(node.childForFieldName('body'));
  const entries = new Map<string, Expression>();
  for (const element of elements) {
    const [key, value] = element.type === 'keyed_element' ? childrenOf(element) : [];
    if (key && value)
      entries.set(key.text, read(value.type === 'literal_element' ? (childrenOf(value)[0] ?? null) : value));
  }
  if (entries.size > 0) return { kind: 'record', entries };
  return { kind: 'list', items: elements.map((element) => read(element)) };
}

function readCallExpression(node: SyntaxNode, read: ReadExpression): Expression {
  const call = readCall(node, read);
  if (call === null) return { kind: 'other' };
  return KNOWN_CALLS[`${nameIn(call.receiver)}.${call.name}`]?.(call) ?? { kind: 'call', call };
}

const KNOWN_CALLS: Readonly<Record<string, (call: CallSite) => Expression | null>> = {
  'fmt.Sprintf': ({ arguments: [format, ...values] }) => (format ? readFormat(format, values) : null),
  'url.JoinPath': ({ arguments: parts }) => ({
    kind: 'text',
    parts: parts.flatMap((part, at) => (at === 0 ? partsOf(part) : ['/', ...partsOf(part)])),
  }),
  // It goes by the name of the variable.
  'os.Getenv': ({ arguments: [name] }) => ({ kind: 'name', name: plainText(name) ?? '' }),
};

function readCall(node: SyntaxNode, read: ReadExpression): CallSite | null {
  const callee = node.childForFieldName('function');
  const isMember = callee?.type === 'selector_expression';
  const target = isMember ? callee.childForFieldName('field') : callee;
  if (target === null || !target.type.endsWith('identifier')) return null;
  return {
    name: target.text,
    receiver: isMember ? read(callee.childForFieldName('operand')) : null,
    arguments: childrenOf(node.childForFieldName('arguments')).map((argument) => read(argument)),
    named: new Map(),
    types: '',
    offset: node.startIndex,
    end: node.endIndex,
    line: lineOf(target),
  };
}

function addCall(node: SyntaxNode, { calls, read }: OutlineDraft): void {
  const call = readCall(node, read);
  if (call !== null) calls.push(call);
}

/** `a, b := x, y` name by name; a call with several results is bound to the first. */
function addBindings(left: SyntaxNode | null, right: SyntaxNode | null, { bindings, read }: OutlineDraft): void {
  if (left === null || right === null) return;
  const names = left.type === 'expression_list' ? childrenOf(left) : [left];
  const values = right.type === 'expression_list' ? childrenOf(right) : [right];
  for (const [at, target] of names.entries()) {
    const value = values[at];
    const name = nameOf(target);
    if (value && name !== '')
      bindings.push({ name: name.slice(name.lastIndexOf('.') + 1), value: read(value), offset: target.startIndex });
  }
}

function addCallable(node: SyntaxNode, { declarations }: OutlineDraft): void {
  const receiver = /\*?(\w+)(?:\[[^\]]*\])?\s*\)$/.exec(textOfField(node, 'receiver'))?.[1];
  const name = textOfField(node, 'name');
  const parameters = childrenOf(node.childForFieldName('parameters')).flatMap((parameter) =>
    parameter.childrenForFieldName('name').map((child) => child.text),
  );
  const declaration: Declaration = {
    kind: 'callable',
    name: receiver === undefined ? name : `${receiver}.${name}`,
    parameters,
    bases: [],
    annotations: [],
    start: node.startIndex,
    end: node.endIndex,
    line: lineOf(node),
  };
  declarations.push(declaration);
}
