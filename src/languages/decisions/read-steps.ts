import type { Test } from '../../model/decision-facts.ts';
import { allOf } from './alternatives.ts';
import type { Expression } from './decision-outline.ts';
import { type FoundTable, findTable } from './find-table.ts';
import { foldConstant } from './fold-constant.ts';
import { natureOfWords } from './nature.ts';
import { type Quantity, quantityOf } from './quantity-names.ts';
import type { Reading, Sink } from './reading.ts';
import { valueOf } from './values.ts';

export interface StepPlace {
  readonly sink: Sink;
  readonly reading: Reading;
}

/** `WEIGHTS[bisect(LIMITS, years)]` steps up at each limit; false for other lookups. */
export function readSteps(table: FoundTable, key: Expression, { sink, reading }: StepPlace): boolean {
  if (key.kind !== 'call' || !SEARCHES.test(key.name)) return false;
  const [list, searched] = key.arguments;
  const limits = list === undefined ? null : findTable(list.value, reading);
  if (limits === null || searched === undefined) return false;
  for (const { name } of [table, limits]) reading.found.tables.add(name);
  const quantity = quantityOf(searched.value, reading);
  const operator = key.name.endsWith('left') ? '>' : '>=';
  for (const [at, { value }] of table.entries.slice(0, STEP_LIMIT).entries()) {
    const tests = testsOf(limits.entries[at - 1]?.value, { quantity, operator }, reading);
    reading.read.value(value, { ...sink, when: allOf([sink.when, [tests]], reading) });
  }
  return true;
}

const SEARCHES = /^(?:bisect|bisect_right|bisect_left|searchsorted|SearchInts|SearchFloat64s|upper_bound|lower_bound)$/;
const STEP_LIMIT = 100;

interface StepTest {
  readonly quantity: Quantity;
  readonly operator: '>' | '>=';
}

/** The lowest step has no limit. */
function testsOf(limit: Expression | undefined, { quantity, operator }: StepTest, reading: Reading): readonly Test[] {
  const folded = limit === undefined ? null : foldConstant(limit, reading);
  if (limit === undefined || folded === null) return [];
  const value = valueOf(folded, natureOfWords(quantity.plain));
  return [{ quantity: quantity.words, operator, value, line: limit.line }];
}
