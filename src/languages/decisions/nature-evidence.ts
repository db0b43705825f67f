import { asArithmetic } from './arithmetic-call.ts';
import type { Expression, Statement } from './decision-outline.ts';
import type { LocalSource } from './local-source.ts';
import { NameGroups } from './name-groups.ts';
import { type Nature, isCertain, natureOfWords, unknownNature } from './nature.ts';
import { spanUnit } from './span-unit.ts';
import { areFactors } from './factor-rows.ts';
import { tupleOf } from './tuple-of.ts';
import { constantsBelow, sourcesOf } from './value-sources.ts';
import type { WordReader } from './word-reader.ts';

/** What the arithmetic of a unit says about the units of its numbers: `1 - x` makes x a fraction, `x / 100` a percentage. */
export interface NatureEvidence {
  noteStatement(statement: Statement): void;
  noteExpression(expression: Expression): void;
  natureOf(key: string): Nature;
}

/** Stands for what the unit gives back. */
export const RETURNED = 'return()';

export function gatherEvidence(source: LocalSource): NatureEvidence {
  const draft: Draft = { source, groups: new NameGroups(), told: new Map(), multiplied: new Set(), numbers: new Map() };
  return {
    noteStatement: (statement) => noteStatement(statement, draft),
    noteExpression: (expression) => {
      const operation = expression.kind === 'call' ? asArithmetic(expression) : expression;
      if (operation?.kind === 'operation') noteOperation(operation, draft);
      else if (expression.kind === 'call') noteSpan(expression, draft);
    },
    natureOf: (key) => natureOf(key, draft),
  };
}

interface Draft {
  readonly source: LocalSource;
  readonly groups: NameGroups;
  readonly told: Map<string, Nature>;
  readonly multiplied: Set<string>;
  readonly numbers: Map<string, number[]>;
}

function noteStatement(statement: Statement, draft: Draft): void {
  if (statement.kind === 'return' && statement.value !== null) noteFlow(RETURNED, statement.value, draft);
  if (statement.kind !== 'assign' || statement.operator === '*=' || statement.operator === '/=') return;
  noteTarget(statement.target, statement.value, draft);
  noteTuple(tupleOf(statement.target) ?? [], tupleOf(statement.value) ?? [], draft);
}

function noteTuple(targets: readonly Expression[], values: readonly Expression[], draft: Draft): void {
  for (const [at, target] of targets.slice(0, NUMBER_LIMIT).entries()) {
    const value = values[at];
    if (value !== undefined) noteTarget(target, value, draft);
  }
}

function noteTarget(target: Expression, value: Expression, draft: Draft): void {
  if (target.kind === 'name') noteFlow(target.path.join('.'), value, draft);
}

function noteFlow(target: string, value: Expression, { source, groups, numbers }: Draft): void {
  for (const name of sourcesOf(value)) groups.join(target, name);
  const known = numbers.get(target) ?? [];
  if (known.length === 0) numbers.set(target, known);
  if (known.length > NUMBER_LIMIT) return;
  known.push(...constantsBelow(value, (path) => source.blob.constant(path, source.unit.name)?.value ?? null));
}

const NUMBER_LIMIT = 64;

function noteOperation({ operator, operands }: Expression & { kind: 'operation' }, draft: Draft): void {
  for (const key of percentagesIn(operator, operands, draft.source.words))
    draft.told.set(key, { kind: 'percent', scale: 0.01 });
  for (const key of fractionsIn(operator, operands)) draft.told.set(key, { kind: 'fraction', scale: 1 });
  if (operator === '*') for (const operand of operands) for (const key of sourcesOf(operand)) draft.multiplied.add(key);
  if (ORDERS.has(operator)) joinSides(draft.groups, operands);
}

const ORDERS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

function joinSides(groups: NameGroups, operands: readonly Expression[]): void {
  const [left, right] = operands.map(sourcesOf);
  const [first] = left ?? [];
  if (first !== undefined) for (const source of right ?? []) groups.join(first, source);
}

/** `Duration.ofMillis(wait)` and `sleep(wait)` say what the wait is counted in. */
function noteSpan({ name, arguments: given }: Expression & { kind: 'call' }, { source, told }: Draft): void {
  const scale = SLEEPS.test(name) ? source.vocabulary.sleepUnit : spanUnit(name, given[0]?.name ?? '');
  const value = given.find((argument) => argument.value.kind !== 'callable')?.value;
  if (scale === 0 || value === undefined) return;
  const counted = value.kind === 'operation' && value.operator === '*' ? value.operands.slice(0, 1) : [value];
  for (const key of counted.flatMap(sourcesOf)) told.set(key, { kind: 'time', scale });
}

const SLEEPS = /^(?:sleep|delay|setTimeout|setInterval)$/i;

function natureOf(key: string, { source, groups, told, multiplied, numbers }: Draft): Nature {
  const members = groups.membersOf(key);
  const direct = members.map((member) => told.get(member)).find((nature) => nature !== undefined);
  if (direct !== undefined) return direct;
  const named = members.map((member) => natureOfWords(wordsOf(member, source))).find(isCertain);
  if (named !== undefined) return named;
  const isMultiplied = members.some((member) => multiplied.has(member));
  return isMultiplied && areFactors(members.flatMap((member) => numbers.get(member) ?? []))
    ? { kind: 'factor', scale: 1 }
    : unknownNature;
}

/** What is given back is called like the unit. */
function wordsOf(key: string, { words, unit }: LocalSource): readonly string[] {
  const name = key === RETURNED ? unit.name.slice(unit.name.lastIndexOf('.') + 1) : key;
  return name.split('.').flatMap((part) => words.plain(part));
}

/** `100 - x`, `100 + x`, `x / 100`, and of a product that is divided by 100 the one part that is neither money nor a count. */
function percentagesIn(operator: string, operands: readonly Expression[], words: WordReader): readonly string[] {
  const [first, second] = operands;
  if (first === undefined || second === undefined) return [];
  switch (operator) {
    case '-':
    case '+':
      return isNumber(first, 100) ? sourcesOf(second) : [];
    case '*':
      return isNumber(second, 0.01) ? sourcesOf(first) : [];
    case '/':
      return isNumber(second, 100) ? dividedPart(first, words) : [];
    default:
      return [];
  }
}

function dividedPart(divided: Expression, words: WordReader): readonly string[] {
  const parts = divided.kind === 'operation' && divided.operator === '*' ? divided.operands : [divided];
  const possible = parts.flatMap(sourcesOf).filter((key) => !isMoneyOrCount(key, words));
  return possible.length === 1 ? possible : [];
}

function isMoneyOrCount(key: string, words: WordReader): boolean {
  const { kind } = natureOfWords(key.split('.').flatMap((part) => words.plain(part)));
  return kind === 'money' || kind === 'count';
}

function fractionsIn(operator: string, operands: readonly Expression[]): readonly string[] {
  const [first, second] = operands;
  const isComplement = (operator === '-' || operator === '+') && first !== undefined && isNumber(first, 1);
  return isComplement && second !== undefined ? sourcesOf(second) : [];
}

/** Also `BigDecimal.ONE` and a constant called HUNDRED. */
function isNumber(expression: Expression, number: number): boolean {
  if (expression.kind === 'number') return expression.value === number;
  const last = expression.kind === 'name' ? (expression.path.at(-1) ?? '') : '';
  return (last === 'ONE' && number === 1) || (/^(?:ONE_)?HUNDRED$/i.test(last) && number === 100);
}
