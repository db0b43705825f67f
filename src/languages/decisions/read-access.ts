import type { Test } from '../../model/decision-facts.ts';
import { allOf } from './alternatives.ts';
import type { Expression } from './decision-outline.ts';
import { areFactors } from './factor-rows.ts';
import { type FoundTable, findTable } from './find-table.ts';
import { foldConstant } from './fold-constant.ts';
import { keyValue } from './key-value.ts';
import { type Nature, isCertain, natureOfWords, unknownNature } from './nature.ts';
import { quantityOf } from './quantity-names.ts';
import { CLAUSE_LIMIT, type Reading, type Sink } from './reading.ts';
import { type StepPlace, readSteps } from './read-steps.ts';
import { fieldAccess } from './row-field.ts';
import type { TableAccess } from './table-access.ts';

/** A lookup in a table in sight is one clause for each row. */
export function readAccess(written: TableAccess, sink: Sink, reading: Reading): void {
  const access = fieldAccess(written, reading) ?? written;
  const table = findTable(access.table, reading);
  const told = natureOfTable(table?.name ?? lastNameOf(access.table), sink, reading);
  const nature = table !== null && holdsFactors(table, sink, told) ? factorNature : told;
  const inTable: Sink = { ...sink, nature, use: sink.use === 'none' ? 'set' : sink.use };
  if (table === null) {
    reading.read.value(access.key, { ...sink, use: 'none' });
    readForeign(access.table, inTable, reading);
  } else if (!readSteps(table, access.key, { sink: inTable, reading })) {
    readKnown(table, access.key, { sink: inTable, reading });
  }
  if (access.otherwise !== null) reading.read.value(access.otherwise, inTable);
}

function readKnown(table: FoundTable, key: Expression, { sink, reading }: StepPlace): void {
  const named = reading.words.meaningful(table.name);
  const { words } = quantityOf(key, reading);
  const quantity = sink.quantity.length > 0 ? sink.quantity : named;
  readRows(table, { words: words.length > 0 ? words : named, sink: { ...sink, quantity } }, reading);
}

const factorNature: Nature = { kind: 'factor', scale: 1 };

/** Rows around 1 that something is multiplied by are factors. */
function holdsFactors({ entries }: FoundTable, { use }: Sink, { kind }: Nature): boolean {
  if ((use !== 'whole' && use !== 'part') || (kind !== 'unknown' && kind !== 'rate')) return false;
  const numbers = entries.slice(0, CLAUSE_LIMIT).map(({ value }) => (value.kind === 'number' ? value.value : 0));
  return areFactors(numbers) && numbers.some((number) => number >= 1);
}

function lastNameOf(expression: Expression): string {
  return expression.kind === 'name' ? (expression.path.at(-1) ?? '') : '';
}

/** Named by the table, told by what its values become, or by how they are calculated with. */
function natureOfTable(name: string, { nature }: Sink, reading: Reading): Nature {
  const own = natureOfWords(reading.words.plain(name));
  if (nature.isDivided === true) return nature;
  if (isCertain(own)) return own;
  if (nature.kind !== 'unknown') return nature;
  const used = name === '' ? unknownNature : reading.locals.natureOf([name]);
  return used.kind === 'unknown' ? own : used;
}

/** A table that another file declares: what is looked up in it is known when the files are put together. */
function readForeign(table: Expression, sink: Sink, reading: Reading): void {
  if (table.kind !== 'name') return reading.read.value(table, { ...sink, use: 'none' });
  const folded = foldConstant(table, reading);
  if (folded?.kind === 'reference') reading.read.value(table, sink);
}

interface RowPlace {
  readonly words: readonly string[];
  readonly sink: Sink;
}

function readRows({ name, entries }: FoundTable, { words, sink }: RowPlace, reading: Reading): void {
  if (name !== '') reading.found.tables.add(name);
  if (entries.length > CLAUSE_LIMIT) reading.found.isUnderstood = false;
  for (const { key, value, line } of entries.slice(0, CLAUSE_LIMIT)) {
    const folded = key === null ? null : foldConstant(key, reading);
    if (key === null || folded === null) continue;
    const test: Test = { quantity: words, operator: '==', value: keyValue(key, folded, unknownNature), line };
    const when = allOf([sink.when, [[test]]], reading);
    if (value.kind === 'callable') reading.read.statements(value.body, { when, depth: sink.depth, result: sink });
    else if (value.kind !== 'table') reading.read.value(value, { ...sink, when });
    else readFields(value, { ...sink, when }, reading);
  }
}

/** Several fields in a row: each says by its name what it is. */
function readFields({ entries }: Expression & { kind: 'table' }, sink: Sink, reading: Reading): void {
  for (const { key, value } of entries.slice(0, FIELD_LIMIT)) {
    const name = key?.kind === 'text' ? key.text : '';
    const own = natureOfWords(reading.words.plain(name));
    reading.read.value(value, {
      ...sink,
      quantity: name === '' ? sink.quantity : reading.words.meaningful(name),
      nature: own,
    });
  }
}

const FIELD_LIMIT = 32;
