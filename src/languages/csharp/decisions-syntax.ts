import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { ConstantOutline, ParameterOutline } from '../decisions/decision-outline.ts';
import { namesAround } from '../tree-sitter/decision-parts.ts';
import {
  type DecisionReader,
  childOfType,
  childrenOf,
  field,
  lineOf,
  textOfField,
} from '../tree-sitter/decision-reader.ts';
import type { OutlineSyntax } from '../tree-sitter/outline-decisions.ts';
import { readBody } from './decisions-callable.ts';
import { expressions } from './decisions-expressions.ts';
import { statements } from './decisions-statements.ts';

/** What of C# is decided upon. */
export const csharpDecisions: OutlineSyntax = {
  wrappers: {
    parenthesized_expression: '',
    cast_expression: 'value',
    as_expression: 'left',
    await_expression: '',
    checked_expression: '',
    ref_expression: '',
    collection_element: '',
    expression_element: '',
  },
  expressions,
  statements,
  silent: new Set(['comment', 'type_argument_list', 'modifier', 'attribute_list']),
  callables: [
    'method_declaration',
    'constructor_declaration',
    'local_function_statement',
    'operator_declaration',
    'conversion_operator_declaration',
    'accessor_declaration',
    'arrow_expression_clause',
    'lambda_expression',
    'anonymous_method_expression',
  ],
  bodyOf: readBody,
  parametersOf: readParameters,
  annotationsOf: (callable) =>
    childrenOf(callable)
      .filter(({ type }) => type === 'attribute_list')
      .flatMap((list) => childrenOf(list).map((attribute) => textOfField(attribute, 'name'))),
  documentationIn: () => '',
  shapes: { record_declaration: fieldsOf, class_declaration: fieldsOf, struct_declaration: fieldsOf },
  constants: {
    field_declaration: readFields,
    property_declaration: readProperty,
    enum_member_declaration: (node, reader) => readMember(node, field(node, 'value'), reader),
  },
};

/** Of a primary constructor, or of the only constructor. */
function fieldsOf(type: SyntaxNode): readonly string[] {
  const own =
    childOfType(type, 'parameter_list') ??
    field(childOfType(field(type, 'body'), 'constructor_declaration'), 'parameters');
  return childrenOf(own).map((parameter) => textOfField(parameter, 'name'));
}

function readParameters(callable: SyntaxNode, reader: DecisionReader): readonly ParameterOutline[] {
  return childrenOf(field(callable, 'parameters'))
    .filter(({ type }) => type === 'parameter')
    .map((parameter) => {
      const name = field(parameter, 'name');
      const last = parameter.lastNamedChild;
      const initial = last === null || last.id === name?.id || !parameter.text.includes('=') ? null : reader.read(last);
      return { name: name?.text ?? '', type: textOfField(parameter, 'type'), initial };
    });
}

/** `const` and `static readonly`; what an instance sets once is as constant for its methods. */
function readFields(node: SyntaxNode, reader: DecisionReader): readonly ConstantOutline[] {
  const modifiers = childrenOf(node)
    .filter(({ type }) => type === 'modifier')
    .map(({ text }) => text);
  if (!modifiers.includes('const') && !modifiers.includes('readonly')) return [];
  return childrenOf(childOfType(node, 'variable_declaration'))
    .filter(({ type }) => type === 'variable_declarator')
    .flatMap((part) => readMember(part, valueOf(part), reader));
}

function valueOf(declarator: SyntaxNode): SyntaxNode | null {
  const value = declarator.lastNamedChild;
  return value === null || value.id === field(declarator, 'name')?.id ? null : value;
}

/** `public static decimal Cap { get; } = 0.2m;` and `static decimal Cap => 0.2m;` */
function readProperty(node: SyntaxNode, reader: DecisionReader): readonly ConstantOutline[] {
  const isStatic = childrenOf(node).some(({ type, text }) => type === 'modifier' && text === 'static');
  const value = field(node, 'value');
  if (!isStatic || value === null) return [];
  return readMember(node, value.type === 'arrow_expression_clause' ? value.firstNamedChild : value, reader);
}

function readMember(node: SyntaxNode, value: SyntaxNode | null, reader: DecisionReader): readonly ConstantOutline[] {
  if (value === null) return [];
  const name = [...namesAround(node, TYPES), textOfField(node, 'name')].join('.');
  return [{ name, value: reader.read(value), startLine: lineOf(node), endLine: node.endRow + 1 }];
}

const TYPES: ReadonlySet<string> = new Set([
  'class_declaration',
  'struct_declaration',
  'record_declaration',
  'interface_declaration',
  'enum_declaration',
]);
