import type { Bound } from './bound.ts';
import { combinedBounds } from './combine-bounds.ts';
import type { Expression, TableEntry } from './decision-outline.ts';
import { findTable } from './find-table.ts';
import { foldConstant } from './fold-constant.ts';
import { keyValue } from './key-value.ts';
import { unknownNature } from './nature.ts';
import { quantityOf } from './quantity-names.ts';
import { ALTERNATIVE_LIMIT, type Reading, always, followOnce } from './reading.ts';
import { referenceIn } from './reference-in.ts';
import { fieldAccess, partAt } from './row-field.ts';
import { type TableAccess, readLookup } from './table-access.ts';

/** The constants that something may be which is chosen or looked up; null where one of them is no constant. */
export function boundsOf(expression: Expression, reading: Reading): readonly Bound[] | null {
  const name = expression.kind === 'name' && expression.path.length === 1 ? (expression.path[0] ?? '') : '';
  const initial = name === '' ? null : (reading.locals.initialiser(name) ?? reading.locals.chosen(name));
  if (initial === null) return boundsOfPart(expression, reading) ?? boundsOfValue(expression, reading);
  return followOnce(name, reading, () => boundsOfValue(initial, reading));
}

/** `allowed[0]` and `band.limit`, where the local was set to a tuple in each branch, or looked up. */
function boundsOfPart(expression: Expression, reading: Reading): readonly Bound[] | null {
  const part = partOf(expression);
  const held = part === null ? null : (reading.locals.initialiser(part.name) ?? reading.locals.chosen(part.name));
  if (part === null || held === null) return null;
  const projected = held.kind === 'choice' ? projectedChoice(held, part.place) : lookedUp(held, part.place);
  return projected === null ? null : followOnce(part.name, reading, () => boundsOfValue(projected, reading));
}

interface Part {
  readonly name: string;
  readonly place: Expression;
}

function partOf(expression: Expression): Part | null {
  if (expression.kind === 'lookup' && expression.table.kind === 'name' && expression.table.path.length === 1)
    return { name: expression.table.path[0] ?? '', place: expression.key };
  if (expression.kind !== 'name' || expression.path.length !== 2) return null;
  const [name = '', text = ''] = expression.path;
  return { name, place: { kind: 'text', text, parts: [], isPattern: false, line: expression.line } };
}

function projectedChoice(choice: Expression & { kind: 'choice' }, place: Expression): Expression | null {
  const branches = choice.branches.flatMap(({ test, value, line }) => {
    const part = value.kind === 'table' ? partAt(value, place) : null;
    return part === null ? [] : [{ test, value: part, line }];
  });
  return branches.length === choice.branches.length ? { ...choice, branches } : null;
}

function lookedUp(held: Expression, key: Expression): Expression | null {
  return readLookup(held) === null ? null : { kind: 'lookup', table: held, key, line: key.line };
}

function boundsOfValue(expression: Expression, reading: Reading): readonly Bound[] | null {
  if (expression.kind === 'choice') return boundsOfChoice(expression, reading);
  const access = accessOf(expression);
  const rows = access === null ? null : boundsOfRows(access, reading);
  return rows ?? combinedBounds(expression, reading);
}

/** `limits[zone] ?? 5` gives what is not in the table too. */
function accessOf(expression: Expression): TableAccess | null {
  if (expression.kind !== 'operation' || expression.operator !== '??') return readLookup(expression);
  const [first, otherwise] = expression.operands;
  const access = first === undefined ? null : readLookup(first);
  return access === null ? null : { ...access, otherwise: otherwise ?? null };
}

function boundsOfRows(written: TableAccess, reading: Reading): readonly Bound[] | null {
  const access = fieldAccess(written, reading) ?? written;
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

/** A branch that leads to no constant bounds by what it calculates; the others do so by what they say. */
function boundsOfBranch(value: Expression, reading: Reading): readonly Bound[] {
  const folded = foldConstant(value, reading) ?? referenceIn(value, reading);
  return folded === null ? (boundsOf(value, reading) ?? []) : [{ tests: [], value: folded }];
}

function boundsOfChoice({ branches }: Expression & { kind: 'choice' }, reading: Reading): readonly Bound[] | null {
  const bounds: Bound[] = [];
  for (const { test, value } of branches.slice(0, ALTERNATIVE_LIMIT)) {
    const when = test === null ? always : reading.read.tests(test, false);
    const held = boundsOfBranch(value, reading).flatMap((bound) =>
      when.map((tests) => ({ ...bound, tests: [...tests, ...bound.tests] })),
    );
    bounds.push(...held.slice(0, ALTERNATIVE_LIMIT - bounds.length));
  }
  return bounds.length === 0 ? null : bounds;
}
