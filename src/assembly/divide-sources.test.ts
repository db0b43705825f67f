import { expect, test } from 'vitest';
import { divideSources } from './divide-sources.ts';
import { findPackages } from './javascript/workspace-packages.ts';

const NOBODY = { packages: findPackages(new Map()), projects: [] };

function divided(...paths: readonly string[]): string[] {
  const sources = paths.toSorted().map((path) => ({ path, language: languageOf(path) }));
  return divideSources(sources, NOBODY).map(({ name, files }) => {
    return `${name}: ${files.map((file) => sources[file]!.path).join(' ')}`;
  });
}

function languageOf(path: string): string {
  if (path.endsWith('.json')) return 'config';
  return path.endsWith('.sql') ? 'sql' : 'python';
}

test('settings and scripts of a database make no part and belong to the code around them', () => {
  const code = ['orders/place.py', 'orders/total.py', 'pricing/tiers.py'];
  expect(divided(...code, 'orders/config/limits.json', 'db/schema.sql', 'pricing/db/rates.sql')).toEqual([
    'orders: db/schema.sql orders/config/limits.json orders/place.py orders/total.py',
    'pricing: pricing/db/rates.sql pricing/tiers.py',
  ]);
});

test('where there is no code they are divided as code would be', () => {
  expect(divided('db/orders.sql', 'reports/totals.sql')).toEqual(['db: db/orders.sql', 'reports: reports/totals.sql']);
});

test('what the team declares holds for settings too, and a declared part is given nothing that it does not claim', () => {
  const paths = ['orders/place.py', 'orders/rates.json', 'pricing/limits.json', 'pricing/tiers.py'];
  const sources = paths.map((path) => ({ path, language: languageOf(path) }));
  const declaration = { names: ['pricing rules'], componentOf: Int32Array.of(-1, 0, -1, 0) };
  expect(divideSources(sources, NOBODY, declaration).map(({ name, files }) => [name, files])).toEqual([
    ['orders', [0, 2]],
    ['pricing rules', [1, 3]],
  ]);
  const all = { names: ['shop'], componentOf: Int32Array.of(0, -1, -1, 0) };
  expect(divideSources(sources, NOBODY, all).map(({ name, files }) => [name, files])).toEqual([
    ['orders', [1]],
    ['pricing', [2]],
    ['shop', [0, 3]],
  ]);
});
