import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { Annotation, CallSite, Declaration, Expression, TextPart } from '../wiring/code-outline.ts';
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
  sortArguments,
  textOfField,
} from '../wiring/tree-outline.ts';

/** How C# is read for wires. Node types are those of tree-sitter-c-sharp. */
export const csharpSyntax: TreeSyntax = {
  nameOf,
  expressions: {
    string_literal: (node) => literal(node.text.slice(1, -1)),
    verbatim_string_literal: (node) => literal(node.text.replace(/^@?\$?"|"$/g, '')),
    raw_string_literal: (node) => literal(node.text.replace(/^"+|"+$/g, '')),
    interpolated_string_expression: readInterpolated,
    binary_expression: readConcatenation,
    invocation_expression: readCallExpression,
    object_creation_expression: readCallExpression,
    implicit_object_creation_expression: readCallExpression,
    await_expression: (node, read) => read(childrenOf(node)[0] ?? null),
    parenthesized_expression: (node, read) => read(childrenOf(node)[0] ?? null),
    cast_expression: (node, read) => read(node.childForFieldName('value')),
    lambda_expression: () => ({ kind: 'function' }),
    anonymous_method_expression: () => ({ kind: 'function' }),
    collection_expression: readList,
    collection_element: (node, read) => read(childrenOf(node)[0] ?? null),
    expression_element: (node, read) => read(childrenOf(node)[0] ?? null),
    array_creation_expression: (node, read) => readList(childOfType(node, 'initializer_expression'), read),
    implicit_array_creation_expression: (node, read) => readList(childOfType(node, 'initializer_expression'), read),
  },
  parts: {
    return_statement: addReturn,
    arrow_expression_clause: addReturn,
    invocation_expression: addCall,
    object_creation_expression: addCall,
    variable_declarator: (node, draft) => addBinding(node, node.childForFieldName('name'), draft),
    property_declaration: (node, draft) => addBinding(node, node.childForFieldName('name'), draft),
    assignment_expression: (node, draft) => addBinding(node, node.childForFieldName('left'), draft),
    class_declaration: addType,
    record_declaration: addType,
    interface_declaration: addType,
    struct_declaration: addType,
    method_declaration: addCallable,
    local_function_statement: addCallable,
    constructor_declaration: addCallable,
    string_literal: addText,
    verbatim_string_literal: addText,
    raw_string_literal: addText,
    interpolated_string_expression: addText,
  },
};

function literal(text: string): Expression {
  return { kind: 'text', parts: text === '' ? [''] : [text] };
}

function readInterpolated(node: SyntaxNode, read: ReadExpression): Expression {
  const parts = childrenOf(node).flatMap((child): readonly TextPart[] => {
    if (child.type === 'string_content' || child.type === 'escape_sequence') return [child.text];
    if (child.type !== 'interpolation') return [];
    const value = childrenOf(child).find(({ type }) => !type.startsWith('interpolation_'));
    return partsOf(read(value ?? null));
  });
  return { kind: 'text', parts };
}

function readList(node: SyntaxNode | null, read: ReadExpression): Expression {
  return { kind: 'list', items: childrenOf(node).map((child) => read(child)) };
}

function nameOf(node: SyntaxNode): string {
  const names: string[] = [];
  let at: SyntaxNode | null = node;
  for (; at?.type === 'member_access_expression'; at = at.childForFieldName('expression')) {
    names.unshift(plainName(at.childForFieldName('name')));
  }
  return at !== null && HEADS.has(at.type) ? [at.text, ...names].join('.') : '';
}

const HEADS: ReadonlySet<string> = new Set(['identifier', 'this', 'this_expression']);

/** A generic name without its type arguments. */
function plainName(node: SyntaxNode | null): string {
  return (node?.type === 'generic_name' ? childrenOf(node)[0]?.text : node?.text) ?? '';
}

function readCallExpression(node: SyntaxNode, read: ReadExpression): Expression {
  const call = readCall(node, read);
  if (call === null) return { kind: 'other' };
  if (!JOINS.test(call.name)) return { kind: 'call', call };
  const parts = call.arguments.slice(0, 2).map((argument) => partsOf(argument));
  return { kind: 'text', parts: parts.length === 2 ? [...(parts[0] ?? []), '/', ...(parts[1] ?? [])] : parts.flat() };
}

/** `new Uri(base, path)`, and what helpers that join a base and a path are called. */
const JOINS = /^Uri$|^(?:Combine|Join|Append)(?:Uri|Url)$|^(?:Uri|Url)(?:Combine|Join)$/;

function readCall(node: SyntaxNode, read: ReadExpression): CallSite | null {
  const { target, receiver } = calleeOf(node);
  const name = plainName(target);
  if (target === null || name === '') return null;
  const given = childrenOf(node.childForFieldName('arguments')).map((argument) => ({
    name: textOfField(argument, 'name'),
    value: read(childrenOf(argument).at(-1) ?? null),
  }));
  const types = target.type === 'generic_name' ? (childrenOf(target)[1]?.text.slice(1, -1) ?? '') : '';
  return {
    name: name.slice(name.lastIndexOf('.') + 1),
    receiver: receiver === null ? null : read(receiver),
    ...sortArguments(given),
    types,
    offset: node.startIndex,
    end: node.endIndex,
    line: lineOf(target),
  };
}

function calleeOf(node: SyntaxNode): { target: SyntaxNode | null; receiver: SyntaxNode | null } {
  const callee = node.childForFieldName('function') ?? node.childForFieldName('type');
  if (callee?.type === 'member_access_expression') {
    return { target: callee.childForFieldName('name'), receiver: callee.childForFieldName('expression') };
  }
  if (callee?.type === 'conditional_access_expression') {
    const binding = childOfType(callee, 'member_binding_expression');
    return { target: binding?.childForFieldName('name') ?? null, receiver: callee.childForFieldName('condition') };
  }
  return { target: callee, receiver: null };
}

function addCall(node: SyntaxNode, { calls, read }: OutlineDraft): void {
  const call = readCall(node, read);
  if (call !== null) calls.push(call);
}

function addBinding(node: SyntaxNode, target: SyntaxNode | null, { bindings, read }: OutlineDraft): void {
  const last = childrenOf(node).at(-1);
  const value = last?.type === 'arrow_expression_clause' ? childrenOf(last)[0] : last;
  const name = target?.text ?? '';
  if (target === null || value === undefined || value.startIndex <= target.startIndex) return;
  bindings.push({ name: name.slice(name.lastIndexOf('.') + 1), value: read(value), offset: target.startIndex });
}

function addType(node: SyntaxNode, draft: OutlineDraft): void {
  const bases = childrenOf(childOfType(node, 'base_list')).map(({ text }) => text);
  draft.declarations.push({ ...declare(node, draft), kind: 'type', bases });
}

function addCallable(node: SyntaxNode, draft: OutlineDraft): void {
  draft.declarations.push({ ...declare(node, draft), kind: 'callable', bases: [] });
}

function declare(node: SyntaxNode, { read }: OutlineDraft): Omit<Declaration, 'kind' | 'bases'> {
  const parameters = node.childForFieldName('parameters') ?? childOfType(node, 'parameter_list');
  return {
    name: textOfField(node, 'name'),
    parameters: childrenOf(parameters).map((parameter) => textOfField(parameter, 'name')),
    annotations: childrenOf(node).flatMap((child) =>
      child.type === 'attribute_list' ? readAttributes(child, read) : [],
    ),
    start: node.startIndex,
    end: node.endIndex,
    line: lineOf(node),
  };
}

function readAttributes(list: SyntaxNode, read: ReadExpression): Annotation[] {
  return childrenOf(list)
    .filter(({ type }) => type === 'attribute')
    .map((attribute) => {
      const given = childrenOf(childOfType(attribute, 'attribute_argument_list')).map((argument) => ({
        name: argument.childForFieldName('name')?.text ?? '',
        value: read(childrenOf(argument).at(-1) ?? null),
      }));
      const name = textOfField(attribute, 'name');
      return {
        name: name.slice(name.lastIndexOf('.') + 1).replace(/Attribute$/, ''),
        ...sortArguments(given),
        line: lineOf(attribute),
      };
    });
}
