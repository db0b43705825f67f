import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { Expression, Statement, StatementBranch } from '../decisions/decision-outline.ts';
import { anyOf, comparison, loopOf, readBlock, step } from '../tree-sitter/decision-parts.ts';
import {
  type DecisionReader,
  type ReadDecision,
  childOfType,
  childrenOf,
  field,
  lineOf,
  textOfField,
} from '../tree-sitter/decision-reader.ts';

/** Go's statements, by node type. */
export const statements: Readonly<Record<string, ReadDecision<readonly Statement[]>>> = {
  block: readBlock,
  statement_list: readBlock,
  expression_statement: (node, reader) => reader.statements(node.firstNamedChild),
  call_expression: readCallStatement,
  short_var_declaration: readAssignments,
  assignment_statement: readAssignments,
  inc_statement: (node, reader) => [step(node, reader)],
  dec_statement: (node, reader) => [step(node, reader)],
  var_declaration: readBlock,
  var_spec_list: readBlock,
  const_declaration: readBlock,
  var_spec: readSpec,
  const_spec: readSpec,
  return_statement: readReturn,
  if_statement: readIf,
  expression_switch_statement: readSwitch,
  type_switch_statement: (node, reader) => {
    const arms = childrenOf(node).filter(({ type }) => type === 'type_case' || type === 'default_case');
    const branches = arms.map((arm): StatementBranch => {
      const line = lineOf(arm);
      return {
        test: arm.type === 'default_case' ? null : { kind: 'other', parts: [], line },
        body: armBody(arm, reader),
        line,
      };
    });
    return [{ kind: 'branch', branches, line: lineOf(node) }];
  },
  for_statement: readFor,
  labeled_statement: (node, reader) => reader.statements(node.lastNamedChild),
  defer_statement: (node, reader) => reader.statements(node.firstNamedChild),
  go_statement: (node, reader) => reader.statements(node.firstNamedChild),
  select_statement: (node, reader) => childrenOf(node).flatMap((arm) => armBody(arm, reader)),
  break_statement: () => [],
  continue_statement: () => [],
  goto_statement: () => [],
  fallthrough_statement: () => [],
  empty_statement: () => [],
  type_declaration: () => [],
};

function readCallStatement(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const value = reader.read(node);
  const line = lineOf(node);
  if (value.kind === 'call' && value.receiver === null && value.name === 'panic') {
    return [{ kind: 'refuse', value: value.arguments[0]?.value ?? null, line }];
  }
  return [{ kind: 'evaluate', value, line }];
}

/** `rate, limit = 0.1, 20` are two assignments; `tier, ok := tiers[key]` is one with a second name that tells whether. */
function readAssignments(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const targets = childrenOf(field(node, 'left'));
  const values = childrenOf(field(node, 'right'));
  const line = lineOf(node);
  const [target, ...others] = targets;
  const hasOutcome = others.length === 1 && values.length === 1;
  if (target !== undefined && (others.length === 0 || hasOutcome) && values.length === 1) {
    const operator = textOfField(node, 'operator').replace(':=', '=') || '=';
    return [{ ...assignmentOf(target, values[0] ?? null, reader), operator, line }];
  }
  return targets.flatMap((each, place) => {
    const value = values[place];
    return value === undefined || each.text === '_' ? [] : [assignmentOf(each, value, reader)];
  });
}

function assignmentOf(
  target: SyntaxNode,
  value: SyntaxNode | null,
  reader: DecisionReader,
): Extract<Statement, { kind: 'assign' }> {
  return {
    kind: 'assign',
    target: reader.read(target),
    operator: '=',
    value: reader.read(value),
    line: lineOf(target),
  };
}

function readSpec(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const values = childrenOf(field(node, 'value'));
  const names = node.childrenForFieldName('name').filter(({ type }) => type === 'identifier');
  return names.flatMap((name, place) => {
    const value = values[place];
    return name === null || value === undefined ? [] : [assignmentOf(name, value, reader)];
  });
}

/** What gives back an error refuses: Go has no exceptions. */
function readReturn(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const line = lineOf(node);
  const values = childrenOf(node.firstNamedChild);
  const last = values.at(-1);
  if (last === undefined) return [{ kind: 'return', value: null, line }];
  const read = reader.read(last);
  if (isError(last, read)) return [{ kind: 'refuse', value: read, line }];
  const [first] = values;
  const hasOutcome = values.length > 1 && (read.kind === 'constant' || last.text === 'err');
  return [
    {
      kind: 'return',
      value: hasOutcome && first !== undefined ? reader.read(first) : reader.read(node.firstNamedChild),
      line,
    },
  ];
}

function isError(node: SyntaxNode, value: Expression): boolean {
  if (value.kind === 'call')
    return value.name === 'Errorf' || (value.name === 'New' && node.text.startsWith('errors.'));
  return value.kind === 'name' && /^Err[A-Z]/.test(value.path.at(-1) ?? '');
}

function readIf(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const before: Statement[] = [];
  const branches: StatementBranch[] = [];
  let at: SyntaxNode | null = node;
  for (; at?.type === 'if_statement'; at = field(at, 'alternative')) {
    before.push(...reader.statements(field(at, 'initializer')));
    const test = reader.read(field(at, 'condition'));
    branches.push({ test, body: reader.statements(field(at, 'consequence')), line: lineOf(at) });
  }
  if (at !== null) branches.push({ test: null, body: reader.statements(at), line: lineOf(at) });
  return [...before, { kind: 'branch', branches, line: lineOf(node) }];
}

/** Without a subject the labels are tests themselves. */
function readSwitch(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const value = field(node, 'value');
  const subject = value === null ? null : reader.read(value);
  const arms = childrenOf(node).filter(({ type }) => type === 'expression_case' || type === 'default_case');
  const branches = arms.map((arm): StatementBranch => {
    const labels = childrenOf(field(arm, 'value')).map((label): Expression => {
      const read = reader.read(label);
      return subject === null ? read : comparison('==', [subject, read], lineOf(label));
    });
    return { test: arm.type === 'default_case' ? null : anyOf(labels), body: armBody(arm, reader), line: lineOf(arm) };
  });
  return [...reader.statements(field(node, 'initializer')), { kind: 'branch', branches, line: lineOf(node) }];
}

function armBody(arm: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  return reader.statements(childOfType(arm, 'statement_list'));
}

function readFor(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const range = childOfType(node, 'range_clause');
  const body = field(node, 'body');
  if (range !== null) {
    const variables = childrenOf(field(range, 'left')).map(({ text }) => text);
    return [loopOf(node, { variables, header: field(range, 'right'), body }, reader)];
  }
  const clause = childOfType(node, 'for_clause');
  const header = clause === null ? childrenOf(node).find(({ id }) => id !== body?.id) : field(clause, 'condition');
  return [
    ...reader.statements(field(clause, 'initializer')),
    loopOf(node, { variables: [], header: header ?? null, body, step: field(clause, 'update') }, reader),
  ];
}
