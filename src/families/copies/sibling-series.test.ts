import { expect, test } from 'vitest';
import type { FamilyMember } from '../../model/family.ts';
import { isSiblingSeries } from './sibling-series.ts';

function isSeries(places: readonly (readonly [path: string, symbol: string])[]): boolean {
  const members = places.map(
    ([, symbol], file): FamilyMember => ({ file, startLine: 1, endLine: 9, symbol, content: '', marks: [] }),
  );
  return isSiblingSeries(members, ({ file }) => places[file]?.[0] ?? '');
}

test('handlers of one folder are a series', () => {
  const kinds = ['Ship', 'Cancel', 'Refund'];
  expect(isSeries(kinds.map((kind) => [`orders/handlers/${kind}.cs`, `${kind}Handler.Handle`]))).toBe(true);
});

test.each<[string, readonly (readonly [string, string])[]]>([
  [
    'two of them',
    [
      ['orders/ship.ts', 'Ship.handle'],
      ['orders/cancel.ts', 'Cancel.handle'],
    ],
  ],
  [
    'other folders',
    [
      ['orders/a.ts', 'price'],
      ['quotes/a.ts', 'price'],
      ['carts/a.ts', 'price'],
    ],
  ],
  [
    'other names',
    [
      ['orders/a.ts', 'price'],
      ['orders/b.ts', 'fee'],
      ['orders/c.ts', 'price'],
    ],
  ],
  [
    'one file',
    [
      ['orders/a.ts', 'A.price'],
      ['orders/a.ts', 'B.price'],
      ['orders/b.ts', 'C.price'],
    ],
  ],
  [
    'no names',
    [
      ['orders/a.ts', ''],
      ['orders/b.ts', ''],
      ['orders/c.ts', ''],
    ],
  ],
])('%s make none', (_, places) => {
  expect(isSeries(places)).toBe(false);
});
