import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { Expression, Statement, StatementBranch } from '../decisions/decision-outline.ts';
import { allOf, anyOf, comparison } from '../tree-sitter/decision-parts.ts';
import { type DecisionReader, childrenOf, field, lineOf } from '../tree-sitter/decision-reader.ts';

/** `match` with its patterns written out as tests on the subject. */
export function readMatch(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const subjects = node.childrenForFieldName('subject').map((subject) => reader.read(subject));
  const [only] = subjects;
  const subject: Expression =
    only !== undefined && subjects.length === 1
      ? only
      : {
          kind: 'table',
          entries: subjects.map((value) => ({ key: null, value, line: value.line })),
          line: lineOf(node),
        };
  const arms = childrenOf(field(node, 'body')).filter(({ type }) => type === 'case_clause');
  const branches = arms.map((arm): StatementBranch => {
    const patterns = childrenOf(arm).filter(({ type }) => type === 'case_pattern');
    const guard = field(arm, 'guard');
    const tests = patterns.map((pattern, place) =>
      readPattern(pattern, patterns.length > 1 ? placeOf(subject, place) : subject, reader),
    );
    const test = allOf([...tests, guard === null ? null : reader.read(guard.firstNamedChild)]);
    return { test, body: reader.statements(field(arm, 'consequence')), line: lineOf(arm) };
  });
  return [{ kind: 'branch', branches, line: lineOf(node) }];
}

function placeOf(subject: Expression, place: number): Expression {
  const entry = subject.kind === 'table' ? subject.entries[place] : undefined;
  return entry?.value ?? { kind: 'other', parts: [], line: subject.line };
}

/** Null for what takes anything: `_`, which is no named node, and a bare name. */
function readPattern(pattern: SyntaxNode, subject: Expression, reader: DecisionReader): Expression | null {
  const inner = pattern.type === 'case_pattern' ? pattern.firstNamedChild : pattern;
  if (inner === null) return null;
  const known = PATTERNS[inner.type];
  return known === undefined
    ? comparison('==', [subject, reader.read(inner)], lineOf(inner))
    : known(inner, subject, reader);
}

type ReadPattern = (pattern: SyntaxNode, subject: Expression, reader: DecisionReader) => Expression | null;

const readPlaces: ReadPattern = (pattern, subject, reader) =>
  allOf(childrenOf(pattern).map((part, place) => readPattern(part, placeOf(subject, place), reader)));

const PATTERNS: Readonly<Record<string, ReadPattern>> = {
  union_pattern: (pattern, subject, reader) =>
    anyOf(childrenOf(pattern).map((part) => readPattern(part, subject, reader))),
  tuple_pattern: readPlaces,
  list_pattern: readPlaces,
  class_pattern: (pattern, subject) => {
    const line = lineOf(pattern);
    return comparison('matches', [subject, { kind: 'name', path: [pattern.firstNamedChild?.text ?? ''], line }], line);
  },
  as_pattern: (pattern, subject, reader) =>
    pattern.firstNamedChild === null ? null : readPattern(pattern.firstNamedChild, subject, reader),
  dotted_name: (pattern, subject, reader) =>
    pattern.text.includes('.') ? comparison('==', [subject, reader.read(pattern)], lineOf(pattern)) : null,
};
