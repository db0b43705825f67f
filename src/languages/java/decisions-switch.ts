import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { Expression, Statement, StatementBranch } from '../decisions/decision-outline.ts';
import { allOf, anyOf, comparison } from '../tree-sitter/decision-parts.ts';
import { type DecisionReader, childOfType, childrenOf, field, lineOf } from '../tree-sitter/decision-reader.ts';

/** The arms of a switch, of statements and of values, in both notations. */
export function readArms(node: SyntaxNode, reader: DecisionReader): StatementBranch[] {
  const subject = reader.read(field(node, 'condition'));
  const branches: StatementBranch[] = [];
  let labels: (Expression | null)[] = [];
  for (const arm of childrenOf(field(node, 'body'))) {
    if (!ARMS.has(arm.type)) continue;
    const parts = childrenOf(arm);
    labels.push(
      ...parts.filter(({ type }) => type === 'switch_label').map((label) => readLabel(label, subject, reader)),
    );
    const body = parts.filter(({ type }) => type !== 'switch_label').flatMap((part) => reader.statements(part));
    // Labels without statements fall through to the next ones.
    if (body.length === 0 && arm.type !== 'switch_rule') continue;
    branches.push({ test: anyOf(labels), body: settled(arm, body), line: lineOf(arm) });
    labels = [];
  }
  return branches;
}

const ARMS: ReadonlySet<string> = new Set(['switch_rule', 'switch_block_statement_group']);

/** What stands behind `->` is given back. */
function settled(arm: SyntaxNode, body: readonly Statement[]): readonly Statement[] {
  const [only] = body;
  const isValue = arm.type === 'switch_rule' && arm.lastNamedChild?.type === 'expression_statement';
  if (!isValue || only?.kind !== 'evaluate') return body;
  return [{ kind: 'evaluate', value: only.value, line: only.line }];
}

/** Null for `default`. */
function readLabel(label: SyntaxNode, subject: Expression, reader: DecisionReader): Expression | null {
  const guard = childOfType(label, 'guard');
  const values = childrenOf(label).filter(({ type }) => type !== 'guard');
  if (values.length === 0) return null;
  const tests = values.map((value) => readTest(value, subject, reader));
  return allOf([anyOf(tests), guard === null ? null : reader.read(guard.firstNamedChild)]);
}

function readTest(value: SyntaxNode, subject: Expression, reader: DecisionReader): Expression {
  const line = lineOf(value);
  if (value.type !== 'pattern' && value.type !== 'type_pattern' && value.type !== 'record_pattern') {
    return comparison('==', [subject, reader.read(value)], line);
  }
  const type = value.text.replace(/[\s(<][\s\S]*$/, '');
  return comparison('matches', [subject, { kind: 'name', path: type.split('.'), line }], line);
}
