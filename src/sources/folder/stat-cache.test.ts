import { readdirSync, readFileSync, Stats, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ExampleFolder, exampleFolder } from '../git/example-repository.ts';
import { StatCache } from './stat-cache.ts';

const ORDER = { blob: 'a'.repeat(40), textBlob: 'b'.repeat(40) };
const STATS = { size: 5, mtimeMs: 1_000_000.25, ctimeMs: 1_000_001.5, ino: 77 };
const stats = statsWith({});
const SETTLED = { ...ORDER, readAtMs: 2_000_000 };

function statsWith(change: Partial<typeof STATS>): Stats {
  return Object.assign(Object.create(Stats.prototype), STATS, change);
}

let shop: ExampleFolder;
let file: string;

beforeEach(() => {
  shop = exampleFolder();
  file = join(shop.root, 'caches/stat.json');
});
afterEach(() => shop.remove());

function remember(...paths: string[]): void {
  const cache = new StatCache(file, '/shop');
  for (const path of paths) cache.remember(path, stats, SETTLED);
  cache.save();
}

it('knows a file again as long as its stat data are the same', () => {
  remember('order.ts');
  const cache = new StatCache(file, '/shop');
  expect(cache.lookup('order.ts', stats)).toEqual(ORDER);
  expect(cache.lookup('price.ts', stats)).toBeNull();
  for (const change of [{ size: 6 }, { mtimeMs: 1 }, { ctimeMs: 1 }, { ino: 1 }]) {
    expect(cache.lookup('order.ts', statsWith(change))).toBeNull();
  }
  expect(readdirSync(join(shop.root, 'caches'))).toEqual(['stat.json']);
});

it('does not trust a file that changed shortly before it was read', () => {
  const cache = new StatCache(file, '/shop');
  cache.remember('order.ts', stats, { ...ORDER, readAtMs: stats.ctimeMs + 1999 });
  expect(cache.lookup('order.ts', stats)).toBeNull();
});

it('forgets files that were not met again', () => {
  remember('order.ts', 'price.ts');
  const cache = new StatCache(file, '/shop');
  cache.lookup('price.ts', stats);
  cache.save();
  expect(new StatCache(file, '/shop').lookup('order.ts', stats)).toBeNull();
  expect(new StatCache(file, '/shop').lookup('price.ts', stats)).toEqual(ORDER);
});

it('is not written when nothing is new', () => {
  remember('order.ts');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `${before}\n`);
  const cache = new StatCache(file, '/shop');
  cache.lookup('order.ts', stats);
  cache.save();
  expect(readFileSync(file, 'utf8')).toBe(`${before}\n`);
});

it.each([
  ['nothing', ''],
  ['half of it', '{"format":"paydown/stat-cache/1","root":"/shop","rows":[["order.ts",5,'],
  ['another format', '{"format":"paydown/stat-cache/0","root":"/shop","rows":[]}'],
  [
    'another folder',
    JSON.stringify({
      format: 'paydown/stat-cache/1',
      root: '/elsewhere',
      rows: [['order.ts', 5, 1, 1, 1, ORDER.blob, ORDER.blob]],
    }),
  ],
  [
    'a broken row',
    JSON.stringify({ format: 'paydown/stat-cache/1', root: '/shop', rows: [['order.ts', 5, 1, 1, 1, 'x', 'y']] }),
  ],
  ['no object', 'null'],
])('starts afresh where the file holds %s', (_name, content) => {
  shop.write('caches/stat.json', content);
  expect(new StatCache(file, '/shop').lookup('order.ts', stats)).toBeNull();
  remember('order.ts');
  expect(new StatCache(file, '/shop').lookup('order.ts', stats)).toEqual(ORDER);
});

it('says when it cannot be written', () => {
  shop.write('caches', 'a file in the place of the folder');
  const cache = new StatCache(file, '/shop');
  cache.remember('order.ts', stats, SETTLED);
  expect(cache.save()).toContain('could not be written');
});

it('keeps nothing without a file', () => {
  const cache = new StatCache(null, '/shop');
  cache.remember('order.ts', stats, SETTLED);
  cache.save();
  expect(readdirSync(shop.root)).toEqual([]);
});
