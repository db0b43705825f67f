import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { ConstantOutline, ParameterOutline } from '../decisions/decision-outline.ts';
import {
  type DecisionReader,
  childOfType,
  childrenOf,
  field,
  lineOf,
  textOfField,
} from '../tree-sitter/decision-reader.ts';
import type { OutlineSyntax } from '../tree-sitter/outline-decisions.ts';
import { expressions } from './decisions-expressions.ts';
import { statements } from './decisions-statements.ts';

/** What of Go is decided upon. */
export const goDecisions: OutlineSyntax = {
  wrappers: {
    parenthesized_expression: '',
    literal_element: '',
    type_assertion_expression: 'operand',
    variadic_argument: '',
  },
  expressions,
  statements,
  silent: new Set(['comment', 'type_arguments']),
  callables: ['function_declaration', 'method_declaration', 'func_literal'],
  bodyOf: (callable, reader) => reader.statements(field(callable, 'body')),
  parametersOf: readParameters,
  annotationsOf: () => [],
  documentationIn: () => '',
  shapes: { type_spec: fieldsOf },
  constants: { const_spec: readSpec, var_spec: readSpec },
};

function fieldsOf(type: SyntaxNode): readonly string[] {
  const list = childOfType(field(type, 'type'), 'field_declaration_list');
  return childrenOf(list).flatMap((part) => part.childrenForFieldName('name').map((name) => name.text));
}

function readParameters(callable: SyntaxNode): readonly ParameterOutline[] {
  const lists = [field(callable, 'receiver'), field(callable, 'parameters')];
  return lists.flatMap(childrenOf).flatMap((parameter) =>
    parameter.childrenForFieldName('name').map((name) => ({
      name: name.text,
      type: textOfField(parameter, 'type'),
      initial: null,
    })),
  );
}

/** `const (…)` and `var` of the package; a line without a value repeats the expression before it and is left out. */
function readSpec(node: SyntaxNode, reader: DecisionReader): readonly ConstantOutline[] {
  if (!isOfPackage(node)) return [];
  const values = childrenOf(field(node, 'value'));
  const names = node.childrenForFieldName('name').filter(({ type }) => type === 'identifier');
  return names.flatMap((name, place) => {
    const value = values[place];
    if (value === undefined) return [];
    return [{ name: name.text, value: reader.read(value), startLine: lineOf(node), endLine: node.endRow + 1 }];
  });
}

function isOfPackage(node: SyntaxNode): boolean {
  let at = node.parent;
  while (at !== null && at.type.startsWith('var_')) at = at.parent;
  if (at?.type === 'const_declaration') at = at.parent;
  return at?.type === 'source_file';
}
