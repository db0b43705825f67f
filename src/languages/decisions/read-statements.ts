import { allOf, hasConstant } from './alternatives.ts';
import type { Expression, Statement, StatementBranch } from './decision-outline.ts';
import { emitEffect } from './emit-clause.ts';
import { findTable } from './find-table.ts';
import { foldConstant } from './fold-constant.ts';
import { hoistGuard, leadsToNothing, passesOn } from './hoist-guard.ts';
import { createOtherwise } from './otherwise.ts';
import { readAssignment } from './read-assignment.ts';
import { readRefusal } from './read-refusal.ts';
import { readRowList } from './read-row-list.ts';
import { readTurns } from './read-turns.ts';
import { type Alternatives, DEPTH_LIMIT, type Place, type Reading, type Sink, always } from './reading.ts';
import { namesIn } from './statement-names.ts';
import { noValue } from './values.ts';

/** Goes through statements; what follows a guard that leaves stands under the opposite only where nothing else tells. */
export function readStatements(statements: readonly Statement[], outer: Place, reading: Reading): void {
  if (outer.depth > DEPTH_LIMIT) {
    reading.found.isUnderstood = false;
    return;
  }
  let place: Place = { ...outer, depth: outer.depth + 1 };
  for (const [at, statement] of statements.entries()) {
    const after =
      statement.kind === 'branch' ? readBranch(statement, { place, next: statements[at + 1] }, reading) : always;
    if (statement.kind !== 'branch') readStatement(statement, place, reading);
    if (after !== always) place = { ...place, when: allOf([place.when, after], reading) };
  }
}

type Branch = Extract<Statement, { kind: 'branch' }>;

interface BranchPlace {
  readonly place: Place;
  readonly next: Statement | undefined;
}

/** Gives the condition of what follows. */
function readBranch({ branches }: Branch, { place, next }: BranchPlace, reading: Reading): Alternatives {
  const before = reading.found.clauses.length;
  readBranches(branches, place, reading);
  const [only] = branches;
  const isSingle = branches.length === 1 && only !== undefined && only.test !== null;
  if (isSingle && next?.kind === 'return' && leadsToNothing([next])) return hoistGuard(only.test, before, reading);
  const isEmpty = reading.found.clauses.slice(before).every(({ effect }) => effect.role === 'other');
  return isEmpty ? afterGuard(branches, reading) : always;
}

function readStatement(statement: Statement, place: Place, reading: Reading): void {
  switch (statement.kind) {
    case 'assign':
      return readAssignment(statement, place, reading);
    case 'return':
      return statement.value === null ? undefined : readReturned(statement.value, place, reading);
    case 'refuse':
      return readRefusal(statement.value, place, reading);
    case 'branch':
      return readBranches(statement.branches, place, reading);
    case 'loop':
      return readLoop(statement, place, reading);
    default:
      if (reading.unit.kind === 'query' && readFilter(statement.value, place, reading)) return undefined;
      return reading.read.value(statement.value, unused(place));
  }
}

function readReturned(value: Expression, place: Place, reading: Reading): void {
  if (isTurnedAway(value, place, reading)) return readRefusal(value, place, reading);
  return reading.read.value(value, { ...place.result, when: place.when, depth: place.depth });
}

/** A guard that gives back nothing, where the unit gives back something in the end, refuses. */
function isTurnedAway(value: Expression, { when }: Place, { unit }: Reading): boolean {
  if (value.kind !== 'constant' || value.value === 'true' || when.some((tests) => tests.length === 0)) return false;
  const last = unit.body.at(-1);
  if (last?.kind !== 'return' || last.value === null) return false;
  return last.value.kind !== 'constant' || last.value.value === 'true';
}

/** What a query asks of a row: each condition is one of its own. */
function readFilter(value: Expression, place: Place, reading: Reading): boolean {
  if (value.kind !== 'operation' || !FILTERS.has(value.operator)) return false;
  const parts = value.operator === '&&' ? value.operands : [value];
  for (const part of parts) {
    const tests = reading.read.tests(part, false);
    const when = tests.some(hasConstant) ? tests.filter((each) => each.length > 0) : [];
    emitEffect({ role: 'other', quantity: place.result.quantity, value: noValue, line: part.line }, { when }, reading);
  }
  return true;
}

const FILTERS: ReadonlySet<string> = new Set([
  '&&',
  '||',
  '!',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  'between',
  'matches',
]);

function unused(place: Place): Sink {
  return { ...place.result, quantity: [], use: 'none', when: place.when, depth: place.depth };
}

/** `if (!isActive) return base;` alone makes its opposite the condition of the rest, where it has a bound. */
function afterGuard(branches: readonly StatementBranch[], reading: Reading): Alternatives {
  const [only] = branches;
  if (only?.test === null || only === undefined || branches.length !== 1 || !leaves(only.body)) return always;
  const otherwise = createOtherwise(reading);
  otherwise.note(only.test, true);
  return otherwise.tests();
}

function leaves(body: readonly Statement[]): boolean {
  const last = body.at(-1);
  return last?.kind === 'return' && passesOn(last.value);
}

function readBranches(branches: readonly StatementBranch[], place: Place, reading: Reading): void {
  const otherwise = createOtherwise(reading);
  for (const [at, { test, body, line }] of branches.entries()) {
    const tests = test === null ? otherwise.tests() : reading.read.tests(test, false);
    const when = allOf([place.when, tests], reading);
    const before = reading.found.clauses.length;
    readStatements(body, { ...place, when }, reading);
    const isEmpty = reading.found.clauses.length === before;
    otherwise.note(test, isEmpty && bodyPassesOn(body));
    if (at === 0 && test !== null && isFrame(branches)) otherwise.replace(hoistGuard(test, before, reading));
    if (!isEmpty || !tests.some(hasConstant)) continue;
    const effect = { role: 'other' as const, quantity: namesIn(body, reading), value: noValue, line };
    emitEffect(effect, { when: when.filter(hasConstant) }, reading);
  }
}

/** One case, and nothing otherwise. */
function isFrame(branches: readonly StatementBranch[]): boolean {
  const last = branches[1];
  return branches.length === 2 && last?.test === null && leadsToNothing(last.body);
}

function bodyPassesOn(body: readonly Statement[]): boolean {
  const [only] = body;
  if (only === undefined) return true;
  return body.length === 1 && (only.kind === 'return' || only.kind === 'assign') && passesOn(only.value);
}

type Loop = Extract<Statement, { kind: 'loop' }>;

/** A loop over rows of limits is a table; the test of another loop is a condition like any. */
function readLoop(loop: Loop, place: Place, reading: Reading): void {
  const { header, variables, body, line } = loop;
  if (readTurns(loop, place, reading)) return readStatements(body, place, reading);
  if (header !== null && variables.length > 0) readRows(header, variables, { place, reading });
  const isTest = header !== null && variables.length === 0 && header.kind !== 'callable';
  if (isTest && foldConstant(header, reading) === null)
    return readBranches([{ test: header, body, line }], place, reading);
  readStatements(body, place, reading);
}

interface LoopPlace {
  readonly place: Place;
  readonly reading: Reading;
}

function readRows(header: Expression, variables: readonly string[], { place, reading }: LoopPlace): void {
  const sink = { ...place.result, when: place.when, depth: place.depth };
  const table = findTable(header, reading);
  if (table === null || !readRowList(table, { variables, sink }, reading)) reading.read.value(header, unused(place));
}
