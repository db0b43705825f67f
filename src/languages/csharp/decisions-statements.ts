import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { Expression, Statement, StatementBranch } from '../decisions/decision-outline.ts';
import {
  allOf,
  anyOf,
  assignment,
  loopOf,
  readBlock,
  readIf,
  readReturn,
  readThrow,
  readTry,
  readWhile,
  step,
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
import { readCallable } from './decisions-callable.ts';
import { readPattern } from './decisions-pattern.ts';

/** C#'s statements, by node type. */
export const statements: Readonly<Record<string, ReadDecision<readonly Statement[]>>> = {
  block: readBlock,
  expression_statement: (node, reader) => reader.statements(node.firstNamedChild),
  global_statement: (node, reader) => reader.statements(node.firstNamedChild),
  assignment_expression: (node, reader) => [assignment(node, reader)],
  postfix_unary_expression: (node, reader) =>
    /\+\+|--/.test(node.text)
      ? [step(node, reader)]
      : [{ kind: 'evaluate', value: reader.read(node.firstNamedChild), line: lineOf(node) }],
  local_declaration_statement: (node, reader) => reader.statements(childOfType(node, 'variable_declaration')),
  variable_declaration: (node, reader) =>
    childrenOf(node)
      .filter(({ type }) => type === 'variable_declarator')
      .flatMap((part) => readDeclarator(part, reader)),
  return_statement: readReturn,
  yield_statement: readReturn,
  throw_statement: readThrow,
  throw_expression: readThrow,
  if_statement: readIf,
  switch_statement: readSwitch,
  foreach_statement: (node, reader) => [
    loopOf(
      node,
      { variables: [textOfField(node, 'left')], header: field(node, 'right'), body: field(node, 'body') },
      reader,
    ),
  ],
  for_statement: (node, reader) => [
    ...reader.statements(childOfType(node, 'variable_declaration')),
    loopOf(
      node,
      { variables: [], header: field(node, 'condition'), body: field(node, 'body'), step: field(node, 'update') },
      reader,
    ),
  ],
  while_statement: readWhile,
  do_statement: readWhile,
  try_statement: readTry,
  using_statement: readBlock,
  lock_statement: readBlock,
  checked_statement: readBlock,
  labeled_statement: readBlock,
  local_function_statement: (node, reader) => [
    { kind: 'evaluate', value: readCallable(node, reader), line: lineOf(node) },
  ],
  break_statement: () => [],
  continue_statement: () => [],
  empty_statement: () => [],
};

function readDeclarator(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const name = field(node, 'name') ?? childOfType(node, 'tuple_pattern');
  const value = node.lastNamedChild;
  if (name === null || value === null || value.id === name.id) return [];
  return [{ kind: 'assign', target: reader.read(name), operator: '=', value: reader.read(value), line: lineOf(node) }];
}

function readSwitch(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const subject = reader.read(field(node, 'value'));
  const branches = childrenOf(field(node, 'body')).map((section) => readSection(section, subject, reader));
  return [{ kind: 'branch', branches, line: lineOf(node) }];
}

/** Labels and statements stand side by side in a section. */
function readSection(section: SyntaxNode, subject: Expression, reader: DecisionReader): StatementBranch {
  const labels: (Expression | null)[] =
    section.text.includes('default:') && section.text.startsWith('default') ? [null] : [];
  const body: Statement[] = [];
  for (const part of childrenOf(section)) {
    if (part.type.endsWith('_statement') || part.type === 'block') body.push(...reader.statements(part));
    else if (part.type === 'when_clause') labels.push(allOf([labels.pop() ?? null, reader.read(part.firstNamedChild)]));
    else if (part.type !== 'comment') labels.push(readPattern(part, subject, reader));
  }
  return { test: anyOf(labels), body, line: lineOf(section) };
}
