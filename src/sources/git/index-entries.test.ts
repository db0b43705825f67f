import type { Stats } from 'node:fs';
import { expect, it } from 'vitest';
import { type IndexEntry, indexEntryReader, isIntentOnly, isUnchanged } from './index-entries.ts';

const BLOB = '0af9e2f3ec3c1c17b0c13f8f0d1fd8c1556a54c5';

function statBlock(size = 120, flags = '0'): string {
  return `  ctime: 1795179691:992752941\n  mtime: 1795179690:5\n  dev: 65024\tino: 2154907\n  uid: 0\tgid: 0\n  size: ${size}\tflags: ${flags}\n`;
}

function readEntries(output: string): IndexEntry[] {
  const entries: IndexEntry[] = [];
  const reader = indexEntryReader((entry) => entries.push(entry));
  const records = output.split('\0');
  const rest = records.pop() ?? '';
  records.forEach(reader.record);
  reader.rest(rest);
  return entries;
}

it('joins an entry with the stat data behind it, whatever its name', () => {
  const output = `100644 ${BLOB} 0\torders.ts\0${statBlock()}100755 ${BLOB} 2\tprice\n  ctime: 1:2\tlist.ts\0${statBlock(7, '20004000')}`;
  const entries = readEntries(output);
  expect(entries.map(({ name, mode, stage }) => [name, mode, stage])).toEqual([
    ['orders.ts', '100644', '0'],
    ['price\n  ctime: 1:2\tlist.ts', '100755', '2'],
  ]);
  expect(entries[0]?.stat).toEqual({
    ctimeMs: 1_795_179_691_000 + 992.752941,
    mtimeMs: 1_795_179_690_000 + 5 / 1e6,
    inode: 2_154_907,
    size: 120,
    flags: 0,
  });
  expect(entries.map(isIntentOnly)).toEqual([false, true]);
});

it('keeps the entries when a later git writes stat data in another shape', () => {
  const output = `100644 ${BLOB} 0\torders.ts\0  modified: today\n100644 ${BLOB} 0\tprices.ts\0  modified: today\n`;
  expect(readEntries(output)).toMatchObject([
    { name: 'orders.ts', stat: null },
    { name: 'prices.ts', stat: null },
  ]);
});

it('trusts an entry only when size, times and inode agree and the file is older than the index', () => {
  const [entry] = readEntries(`100644 ${BLOB} 0\torders.ts\0${statBlock()}`);
  const onDisk = { ...entry!.stat!, ino: 2_154_907 + 2 ** 32 };
  const unchanged = (change: Partial<Stats>, indexTimeMs = onDisk.mtimeMs + 1): boolean =>
    isUnchanged(entry!, { ...onDisk, ...change } as unknown as Stats, indexTimeMs);
  expect(unchanged({})).toBe(true);
  expect(unchanged({ size: 121 })).toBe(false);
  expect(unchanged({ mtimeMs: onDisk.mtimeMs + 0.001 })).toBe(false);
  expect(unchanged({ ctimeMs: onDisk.ctimeMs + 1 })).toBe(false);
  expect(unchanged({ ino: 7 })).toBe(false);
  expect(unchanged({}, onDisk.mtimeMs)).toBe(false);
});
