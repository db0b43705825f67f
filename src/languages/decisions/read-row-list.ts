import type { Test } from '../../model/decision-facts.ts';
import { allOf } from './alternatives.ts';
import type { Statement } from './decision-outline.ts';
import type { FoundTable } from './find-table.ts';
import { foldConstant } from './fold-constant.ts';
import { keyValue } from './key-value.ts';
import { natureOfWords, unknownNature } from './nature.ts';
import { type FieldComparison, comparisonWith, limitOperator } from './row-comparisons.ts';
import { type Alternatives, CLAUSE_LIMIT, type Reading, type Sink, always } from './reading.ts';
import { fieldsOf, type RowField } from './row-fields.ts';
import { valueOf } from './values.ts';

export interface RowListPlace {
  /** Names that a loop or a lambda binds to a row or to the parts of one. */
  readonly variables: readonly string[];
  readonly sink: Sink;
}

/** Rows of limits and what holds within them; false where the list has no rows with a number. */
export function readRowList(table: FoundTable, { variables, sink }: RowListPlace, reading: Reading): boolean {
  const rows = table.entries.slice(0, CLAUSE_LIMIT).map((entry) => fieldsOf(entry, variables));
  if (rows.length === 0 || !rows.every((fields) => fields.length > 1)) return false;
  if (table.entries.length > CLAUSE_LIMIT) reading.found.isUnderstood = false;
  if (table.name !== '') reading.found.tables.add(table.name);
  const place = { sink, table, compared: comparedFields(rows[0] ?? [], reading) };
  for (const fields of rows) readRow(fields, place, reading);
  return true;
}

/** Rows of one list have the same fields, so that the first tells how all are compared. */
function comparedFields(fields: readonly RowField[], reading: Reading): ReadonlyMap<string, FieldComparison> {
  const compared = new Map<string, FieldComparison>();
  for (const field of fields) {
    const comparison = comparisonWith(field, reading);
    if (comparison !== null) compared.set(field.name, comparison);
  }
  return compared;
}

interface RowPlace {
  readonly sink: Sink;
  readonly table: FoundTable;
  readonly compared: ReadonlyMap<string, FieldComparison>;
}

/** What the code compares, or what is named like a limit or a kind, is the condition; the other fields follow from it. */
function readRow(fields: readonly RowField[], place: RowPlace, reading: Reading): void {
  if (readCallables(fields, place, reading)) return;
  const tests: Test[] = [];
  const effects: RowField[] = [];
  for (const [at, field] of fields.entries()) {
    const test = testOf(field, { ...place, isFirst: at === 0 }, reading);
    const isSecondKind = place.compared.size === 0 && test?.operator === '==' && tests.some(isKind);
    if (test === null || isSecondKind) effects.push(field);
    else tests.push(test);
  }
  const when = allOf([place.sink.when, [tests]], reading);
  for (const field of effects) reading.read.value(field.value, sinkOf(field, { ...place.sink, when }, reading));
}

/** `{ text: 'too long', applies: (booking) => booking.days > 90 }` decides by its function; false for rows that hold none. */
function readCallables(fields: readonly RowField[], { sink }: RowPlace, reading: Reading): boolean {
  const callables = fields.flatMap(({ value }) => (value.kind === 'callable' ? [value] : []));
  const numbers = fields.filter(({ value }) => foldConstant(value, reading)?.kind === 'number');
  const use = sink.use === 'none' ? 'set' : sink.use;
  for (const { body } of callables) {
    const condition = numbers.length > 0 ? conditionOf(body, reading) : null;
    if (condition === null)
      reading.read.statements(body, { when: sink.when, depth: sink.depth, result: { ...sink, use } });
    const when = allOf([sink.when, condition ?? always], reading);
    if (condition !== null)
      for (const field of numbers) reading.read.value(field.value, sinkOf(field, { ...sink, when }, reading));
  }
  return callables.length > 0;
}

/** What a function that only asks asks for; null for any other. */
function conditionOf(body: readonly Statement[], reading: Reading): Alternatives | null {
  const [only] = body;
  if (body.length !== 1 || only?.kind !== 'return' || only.value === null) return null;
  return reading.read.tests(only.value, false);
}

function isKind({ operator }: Test): boolean {
  return operator === '==';
}

function sinkOf({ name }: RowField, sink: Sink, reading: Reading): Sink {
  const own = reading.words.meaningful(name);
  const nature = natureOfWords(reading.words.plain(name));
  return {
    ...sink,
    use: sink.use === 'none' ? 'set' : sink.use,
    quantity: own.length > 0 ? own : sink.quantity,
    nature: nature.kind === 'unknown' ? sink.nature : nature,
  };
}

interface FieldPlace extends RowPlace {
  readonly isFirst: boolean;
}

function testOf(field: RowField, place: FieldPlace, reading: Reading): Test | null {
  const compared = place.compared.get(field.name);
  if (compared !== undefined) return comparisonTest(field, compared, reading);
  return place.compared.size > 0 ? null : namedTest(field, place, reading);
}

function comparisonTest({ value: written, line }: RowField, compared: FieldComparison, reading: Reading): Test | null {
  const folded = foldConstant(written, reading);
  if (folded === null || folded.kind === 'truth') return null;
  const nature = natureOfWords(compared.plain);
  const value = compared.operator === '==' ? keyValue(written, folded, nature) : valueOf(folded, nature);
  return { quantity: compared.quantity, operator: compared.operator, value, line };
}

/** `min`, `from`, `upTo` are limits of the rest of their name; a text is a kind. */
function namedTest(field: RowField, { isFirst, table }: FieldPlace, reading: Reading): Test | null {
  const folded = foldConstant(field.value, reading);
  const named = { quantity: limitedQuantity(field, table, reading), line: field.line };
  switch (folded?.kind) {
    case 'text':
    case 'reference':
      return { ...named, operator: '==', value: keyValue(field.value, folded, unknownNature) };
    case 'number': {
      const plain = reading.words.plain(field.name);
      const operator = limitOperator(plain) ?? (isFirst && field.name === '' ? '>=' : null);
      return operator === null ? null : { ...named, operator, value: valueOf(folded, natureOfWords(plain)) };
    }
    default:
      return null;
  }
}

function limitedQuantity({ name }: RowField, table: FoundTable, reading: Reading): readonly string[] {
  const rest = reading.words.plain(name).filter((word) => limitOperator([word]) === null);
  const own = rest.flatMap((word) => reading.words.meaningful(word));
  const named = own.length > 0 ? own : reading.words.meaningful(table.name);
  return named.length > 0 ? named : ['row'];
}
