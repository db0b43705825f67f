import { expect, test } from 'vitest';
import { buildGraph } from '../../model/graph.ts';
import { runTimeOrder } from './run-time-order.ts';

const [pages, cart, prices, contracts] = [0, 1, 2, 3] as const;

test('what only types depend on comes after its users, as if it were there at run time', () => {
  const graph = buildGraph(4, [
    { from: contracts, to: prices, references: 1, isTypeOnly: true, isDeferred: false, line: 1 },
    { from: pages, to: cart, references: 1, isTypeOnly: false, isDeferred: false, line: 1 },
    { from: cart, to: contracts, references: 2, isTypeOnly: true, isDeferred: false, line: 1 },
  ]);
  expect([...runTimeOrder(graph).order]).toEqual([pages, cart, contracts, prices]);
});

test('types that would close a circle do not order anything', () => {
  const graph = buildGraph(4, [
    { from: pages, to: cart, references: 1, isTypeOnly: false, isDeferred: false, line: 1 },
    { from: cart, to: prices, references: 1, isTypeOnly: false, isDeferred: false, line: 1 },
    { from: prices, to: pages, references: 1, isTypeOnly: true, isDeferred: false, line: 1 },
  ]);
  const { order, blocks } = runTimeOrder(graph);
  expect([...order].filter((node) => node !== contracts)).toEqual([pages, cart, prices]);
  expect(blocks).toEqual([]);
});
