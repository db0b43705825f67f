import type { Test } from '../../model/decision-facts.ts';
import { allOf } from './alternatives.ts';
import type { Expression, TableEntry } from './decision-outline.ts';
import { foldConstant } from './fold-constant.ts';
import { keyValue } from './key-value.ts';
import { natureOfWords, unknownNature } from './nature.ts';
import { CLAUSE_LIMIT, type Reading, type Sink } from './reading.ts';
import { readRowList } from './read-row-list.ts';

type Table = Expression & { kind: 'table' };

/** A table that stands as a value: fields of an object, a map from keys to values, or a list. */
export function readTable({ entries, line }: Table, sink: Sink, reading: Reading): void {
  if (entries.length > CLAUSE_LIMIT) reading.found.isUnderstood = false;
  const first = entries.slice(0, CLAUSE_LIMIT);
  if (first.every(({ key }) => key === null)) return readList(first, line, { sink, reading });
  if (isMap(first, reading)) return readMap(first, sink, reading);
  for (const { key, value } of first) readField(key, value, { sink, reading });
}

export interface TablePlace {
  readonly sink: Sink;
  readonly reading: Reading;
}

function readList(entries: readonly TableEntry[], line: number, place: TablePlace): void {
  const { sink, reading } = place;
  const isRows = entries.length > 1 && entries.every(({ value }) => value.kind === 'table' || value.kind === 'call');
  if (isRows && readRowList({ entries, name: '', line }, { variables: [], sink }, reading)) return;
  for (const { value } of entries) {
    const use = value.kind === 'text' && sink.use === 'set' ? sink.use : value.kind === 'number' ? 'none' : sink.use;
    reading.read.value(value, { ...sink, use });
  }
}

/** All values are numbers and no key says what it measures: the keys are kinds of something. */
export function isMap(entries: readonly TableEntry[], reading: Reading): boolean {
  const isNumeric = entries.every(({ value }) => foldConstant(value, reading)?.kind === 'number');
  if (entries.length < 2 || !isNumeric) return false;
  return entries.every(
    ({ key }) =>
      key !== null && (key.kind !== 'text' || natureOfWords(reading.words.plain(key.text)).kind === 'unknown'),
  );
}

function readMap(entries: readonly TableEntry[], sink: Sink, reading: Reading): void {
  const words = keyWords(sink.quantity);
  for (const { key, value, line } of entries) {
    const folded = key === null ? null : foldConstant(key, reading);
    if (key === null || folded === null) continue;
    const test: Test = { quantity: words, operator: '==', value: keyValue(key, folded, unknownNature), line };
    reading.read.value(value, { ...sink, use: 'set', when: allOf([sink.when, [[test]]], reading) });
  }
}

/** `percent by tier` is looked up by tier; nothing tells the key of a table that is named after its values alone. */
export function keyWords(words: readonly string[]): readonly string[] {
  const by = Math.max(words.lastIndexOf('by'), words.lastIndexOf('per'));
  return by >= 0 && by < words.length - 1 ? words.slice(by + 1) : words;
}

function readField(key: Expression | null, value: Expression, { sink, reading }: TablePlace): void {
  const name = key === null ? '' : keyName(key);
  const own = reading.words.meaningful(name);
  if (key === null || (own.length === 0 && sink.use === 'none'))
    return reading.read.value(value, { ...sink, use: 'none' });
  const nature = natureOfWords(reading.words.plain(name));
  const quantity = own.length === 0 ? sink.quantity : quantityOfField(own, value, { sink, reading });
  reading.read.value(value, {
    ...sink,
    use: 'set',
    quantity,
    nature: nature.kind === 'unknown' ? sink.nature : nature,
  });
}

function keyName(key: Expression): string {
  if (key.kind === 'text') return key.text;
  return key.kind === 'name' ? (key.path.at(-1) ?? '') : '';
}

/** A map inside of an object has the name of its field; a value has that of the object too. */
function quantityOfField(own: readonly string[], value: Expression, { sink, reading }: TablePlace): readonly string[] {
  const isNested = value.kind === 'table' && value.entries.length > 0 && isMap(value.entries, reading);
  return isNested ? own : [...sink.quantity.slice(-1), ...own].slice(-4);
}
