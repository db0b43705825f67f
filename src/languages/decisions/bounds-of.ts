import type { Test } from '../../model/decision-facts.ts';
import type { Expression, TableEntry } from './decision-outline.ts';
import { findTable } from './find-table.ts';
import { foldConstant } from './fold-constant.ts';
import type { Folded } from './folded.ts';
import { keyValue } from './key-value.ts';
import { unknownNature } from './nature.ts';
import { quantityOf } from './quantity-names.ts';
import { ALTERNATIVE_LIMIT, type Reading, always, followOnce } from './reading.ts';
import { type TableAccess, readLookup } from './table-access.ts';

/** A constant that a value is under some tests. */
export interface Bound {
  readonly tests: readonly Test[];
  readonly value: Folded;
}

/** The constants that something may be which is chosen or looked up; null where one of them is no constant. */
export function boundsOf(expression: Expression, reading: Reading): readonly Bound[] | null {
  const name = expression.kind === 'name' && expression.path.length === 1 ? (expression.path[0] ?? '') : '';
  const initial = name === '' ? null : reading.locals.initialiser(name);
  if (initial === null) return boundsOfValue(expression, reading);
  return followOnce(name, reading, () => boundsOfValue(initial, reading));
}

function boundsOfValue(expression: Expression, reading: Reading): readonly Bound[] | null {
  if (expression.kind === 'choice') return boundsOfChoice(expression, reading);
  const access = accessOf(expression);
  return access === null ? null : boundsOfRows(access, reading);
}

/** `limits[zone] ?? 5` gives what is not in the table too. */
function accessOf(expression: Expression): TableAccess | null {
  if (expression.kind !== 'operation' || expression.operator !== '??') return readLookup(expression);
  const [first, otherwise] = expression.operands;
  const access = first === undefined ? null : readLookup(first);
  return access === null ? null : { ...access, otherwise: otherwise ?? null };
}

function boundsOfRows(access: TableAccess, reading: Reading): readonly Bound[] | null {
  const table = findTable(access.table, reading);
  const { words } = quantityOf(access.key, reading);
  if (table === null || words.length === 0) return null;
  const bounds = table.entries.slice(0, ALTERNATIVE_LIMIT).flatMap((entry) => boundOfRow(entry, words, reading) ?? []);
  if (bounds.length === 0) return null;
  if (table.name !== '') reading.found.tables.add(table.name);
  const last = access.otherwise === null ? null : foldConstant(access.otherwise, reading);
  return last === null ? bounds : [...bounds, { tests: [], value: last }];
}

function boundOfRow({ key, value, line }: TableEntry, quantity: readonly string[], reading: Reading): Bound | null {
  const named = key === null ? null : foldConstant(key, reading);
  const folded = foldConstant(value, reading);
  if (key === null || named === null || folded === null) return null;
  return { tests: [{ quantity, operator: '==', value: keyValue(key, named, unknownNature), line }], value: folded };
}

function boundsOfChoice({ branches }: Expression & { kind: 'choice' }, reading: Reading): readonly Bound[] | null {
  const bounds: Bound[] = [];
  for (const { test, value } of branches.slice(0, ALTERNATIVE_LIMIT)) {
    const folded = foldConstant(value, reading);
    if (folded === null) return null;
    const when = test === null ? always : reading.read.tests(test, false);
    for (const tests of when) if (bounds.length < ALTERNATIVE_LIMIT) bounds.push({ tests, value: folded });
  }
  return bounds;
}
