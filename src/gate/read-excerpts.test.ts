import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FamilyResult } from '../model/family-result.ts';
import { readExcerpts } from './read-excerpts.ts';
import { scan, type ScanOutcome } from './scan.ts';
import type { SnapshotRequest } from './model-snapshot.ts';

const shop = mkdtempSync(join(tmpdir(), 'paydown-excerpts-'));
const request: SnapshotRequest = {
  path: shop,
  at: { kind: 'worktree' },
  wanted: new Set(['links', 'units']),
  cache: null,
  share: null,
  clock: () => 0,
  onProgress: () => {},
};
let scanned: ScanOutcome;

beforeAll(async () => {
  writeFileSync(join(shop, 'price.ts'), 'export const net = 1;\r\nexport const gross = 2;\r\n');
  writeFileSync(join(shop, 'tier.ts'), `export const tier = '${'gold '.repeat(90)}';\n`);
  writeFileSync(join(shop, 'cart.ts'), 'export const cart = 0;\n'.repeat(400));
  scanned = await scan(request);
});

afterAll(() => rmSync(shop, { recursive: true, force: true }));

function familyOf(...places: readonly (readonly [path: string, startLine: number, endLine: number])[]): FamilyResult {
  return {
    id: 'price',
    kind: 'exact',
    title: 'price',
    sentence: '',
    home: null,
    members: places.map(([path, startLine, endLine]) => {
      return { path, startLine, endLine, symbol: '', language: 'typescript', component: '' };
    }),
    drift: [],
    shared: [],
    reasons: [],
    score: 1,
    gating: true,
  };
}

function excerptsOf(...families: readonly FamilyResult[]): ReturnType<typeof readExcerpts> {
  return readExcerpts(request, { result: { families }, structure: scanned.structure });
}

test('members are read line by line; long lines and long members are cut', async () => {
  const excerpts = await excerptsOf(familyOf(['price.ts', 2, 2], ['tier.ts', 1, 1], ['cart.ts', 1, 400]));
  const [price, tier, cart] = ['2 2 price.ts', '1 1 tier.ts', '1 400 cart.ts'].map((key) => excerpts?.lines.get(key));
  expect(price).toEqual(['export const gross = 2;']);
  expect(tier?.[0]).toMatch(/^export const tier.{1,200}…$/);
  expect(cart).toHaveLength(120);
  expect(excerpts?.omitted).toBe(0);
});

test('what is beyond the bounds is counted', async () => {
  const many = Array.from({ length: 60 }, (_, at) => familyOf(['cart.ts', at + 1, at + 200], ['price.ts', 1, 2]));
  const excerpts = await excerptsOf(...many);
  expect(excerpts?.omitted).toBe(120 - (excerpts?.lines.size ?? 0));
  expect(excerpts?.lines.size).toBe(31);
});

test('a file that has changed since the scan is left out', async () => {
  writeFileSync(join(shop, 'price.ts'), 'export const gross = 3;\n');
  const excerpts = await excerptsOf(familyOf(['price.ts', 1, 1], ['tier.ts', 1, 1]));
  expect([...(excerpts?.lines.keys() ?? [])]).toEqual(['1 1 tier.ts']);
  expect(excerpts?.omitted).toBe(1);
});

test('without families nothing is opened', async () => {
  expect(await excerptsOf()).toBeNull();
});
