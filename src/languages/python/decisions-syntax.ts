import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { ConstantOutline, ParameterOutline, Statement, StatementBranch } from '../decisions/decision-outline.ts';
import { assignment, loopOf, readBlock, readHandlers, readReturn, readThrow } from '../tree-sitter/decision-parts.ts';
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
import { boundNames, expressions } from './decisions-expressions.ts';
import { readMatch } from './decisions-match.ts';

const statements: Readonly<Record<string, ReadDecision<readonly Statement[]>>> = {
  module: readBlock,
  block: readBlock,
  expression_statement: (node, reader) => childrenOf(node).flatMap((part) => reader.statements(part)),
  assignment: (node, reader) => (field(node, 'right') === null ? [] : [assignment(node, reader)]),
  augmented_assignment: (node, reader) => [assignment(node, reader)],
  return_statement: readReturn,
  yield: readReturn,
  raise_statement: readThrow,
  assert_statement: (node, reader) => {
    const line = lineOf(node);
    const test = reader.read(node.firstNamedChild);
    const failed: StatementBranch = {
      test: { kind: 'operation', operator: '!', operands: [test], line },
      body: [{ kind: 'refuse', value: null, line }],
      line,
    };
    return [{ kind: 'branch', branches: [failed], line }];
  },
  if_statement: readIf,
  match_statement: readMatch,
  for_statement: (node, reader) => [
    loopOf(
      node,
      { variables: boundNames(field(node, 'left')), header: field(node, 'right'), body: field(node, 'body') },
      reader,
    ),
    ...reader.statements(field(field(node, 'alternative'), 'body')),
  ],
  while_statement: (node, reader) => [
    loopOf(node, { variables: [], header: field(node, 'condition'), body: field(node, 'body') }, reader),
  ],
  try_statement: (node, reader) => [
    ...reader.statements(field(node, 'body')),
    ...readHandlers(
      childrenOf(node).filter(({ type }) => type === 'except_clause'),
      (handler) => childOfType(handler, 'block'),
      reader,
    ),
    ...childrenOf(node)
      .filter(({ type }) => type === 'else_clause' || type === 'finally_clause')
      .flatMap((part) => reader.statements(childOfType(part, 'block'))),
  ],
  with_statement: (node, reader) => [
    ...childrenOf(childOfType(node, 'with_clause')).map(
      (item): Statement => ({ kind: 'evaluate', value: reader.read(field(item, 'value')), line: lineOf(item) }),
    ),
    ...reader.statements(field(node, 'body')),
  ],
  function_definition: (node, reader) => {
    const parameters = readParameters(node, reader).map(({ name }) => name);
    const line = lineOf(node);
    return [{ kind: 'evaluate', value: { kind: 'callable', parameters, body: readBody(node, reader), line }, line }];
  },
  decorated_definition: (node, reader) => reader.statements(field(node, 'definition')),
  class_definition: () => [],
  import_statement: () => [],
  import_from_statement: () => [],
  global_statement: () => [],
  nonlocal_statement: () => [],
  delete_statement: () => [],
  pass_statement: () => [],
  break_statement: () => [],
  continue_statement: () => [],
};

/** `elif` and `else` stand in the `if` as clauses of their own. */
function readIf(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const branches: StatementBranch[] = [];
  for (const part of [node, ...node.childrenForFieldName('alternative')]) {
    const condition = field(part, 'condition');
    const body = field(part, 'consequence') ?? field(part, 'body');
    const test = condition === null ? null : reader.read(condition);
    branches.push({ test, body: reader.statements(body), line: lineOf(part) });
  }
  return [{ kind: 'branch', branches, line: lineOf(node) }];
}

/** What of Python is decided upon. */
export const pythonDecisions: OutlineSyntax = {
  wrappers: { parenthesized_expression: '', await: '', as_pattern: '' },
  expressions,
  statements,
  silent: new Set(['comment', 'type']),
  callables: ['function_definition', 'lambda'],
  bodyOf: readBody,
  parametersOf: readParameters,
  annotationsOf: (callable) =>
    callable.parent?.type === 'decorated_definition'
      ? childrenOf(callable.parent)
          .filter(({ type }) => type === 'decorator')
          .map((decorator) => decorator.text.slice(1).replace(/\([\s\S]*$/, ''))
      : [],
  documentationIn: (callable) => docstringOf(field(callable, 'body')),
  shapes: { class_definition: fieldsOf },
  constants: { assignment: readConstant },
};

/** Annotated names of a class body are the fields of a dataclass or named tuple; else what `__init__` takes. */
function fieldsOf(type: SyntaxNode): readonly string[] {
  const body = field(type, 'body');
  const annotated = childrenOf(body)
    .map((statement) => statement.firstNamedChild)
    .filter((part) => part?.type === 'assignment' && field(part, 'type') !== null);
  if (annotated.length > 0) return annotated.map((part) => textOfField(part, 'left'));
  const first = childrenOf(body).find((part) => textOfField(part, 'name') === '__init__');
  return childrenOf(field(first ?? null, 'parameters'))
    .map(
      (parameter) => textOfField(parameter, 'name') || (childOfType(parameter, 'identifier')?.text ?? parameter.text),
    )
    .filter((name) => name !== 'self');
}

function readBody(callable: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const body = field(callable, 'body');
  if (callable.type !== 'lambda') return reader.statements(body);
  return [{ kind: 'return', value: reader.read(body), line: lineOf(body ?? callable) }];
}

function docstringOf(body: SyntaxNode | null): string {
  const first = body?.firstNamedChild;
  const text = first?.type === 'expression_statement' ? first.firstNamedChild : null;
  return text?.type === 'string' ? text.text.replace(/^[a-zA-Z]*("""|'''|"|')|("""|'''|"|')$/g, '') : '';
}

function readParameters(callable: SyntaxNode, reader: DecisionReader): readonly ParameterOutline[] {
  return childrenOf(field(callable, 'parameters'))
    .map((parameter): ParameterOutline => {
      const initial = field(parameter, 'value');
      const name = textOfField(parameter, 'name') || (childOfType(parameter, 'identifier')?.text ?? parameter.text);
      return { name, type: textOfField(parameter, 'type'), initial: initial === null ? null : reader.read(initial) };
    })
    .filter(({ name }) => name !== 'self' && name !== 'cls' && name !== '*' && name !== '/');
}

/** Names that a module or class body sets: those that a unit refers to are constants, whatever their spelling. */
function readConstant(node: SyntaxNode, reader: DecisionReader): readonly ConstantOutline[] {
  const target = field(node, 'left');
  const value = field(node, 'right');
  const owner = ownerOf(node);
  if (target === null || value === null || owner === null) return [];
  const isList = target.type === 'pattern_list' || target.type === 'tuple_pattern';
  const values = isList ? childrenOf(value) : [value];
  return (isList ? childrenOf(target) : [target]).flatMap((name, place) => {
    const own = values[place];
    if (name.type !== 'identifier' || own === undefined) return [];
    const path = owner === '' ? name.text : `${owner}.${name.text}`;
    return [{ name: path, value: reader.read(own), startLine: lineOf(node), endLine: node.endRow + 1 }];
  });
}

/** The class around a statement, '' for the module, null inside of anything else. */
function ownerOf(node: SyntaxNode): string | null {
  const block = node.parent?.parent;
  if (block?.type === 'module') return '';
  const definition = block?.parent;
  return definition?.type === 'class_definition' ? textOfField(definition, 'name') : null;
}
