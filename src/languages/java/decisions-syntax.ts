import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type {
  ConstantOutline,
  Expression,
  ParameterOutline,
  Statement,
  TableEntry,
} from '../decisions/decision-outline.ts';
import {
  assignment,
  loopOf,
  namesAround,
  readBlock,
  readIf,
  readReturn,
  readThrow,
  readTry,
  readWhile,
  step,
  textOf,
} from '../tree-sitter/decision-parts.ts';
import {
  type DecisionReader,
  type ReadDecision,
  childOfType,
  childrenOf,
  field,
  lineOf,
  textOfField,
} from '../tree-sitter/decision-reader.ts';
import type { OutlineSyntax } from '../tree-sitter/outline-decisions.ts';
import { expressions, readBody } from './decisions-expressions.ts';
import { readArms } from './decisions-switch.ts';

const statements: Readonly<Record<string, ReadDecision<readonly Statement[]>>> = {
  block: readBlock,
  constructor_body: readBlock,
  expression_statement: (node, reader) => reader.statements(node.firstNamedChild),
  assignment_expression: (node, reader) => [assignment(node, reader)],
  update_expression: (node, reader) => [step(node, reader)],
  local_variable_declaration: (node, reader) =>
    childrenOf(node)
      .filter(({ type }) => type === 'variable_declarator')
      .flatMap((part) => readDeclarator(part, reader)),
  return_statement: readReturn,
  yield_statement: readReturn,
  throw_statement: readThrow,
  if_statement: readIf,
  switch_expression: (node, reader) => [{ kind: 'branch', branches: readArms(node, reader), line: lineOf(node) }],
  enhanced_for_statement: (node, reader) => [
    loopOf(
      node,
      { variables: [textOfField(node, 'name')], header: field(node, 'value'), body: field(node, 'body') },
      reader,
    ),
  ],
  for_statement: (node, reader) => [
    ...reader.statements(childOfType(node, 'local_variable_declaration')),
    loopOf(
      node,
      { variables: [], header: field(node, 'condition'), body: field(node, 'body'), step: field(node, 'update') },
      reader,
    ),
  ],
  while_statement: readWhile,
  do_statement: readWhile,
  try_statement: readTry,
  try_with_resources_statement: readTry,
  synchronized_statement: (node, reader) => reader.statements(field(node, 'body')),
  labeled_statement: (node, reader) => reader.statements(node.lastNamedChild),
  break_statement: () => [],
  continue_statement: () => [],
  class_declaration: () => [],
};

function readDeclarator(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const value = field(node, 'value');
  if (value === null) return [];
  return [
    {
      kind: 'assign',
      target: reader.read(field(node, 'name')),
      operator: '=',
      value: reader.read(value),
      line: lineOf(node),
    },
  ];
}

/** What of Java is decided upon. */
export const javaDecisions: OutlineSyntax = {
  wrappers: { parenthesized_expression: '', cast_expression: 'value' },
  expressions,
  statements,
  silent: new Set(['line_comment', 'block_comment', 'modifiers', 'type_arguments']),
  callables: [
    'method_declaration',
    'constructor_declaration',
    'compact_constructor_declaration',
    'static_initializer',
    'lambda_expression',
  ],
  bodyOf: readBody,
  parametersOf: readParameters,
  annotationsOf: (callable) =>
    childrenOf(childOfType(callable, 'modifiers')).map((annotation) => textOfField(annotation, 'name')),
  documentationIn: () => '',
  shapes: { record_declaration: fieldsOf, class_declaration: fieldsOf },
  constants: { field_declaration: readFields, constant_declaration: readFields, enum_declaration: readEnum },
};

/** Of a record, or of the only constructor of a class. */
function fieldsOf(type: SyntaxNode): readonly string[] {
  const parameters =
    field(type, 'parameters') ?? field(childOfType(field(type, 'body'), 'constructor_declaration'), 'parameters');
  return childrenOf(parameters).map((parameter) => textOfField(parameter, 'name'));
}

function readParameters(callable: SyntaxNode): readonly ParameterOutline[] {
  return childrenOf(field(callable, 'parameters')).map((parameter) => ({
    name: textOfField(parameter, 'name') || parameter.text,
    type: textOfField(parameter, 'type'),
    initial: null,
  }));
}

/** `final` fields; what an instance sets once is as constant for its methods. */
function readFields(node: SyntaxNode, reader: DecisionReader): readonly ConstantOutline[] {
  const modifiers = childOfType(node, 'modifiers')?.text ?? '';
  if (node.type === 'field_declaration' && !/\bfinal\b/.test(modifiers)) return [];
  return childrenOf(node)
    .filter(({ type }) => type === 'variable_declarator')
    .flatMap((part) => {
      const value = field(part, 'value');
      return value === null ? [] : [constantOf(part, textOfField(part, 'name'), reader.read(value))];
    });
}

function constantOf(node: SyntaxNode, name: string, value: Expression): ConstantOutline {
  return {
    name: [...namesAround(node, TYPES), name].join('.'),
    value,
    startLine: lineOf(node),
    endLine: node.endRow + 1,
  };
}

/**
 * `GOLD(0.10, 500)`: an enum whose constructor takes values is a table by member, and with several values one by the names
 * of the parameters too.
 */
function readEnum(node: SyntaxNode, reader: DecisionReader): readonly ConstantOutline[] {
  const body = field(node, 'body');
  const names = constructorParameters(body);
  return childrenOf(body)
    .filter(({ type }) => type === 'enum_constant')
    .flatMap((member) => {
      const given = childrenOf(field(member, 'arguments'));
      const name = textOfField(member, 'name');
      const own = [...namesAround(member, TYPES), name];
      const values = given.map((value): Expression => reader.read(value));
      const [only] = values;
      if (only === undefined) return [];
      if (values.length === 1) return [constantOf(member, name, only)];
      const entries = values.map((value, place): TableEntry => {
        return { key: textOf(names[place] ?? '', value.line), value, line: value.line };
      });
      const row: Expression = { kind: 'table', entries, line: lineOf(member) };
      return [{ name: own.join('.'), value: row, startLine: lineOf(member), endLine: member.endRow + 1 }];
    });
}

function constructorParameters(body: SyntaxNode | null): string[] {
  const constructor = childOfType(childOfType(body, 'enum_body_declarations'), 'constructor_declaration');
  return childrenOf(field(constructor, 'parameters')).map((parameter) => textOfField(parameter, 'name'));
}

const TYPES: ReadonlySet<string> = new Set([
  'class_declaration',
  'record_declaration',
  'interface_declaration',
  'enum_declaration',
]);
