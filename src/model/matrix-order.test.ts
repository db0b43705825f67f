import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf } from './graph.ts';
import { matrixOrder } from './matrix-order.ts';
import { chainOf, graphOf, ringOf, smallGraph } from './random-graph.test-support.ts';
import { strongComponents } from './strong-components.ts';

describe('matrixOrder', () => {
  it('places each node once, dependants before what they depend on', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const order = matrixOrder(graph);
        expect([...order].toSorted((a, b) => a - b)).toEqual([...Array(graph.nodeCount).keys()]);
        const { componentOf } = strongComponents(graph);
        for (const { from, to } of edgesOf(graph)) {
          if (componentOf[from] !== componentOf[to]) expect(order.indexOf(from)).toBeLessThan(order.indexOf(to));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the members of a cycle together, ascending', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const { componentOf } = strongComponents(graph);
        const order = [...matrixOrder(graph)];
        for (const [at, node] of order.entries()) {
          const previous = order[at - 1];
          const earlier = order.slice(0, at).filter((other) => componentOf[other] === componentOf[node]);
          if (earlier.length > 0) expect(componentOf[previous!]).toBe(componentOf[node]);
          expect(earlier.every((other) => other < node)).toBe(true);
        }
      }),
    );
  });

  it('leaves nodes that need no other order as they are', () => {
    expect([...matrixOrder(graphOf(4, [[3, 0]]))]).toEqual([1, 2, 3, 0]);
    expect([...matrixOrder(graphOf(3, []))]).toEqual([0, 1, 2]);
  });

  it('orders a chain and a circle of 300,000 nodes', () => {
    expect(matrixOrder(chainOf(300_000)).at(-1)).toBe(299_999);
    expect(matrixOrder(ringOf(300_000))[0]).toBe(0);
  });
});
