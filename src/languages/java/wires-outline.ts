import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import { type Annotation, type CallSite, type Declaration, type Expression, nameIn } from '../wiring/code-outline.ts';
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

/** How Java is read for wires. Node types are those of tree-sitter-java. */
export const javaSyntax: TreeSyntax = {
  nameOf,
  expressions: {
    string_literal: readString,
    binary_expression: readConcatenation,
    method_invocation: readCallExpression,
    object_creation_expression: readCallExpression,
    parenthesized_expression: (node, read) => read(childrenOf(node)[0] ?? null),
    cast_expression: (node, read) => read(node.childForFieldName('value')),
    lambda_expression: () => ({ kind: 'function' }),
    method_reference: () => ({ kind: 'function' }),
    array_initializer: readList,
    element_value_array_initializer: readList,
    array_creation_expression: (node, read) => read(node.childForFieldName('value')),
  },
  parts: {
    return_statement: addReturn,
    method_invocation: addCall,
    object_creation_expression: addCall,
    variable_declarator: (node, draft) =>
      addBinding(node.childForFieldName('name'), node.childForFieldName('value'), draft),
    assignment_expression: (node, draft) =>
      addBinding(node.childForFieldName('left'), node.childForFieldName('right'), draft),
    class_declaration: addType,
    interface_declaration: addType,
    record_declaration: addType,
    method_declaration: addCallable,
    constructor_declaration: addCallable,
    string_literal: addText,
  },
};

function readString(node: SyntaxNode): Expression {
  const text = node.text.startsWith('"""') ? node.text.slice(3, -3) : node.text.slice(1, -1);
  return { kind: 'text', parts: [text] };
}

function readList(node: SyntaxNode, read: ReadExpression): Expression {
  return { kind: 'list', items: childrenOf(node).map((child) => read(child)) };
}

function nameOf(node: SyntaxNode): string {
  const names: string[] = [];
  let at: SyntaxNode | null = node;
  for (; at?.type === 'field_access'; at = at.childForFieldName('object')) names.unshift(textOfField(at, 'field'));
  return at?.type === 'identifier' || at?.type === 'this' ? [at.text, ...names].join('.') : '';
}

function readCallExpression(node: SyntaxNode, read: ReadExpression): Expression {
  const call = readCall(node, read);
  if (call === null) return { kind: 'other' };
  const known = KNOWN_CALLS[`${nameIn(call.receiver)}.${call.name}`];
  if (known !== undefined) return known(call);
  return call.name === 'formatted' && call.receiver
    ? readFormat(call.receiver, call.arguments)
    : { kind: 'call', call };
}

const KNOWN_CALLS: Readonly<Record<string, (call: CallSite) => Expression>> = {
  'URI.create': readUrl,
  '.URI': readUrl,
  '.URL': readUrl,
  'String.format': ({ arguments: [format, ...values] }) => (format ? readFormat(format, values) : { kind: 'other' }),
};

function readUrl({ arguments: [url] }: CallSite): Expression {
  return { kind: 'text', parts: url ? partsOf(url) : [] };
}

function readCall(node: SyntaxNode, read: ReadExpression): CallSite | null {
  const target = node.childForFieldName('name') ?? node.childForFieldName('type');
  if (target === null) return null;
  const object = node.childForFieldName('object');
  const name = target.type === 'generic_type' ? (childrenOf(target)[0]?.text ?? '') : target.text;
  return {
    name: name.slice(name.lastIndexOf('.') + 1),
    receiver: object === null ? null : read(object),
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

function addBinding(target: SyntaxNode | null, value: SyntaxNode | null, { bindings, read }: OutlineDraft): void {
  const name = target === null ? '' : nameOf(target);
  if (target === null || value === null || name === '') return;
  bindings.push({ name: name.slice(name.lastIndexOf('.') + 1), value: read(value), offset: target.startIndex });
}

function addType(node: SyntaxNode, draft: OutlineDraft): void {
  const bases = [childOfType(node, 'superclass'), childOfType(node, 'super_interfaces')].flatMap((base) =>
    base === null ? [] : [base.text.replace(/^(?:extends|implements)\s+/, '')],
  );
  draft.declarations.push({ ...declare(node, draft), kind: 'type', bases });
}

function addCallable(node: SyntaxNode, draft: OutlineDraft): void {
  draft.declarations.push({ ...declare(node, draft), kind: 'callable', bases: [] });
}

function declare(node: SyntaxNode, { read }: OutlineDraft): Omit<Declaration, 'kind' | 'bases'> {
  return {
    name: textOfField(node, 'name'),
    parameters: childrenOf(node.childForFieldName('parameters')).map((parameter) => textOfField(parameter, 'name')),
    annotations: childrenOf(childOfType(node, 'modifiers')).flatMap((child) => readAnnotation(child, read)),
    start: node.startIndex,
    end: node.endIndex,
    line: lineOf(node),
  };
}

function readAnnotation(node: SyntaxNode, read: ReadExpression): Annotation[] {
  if (node.type !== 'annotation' && node.type !== 'marker_annotation') return [];
  const given = childrenOf(node.childForFieldName('arguments')).map((argument) =>
    argument.type === 'element_value_pair'
      ? { name: textOfField(argument, 'key'), value: read(argument.childForFieldName('value')) }
      : { name: '', value: read(argument) },
  );
  const name = textOfField(node, 'name');
  return [{ name: name.slice(name.lastIndexOf('.') + 1), ...sortArguments(given), line: lineOf(node) }];
}
