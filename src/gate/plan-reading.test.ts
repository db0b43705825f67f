import { expect, test } from 'vitest';
import { languageByExtension } from '../languages/index.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { FactKind } from '../model/facts.ts';
import type { ShareExtraction } from './extraction-share.ts';
import { type FactTables, openFactTables } from './fact-tables.ts';
import { planReading } from './plan-reading.ts';
import type { SourceCandidate } from './select-files.ts';

const share: ShareExtraction = { fromBytes: 30_000_000, run: async () => [] };
const megabyte = 1_000_000;

function snapshot(origin: Snapshot['origin']): Snapshot {
  return {
    root: '/srv/shop',
    origin,
    revision: null,
    isDirty: false,
    files: [],
    skippedPaths: [],
    notAnalysed: [],
  };
}

function candidate(path: string, size: number): SourceCandidate {
  const extension = path.slice(path.lastIndexOf('.'));
  return {
    file: { path, blob: '0'.repeat(40), size },
    language: languageByExtension(extension)!,
    extension,
    isGenerated: false,
  };
}

function tables(...wanted: readonly FactKind[]): FactTables {
  return openFactTables({ folder: null, wanted: new Set(wanted), moment: 'worktree' });
}

function plan(files: Readonly<Record<string, number>>, origin: Snapshot['origin'] = 'worktree'): string[][] {
  const candidates = Object.entries(files).map(([path, size]) => candidate(path, size));
  const { ours, shared, parts } = planReading(
    { share, snapshot: snapshot(origin), tables: tables('links', 'units') },
    candidates,
  );
  const starts = [0, ...parts.ends];
  expect(starts.at(-1)).toBe(shared.length);
  const some = [ours, ...parts.ends.map((end, at) => shared.slice(starts[at], end))];
  return some.map((each) => each.map(({ file }) => file.path));
}

const shop = { 'orders.ts': 2 * megabyte, 'prices.py': 1_000, 'tiers.tsx': megabyte, 'worker.go': 2_000 };

test('few files of other languages beside much TypeScript are read by another thread', () => {
  expect(plan(shop)).toEqual([
    ['orders.ts', 'tiers.tsx'],
    ['prices.py', 'worker.go'],
  ]);
});

test.each([
  ['a commit, which only this thread can read', shop, 'commit'],
  ['TypeScript alone', { 'orders.ts': 3 * megabyte }, 'worktree'],
  ['little TypeScript', { 'orders.ts': megabyte, 'prices.py': 1_000 }, 'worktree'],
  ['more of another language than can be hidden', { 'orders.ts': 3 * megabyte, 'prices.py': megabyte }, 'worktree'],
  ['another language alone', { 'prices.py': 3 * megabyte }, 'worktree'],
] as const)('%s stays with this thread', (_, files, origin) => {
  expect(plan(files, origin)).toEqual([Object.keys(files)]);
});

test('what is worth two threads is divided into parts of like cost, for whoever is free', () => {
  expect(plan({ 'orders.ts': 20 * megabyte, 'prices.py': megabyte, 'tiers.ts': 20 * megabyte })).toEqual([
    [],
    ['orders.ts'],
    ['prices.py'],
    ['tiers.ts'],
  ]);
  const many = Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`order-${at}.ts`, megabyte / 100]));
  const [ours, ...parts] = plan(many);
  expect(ours).toEqual([]);
  expect(parts.map((part) => part.length)).toEqual(Array.from({ length: 100 }, () => 40));
});

test('where decisions are asked for, all TypeScript is lent in parts, behind the other languages', () => {
  const candidates = Object.entries(shop).map(([path, size]) => candidate(path, size));
  const wanted = tables('links', 'units', 'decisions');
  const { ours, shared, parts, lent } = planReading(
    { share, snapshot: snapshot('worktree'), tables: wanted },
    candidates,
  );
  expect(paths(ours)).toEqual(['orders.ts', 'tiers.tsx']);
  expect(paths(shared)).toEqual(['prices.py', 'worker.go', 'orders.ts', 'tiers.tsx']);
  expect(parts.ends).toEqual([2, 3, 4]);
  expect(paths(lent)).toEqual(['orders.ts', 'tiers.tsx']);
});

function paths(some: Iterable<SourceCandidate>): string[] {
  return Array.from(some, ({ file }) => file.path);
}
