import type { Expression, TableEntry } from './decision-outline.ts';
import { findTable } from './find-table.ts';
import type { Reading } from './reading.ts';
import { type TableAccess, readLookup } from './table-access.ts';

/** `limits[tier].single` and `limits[tier][0]` look one field up in a table of rows; null for any other access. */
export function fieldAccess(access: TableAccess, reading: Reading): TableAccess | null {
  const inner = readLookup(access.table);
  const table = inner === null || !isPlace(access.key) ? null : findTable(inner.table, reading);
  if (inner === null || table === null) return null;
  const entries = table.entries.flatMap((row) => fieldOf(row, access.key) ?? []);
  if (entries.length === 0 || entries.length < table.entries.length) return null;
  if (table.name !== '') reading.found.tables.add(table.name);
  return { table: { kind: 'table', entries, line: table.line }, key: inner.key, otherwise: access.otherwise };
}

function isPlace({ kind }: Expression): boolean {
  return kind === 'text' || kind === 'number';
}

function fieldOf({ key, value, line }: TableEntry, place: Expression): TableEntry | null {
  const field = key === null || value.kind !== 'table' ? null : partAt(value, place);
  return field === null ? null : { key, value: field, line };
}

/** What stands in a row under a name, or in a tuple at a place. */
export function partAt({ entries }: Expression & { kind: 'table' }, place: Expression): Expression | null {
  if (place.kind === 'number') {
    const entry = entries[place.value];
    return entry?.key === null ? entry.value : null;
  }
  const named = place.kind === 'text' ? entries.find(({ key }) => nameOf(key) === place.text) : undefined;
  return named?.value ?? null;
}

function nameOf(key: Expression | null): string | null {
  if (key?.kind === 'text') return key.text;
  return key?.kind === 'name' ? (key.path.at(-1) ?? null) : null;
}
