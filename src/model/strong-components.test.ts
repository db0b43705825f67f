import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf } from './graph.ts';
import { allDistances, chainOf, graphOf, ringOf, smallGraph } from './random-graph.test-support.ts';
import { strongComponents } from './strong-components.ts';

describe('strongComponents', () => {
  it('puts two nodes together exactly when each reaches the other', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const { componentOf } = strongComponents(graph);
        const distances = allDistances(graph);
        for (const [a, component] of componentOf.entries()) {
          for (const [b, other] of componentOf.entries()) {
            expect(component === other).toBe(distances[a]![b]! + distances[b]![a]! < Infinity);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('numbers components without gaps, dependencies below dependants', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const { componentOf, count } = strongComponents(graph);
        expect(new Set(componentOf)).toEqual(new Set(Array(count).keys()));
        for (const { from, to } of edgesOf(graph)) expect(componentOf[to]!).toBeLessThanOrEqual(componentOf[from]!);
      }),
    );
  });

  it('walks a chain and a ring of a million nodes without a call stack', () => {
    expect(strongComponents(chainOf(1_000_000)).count).toBe(1_000_000);
    expect(strongComponents(ringOf(1_000_000)).count).toBe(1);
  });

  it('finds nothing in an empty graph', () => {
    expect(strongComponents(graphOf(0, [])).count).toBe(0);
  });
});
