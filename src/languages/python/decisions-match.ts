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
  return [...bindings(arms, subject), { kind: 'branch', branches, line: lineOf(node) }];
}

function placeOf(subject: Expression, place: number): Expression {
  const entry = subject.kind === 'table' ? subject.entries[place] : undefined;
  return entry?.value ?? { kind: 'other', parts: [], line: subject.line };
}

/** `case Parcel(weight_kg=weight)` calls a field by another name, which it keeps where no other case binds it otherwise. */
function bindings(arms: readonly SyntaxNode[], subject: Expression): Statement[] {
  const bound = new Map<string, Set<string>>();
  for (const { name, value } of arms.flatMap((arm) => fieldsIn(arm))) {
    const inner = value.type === 'case_pattern' ? value.firstNamedChild : value;
    if (inner?.type !== 'dotted_name' || inner.text.includes('.')) continue;
    bound.set(inner.text, (bound.get(inner.text) ?? new Set()).add(name));
  }
  return [...bound].flatMap(([local, [field, other]]): Statement[] => {
    const target: Expression = { kind: 'name', path: [local], line: subject.line };
    const value = fieldOf(subject, field ?? '');
    return other === undefined ? [{ kind: 'assign', target, operator: '=', value, line: subject.line }] : [];
  });
}

function fieldsIn(arm: SyntaxNode): FieldPattern[] {
  const patterns = childrenOf(arm).filter(({ type }) => type === 'case_pattern');
  const classes = patterns.flatMap((pattern) => childrenOf(pattern).filter(({ type }) => type === 'class_pattern'));
  return classes.flatMap((pattern) => childrenOf(pattern).flatMap(fieldIn));
}

interface FieldPattern {
  readonly name: string;
  readonly value: SyntaxNode;
}

function fieldIn(part: SyntaxNode): FieldPattern[] {
  const keyword = part.type === 'case_pattern' ? part.firstNamedChild : part;
  const [name, value] = keyword?.type === 'keyword_pattern' ? childrenOf(keyword) : [];
  return name === undefined || value === undefined ? [] : [{ name: name.text, value }];
}

function fieldOf(subject: Expression, name: string): Expression {
  const { line } = subject;
  if (subject.kind === 'name') return { kind: 'name', path: [...subject.path, name], line };
  return { kind: 'lookup', table: subject, key: { kind: 'text', text: name, parts: [], isPattern: false, line }, line };
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
  class_pattern: (pattern, subject, reader) => {
    const line = lineOf(pattern);
    const [type, ...parts] = childrenOf(pattern);
    const isOf = comparison('matches', [subject, { kind: 'name', path: [type?.text ?? ''], line }], line);
    const fields = parts.flatMap(fieldIn).map(({ name, value }) => readPattern(value, fieldOf(subject, name), reader));
    return allOf([isOf, ...fields]);
  },
  as_pattern: (pattern, subject, reader) =>
    pattern.firstNamedChild === null ? null : readPattern(pattern.firstNamedChild, subject, reader),
  dotted_name: (pattern, subject, reader) =>
    pattern.text.includes('.') ? comparison('==', [subject, reader.read(pattern)], lineOf(pattern)) : null,
};
