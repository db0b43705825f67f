import type { Expression } from './decision-outline.ts';
import { findTable } from './find-table.ts';
import type { FoldedNumber } from './folded.ts';
import type { Reading } from './reading.ts';

/** `len(WAITS)` and `WAITS.length` of a list in sight; null for anything else. */
export function foldLength(expression: Expression, reading: Reading): FoldedNumber | null {
  const list = listOf(expression);
  const entries = list === null ? [] : (findTable(list, reading)?.entries ?? []);
  if (entries.length === 0 || !entries.every(({ value }) => value.kind === 'number' || value.kind === 'text'))
    return null;
  const written = `${expression.kind === 'call' ? expression.name : 'length'} of ${entries.length}`;
  return { kind: 'number', number: entries.length, written, line: expression.line, isSpan: false, words: [] };
}

function listOf(expression: Expression): Expression | null {
  if (expression.kind === 'call') return listOfCall(expression);
  if (expression.kind !== 'name' || expression.path.length < 2) return null;
  const isLength = /^(?:length|Length|Count)$/.test(expression.path.at(-1) ?? '');
  return isLength ? { ...expression, path: expression.path.slice(0, -1) } : null;
}

function listOfCall({ receiver, name, arguments: given }: Expression & { kind: 'call' }): Expression | null {
  if (receiver !== null) return given.length === 0 && /^(?:size|Count)$/.test(name) ? receiver : null;
  return given.length === 1 && name === 'len' ? (given[0]?.value ?? null) : null;
}
