import { expect, test } from 'vitest';
import { nameLayers } from './name-layers.ts';
import { proposeLayers } from './propose-layers.ts';

type Use = readonly [from: string, to: string, references: number];

/** One file a component, named by a letter. */
function layersOf(uses: readonly Use[], others: readonly string[] = []): Record<string, string> {
  const names = [...new Set([...uses.flatMap(([from, to]) => [from, to]), ...others])].toSorted();
  const edges = uses.map(([from, to, references]) => {
    const base = { references, isTypeOnly: false, isDeferred: false, line: 1 };
    return { ...base, from: names.indexOf(from), to: names.indexOf(to) };
  });
  const componentOf = Int32Array.from(names, (_, at) => at);
  const floors = proposeLayers({ edges, componentOf, componentCount: names.length });
  const layers = nameLayers(floors);
  return Object.fromEntries(names.map((name, at) => [name, layers[floors[at]!] ?? 'none']));
}

test('who is used by nobody stands at the top, who uses nobody at the base', () => {
  const uses: Use[] = [
    ['web', 'orders', 5],
    ['web', 'prices', 1],
    ['orders', 'prices', 5],
  ];
  expect(layersOf(uses, ['mails'])).toEqual({ web: 'top', orders: 'middle', prices: 'base', mails: 'none' });
});

test('an exception against the direction is a breach and moves nobody', () => {
  const uses: Use[] = [
    ['web', 'orders', 5],
    ['orders', 'prices', 30],
    ['prices', 'orders', 2],
  ];
  expect(layersOf(uses)).toEqual({ web: 'top', orders: 'middle', prices: 'base' });
});

test('parts that lean on one another alike stand on one floor', () => {
  const uses: Use[] = [
    ['web', 'orders', 5],
    ['orders', 'prices', 6],
    ['prices', 'orders', 5],
    ['prices', 'money', 3],
  ];
  expect(layersOf(uses)).toEqual({ web: 'top', orders: 'middle', prices: 'middle', money: 'base' });
});

test('where everything is one circle there are no layers', () => {
  const uses: Use[] = [
    ['orders', 'prices', 3],
    ['prices', 'orders', 3],
  ];
  expect(layersOf(uses)).toEqual({ orders: 'none', prices: 'none' });
});

test('floors are divided where most references cross', () => {
  const chain = ['shop', 'cart', 'orders', 'prices', 'money'];
  const uses = chain.slice(1).map((to, at): Use => [chain[at]!, to, to === 'orders' ? 40 : 1]);
  const layers = layersOf(uses);
  expect(layers['cart']).not.toBe(layers['orders']);
  expect(layers['orders']).toBe(layers['prices']);
  expect(layers['prices']).toBe(layers['money']);
});

test('a long chain is divided in bounded time into few floors', () => {
  const uses = Array.from({ length: 2000 }, (_, at): Use => [`part${at}`, `part${at + 1}`, 1]);
  expect(new Set(Object.values(layersOf(uses))).size).toBe(5);
});
