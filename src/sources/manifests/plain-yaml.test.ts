import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPlainList } from './plain-yaml.ts';

test('reads the list of a usual workspace file', () => {
  const text = `packages:
  # the shops
  - 'shops/*'
  - "!shops/closed"   # gone
  - tools
  - apps/**

catalog:
  '@orders/prices': ^1.2.0
  tiers: 2.0.1
linkWorkspacePackages: true
catalogs:
  late:
    tiers: npm:steps@2.0.2
  early:
    tiers: 1.0.0
exclude:
- orders@1.0.0 || 2.0.0
`;
  expect(readPlainList(text, 'packages')).toEqual(['shops/*', '!shops/closed', 'tools', 'apps/**']);
});

test('a file without the list has none', () => {
  expect(readPlainList('catalog:\n  prices: 1.0.0\n', 'packages')).toEqual([]);
});

test.each([
  ['a flow list', 'packages: [shops/*]'],
  ['an alias', 'packages:\n  - *shops'],
  ['a number', 'packages:\n  - 1.0'],
  ['a word that is no text', 'packages:\n  - null'],
  ['a list in a list', 'packages:\n  - - shops'],
  ['a map', 'packages:\n  shops: orders'],
  ['uneven items', 'packages:\n  - shops\n   - orders'],
  ['a key twice', 'packages:\n  - shops\npackages:\n  - orders'],
  ['a list of maps', 'packages:\n  - shops: orders'],
  ['a map that ends between two others', 'packages:\n  - shops\ncatalogs:\n    prices:\n      tiers: 1\n   late: 2'],
  ['a text over lines', 'packages:\n  - shops\n    orders'],
  ['a tab', 'packages:\n\t- shops'],
])('leaves %s to the library', (_, text) => {
  expect(readPlainList(text, 'packages')).toBeUndefined();
});

test('what it reads, the library reads alike', () => {
  const piece = constantFrom(
    'packages',
    'orders',
    ':',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '- ',
    "'",
    '"',
    '#',
    'shops/*',
    'true',
    '1.0',
    '.',
    '!',
    '@',
    '&',
    '\npackages:\n  - ',
    "\n  - 'tiers'",
    '\n  tier: 1',
    '\n  late:',
    '\n    early: x',
    '\nlate:',
    '\n    - z',
    'a:b',
    'a:@b',
    'b |',
    ' c',
    '\n- x',
    ' # y',
    '/',
    '*',
    '-',
    '~',
    '~1',
    '0x1',
    '.inf',
    '1e3',
    'a/b',
  );
  assert(
    property(array(piece, { maxLength: 24 }), (pieces) => {
      const text = `packages:\n  - ${pieces.join('')}`;
      const read = readPlainList(text, 'packages');
      if (read !== undefined) expect((parse(text) as { packages?: unknown }).packages ?? []).toEqual(read);
    }),
    { numRuns: 3_000 },
  );
});
