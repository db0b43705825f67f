import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph, type DependencyEdge, edgesOf } from '../../model/graph.ts';
import { laneOrder } from './lane-order.ts';
import { runTimeOrder } from './run-time-order.ts';

function edge(from: number, to: number, isTypeOnly = false): DependencyEdge {
  return { from, to, references: 1, isTypeOnly };
}

test('dependants stand above what they depend on, a cycle shares a lane', () => {
  const [web, orders, pricing, tiers] = [3, 0, 2, 1] as const;
  const graph = buildGraph(4, [edge(web, orders), edge(orders, pricing), edge(pricing, orders), edge(pricing, tiers)]);
  const { order, levels, blocks } = runTimeOrder(graph);
  expect([...order]).toEqual([web, orders, pricing, tiers]);
  expect([levels[web], levels[orders], levels[pricing], levels[tiers]]).toEqual([0, 1, 1, 2]);
  expect(blocks).toEqual([{ first: 1, last: 2 }]);
});

test('types alone make no cycle', () => {
  const { blocks, levels } = runTimeOrder(buildGraph(2, [edge(0, 1), edge(1, 0, true)]));
  expect(blocks).toEqual([]);
  expect([...levels]).toEqual([0, 1]);
});

const graphs = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.boolean()), { maxLength: 30 }).map((edges) =>
    buildGraph(
      count,
      edges.map(([from, to, isTypeOnly]) => edge(from, to, isTypeOnly)),
    ),
  ),
);

test('whatever the graph, run-time edges against the order stay inside a block and lanes go down', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { positions, blocks, levels, order } = runTimeOrder(graph);
      expect([...order].toSorted((a, b) => a - b)).toEqual([...order.keys()]);
      for (const { from, to, isTypeOnly } of edgesOf(graph)) {
        if (isTypeOnly) continue;
        const block = blocks.find(({ first, last }) => positions[to]! >= first && positions[from]! <= last);
        if (positions[from]! > positions[to]!) expect(block).toBeDefined();
        const isInside = blocks.some(({ first, last }) =>
          [from, to].every((node) => positions[node]! >= first && positions[node]! <= last),
        );
        if (!isInside) expect(levels[from]!).toBeLessThan(levels[to]!);
        else expect(levels[from]).toBe(levels[to]);
      }
    }),
  );
});

test('sweeps lose no box and keep every box in its lane', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { levels } = runTimeOrder(graph);
      const lanes = laneOrder(graph, levels);
      expect(lanes.flat().toSorted((a, b) => a - b)).toEqual([...levels.keys()]);
      for (const [level, lane] of lanes.entries()) expect(lane.every((node) => levels[node] === level)).toBe(true);
    }),
  );
});

test('sweeps undo a crossing', () => {
  const graph = buildGraph(4, [edge(0, 3), edge(1, 2)]);
  const [upper = [], lower = []] = laneOrder(graph, runTimeOrder(graph).levels);
  expect(upper.map((node) => (node === 0 ? 3 : 2))).toEqual(lower);
});
