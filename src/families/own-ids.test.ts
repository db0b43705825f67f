import { expect, test } from 'vitest';
import type { Family } from '../model/family.ts';
import { withOwnIds } from './own-ids.ts';

const family = (id: string, title: string, contents: readonly string[]): Family => ({
  id,
  kind: 'near',
  title,
  sentence: '',
  members: contents.map((content, file) => ({ file, startLine: 1, endLine: 9, symbol: 'price', content, marks: [] })),
  drift: [],
  shared: [],
  reasons: [],
  score: 1,
  isGating: false,
});

const families = [
  family('price', 'orders', ['b', 'c']),
  family('price', 'quotes', ['a', 'd']),
  family('price', 'carts', ['a', 'd']),
  family('fee', 'fees', ['e', 'f']),
];

test('no two families have one id, and who keeps it does not depend on their order', () => {
  const own = withOwnIds(families);
  expect(own.map(({ title }) => title)).toEqual(['orders', 'quotes', 'carts', 'fees']);
  expect(new Set(own.map(({ id }) => id)).size).toBe(4);
  expect(own[1]?.id).toBe('price');
  expect(own[3]?.id).toBe('fee');
  const turned = withOwnIds(families.toReversed());
  expect(turned.find(({ title }) => title === 'orders')?.id).toBe(own[0]?.id);
});
