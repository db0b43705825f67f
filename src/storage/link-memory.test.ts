import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { openLinkMemory } from './link-memory.ts';
import type { RememberedLinks } from './link-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'paydown-linkage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shop: RememberedLinks = {
  environment: 'shop',
  keys: ['a1.ts', 'b2.ts', '', 'd4.tsx'],
  leftOut: new Map([
    [1, 'minified code'],
    [2, 'gone before it could be read'],
  ]),
  linkage: {
    lines: Uint32Array.of(12, 40),
    problems: new Map([[1, [{ line: 3, message: 'a bracket is missing' }]]]),
    graph: buildGraph(2, [
      { from: 0, to: 1, references: 1, isTypeOnly: false, isDeferred: true, line: 7 },
      { from: 1, to: 0, references: 3, isTypeOnly: true, isDeferred: false, line: 2 },
    ]),
    components: [
      { name: '@shop/orders', folder: 'orders', kind: 'package', files: [0] },
      { name: '@shop/pricing', folder: 'pricing', kind: 'package', files: [1] },
    ],
    componentGraph: buildGraph(2, [{ from: 1, to: 0, references: 3, isTypeOnly: true, isDeferred: false, line: 1 }]),
    externals: [{ name: 'zod', isBuiltin: false, importers: [0, 1] }],
    unresolved: [
      { file: 0, specifier: './größe', line: 2, names: ['tier'], isTypeOnly: false, reason: 'no-such-file' },
    ],
    tallies: { total: Uint32Array.of(4, 9), internal: Uint32Array.of(2, 3), external: Uint32Array.of(1, 6) },
    buildImporters: [1],
    manifestProblems: [{ path: 'package.json', problem: 'is not valid JSON' }],
    projects: [
      { manifest: 'go.mod', name: 'shop', folder: '', language: 'go', dependsOn: [], packages: ['github.com/lib/pq'] },
    ],
    wiresOnly: [1],
  },
  wiring: {
    wires: [
      {
        kind: 'http',
        from: 1,
        to: 0,
        label: 'GET /größen/{}',
        fromLine: 4,
        toLine: 9,
        confidence: 0.98,
        evidence: ['fetch asks for GET /größen/{}.'],
      },
    ],
    unmatchedCalls: [{ file: 1, line: 7, label: 'GET /tiers', client: 'fetch' }],
    services: [{ name: 'orders', aliases: ['orders-api'], folder: 'orders', evidence: 'Dockerfile', files: [0] }],
    limits: [],
  },
};

function kept(name: string): string {
  const file = join(folder, name);
  const memory = openLinkMemory(file, 'typescript@1');
  memory.remember(shop);
  memory.save();
  expect(memory.problem()).toBeNull();
  return file;
}

test('a later run recalls what was remembered, to the last number', () => {
  const memory = openLinkMemory(kept('again.facts'), 'typescript@1');
  expect(memory.recall('shop')).toEqual(shop);
  expect(memory.problem()).toBeNull();
});

test('another environment and another version recall nothing, and that is no problem', () => {
  const file = kept('other.facts');
  expect(openLinkMemory(file, 'typescript@1').recall('shop with one more file')).toBeNull();
  const newer = openLinkMemory(file, 'typescript@2');
  expect([newer.recall('shop'), newer.problem()]).toEqual([null, null]);
});

test('nothing new is not written', () => {
  const file = kept('same.facts');
  rmSync(file);
  openLinkMemory(file, 'typescript@1').save();
  expect(openLinkMemory(file, 'typescript@1').recall('shop')).toBeNull();
});

test('a damaged file is noticed, said and replaced', () => {
  const file = kept('damaged.facts');
  writeFileSync(file, readFileSync(file, 'utf8').replace('minified', 'verified'));
  const memory = openLinkMemory(file, 'typescript@1');
  expect(memory.recall('shop')).toBeNull();
  expect(memory.problem()).toContain('damaged');
  memory.remember(shop);
  memory.save();
  expect(openLinkMemory(file, 'typescript@1').recall('shop')).toEqual(shop);
});

test('without a file nothing is kept', () => {
  const memory = openLinkMemory(null, 'typescript@1');
  memory.remember(shop);
  memory.save();
  expect([memory.recall('shop'), memory.problem()]).toEqual([null, null]);
});
