import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reversed } from './graph.ts';
import { allDistances, chainOf, graphOf, smallGraph } from './random-graph.test-support.ts';
import { reach, UNREACHED } from './reach.ts';

describe('reach', () => {
  it('gives every node its distance from the nearest start', () => {
    fc.assert(
      fc.property(smallGraph(), fc.array(fc.nat(8), { maxLength: 3 }), (graph, picks) => {
        const starts = picks.map((pick) => pick % graph.nodeCount);
        const distances = allDistances(graph);
        const nearest = distances.map((_, node) => Math.min(...starts.map((start) => distances[start]![node]!)));
        expect([...reach(graph, starts)].map((ring) => (ring === UNREACHED ? Infinity : ring))).toEqual(nearest);
      }),
      { numRuns: 200 },
    );
  });

  it('finds dependants in rings on the reversed graph', () => {
    const [checkout, order, price, tier] = [0, 1, 2, 3];
    const graph = graphOf(4, [
      [checkout, order],
      [order, price],
      [price, tier],
    ]);
    expect([...reach(reversed(graph), [price])]).toEqual([2, 1, 0, UNREACHED]);
  });

  it('follows a chain of a million nodes to its end', () => {
    expect(reach(chainOf(1_000_000), [0]).at(-1)).toBe(999_999);
  });

  it('refuses a start that is no node', () => {
    expect(() => reach(chainOf(2), [2])).toThrow(RangeError);
  });
});
