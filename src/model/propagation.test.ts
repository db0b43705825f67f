import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, type DependencyGraph, edgesOf, type Graph } from './graph.ts';
import { propagationCost } from './propagation.ts';
import { allDistances, chainOf, graphOf, mediumGraph, ringOf, smallGraph } from './random-graph.test-support.ts';
import { reach, UNREACHED } from './reach.ts';

describe('propagationCost', () => {
  it('is the share of pairs with a way between them', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const pairs = allDistances(graph).flat();
        const share = pairs.filter((distance) => distance < Infinity).length / pairs.length;
        expect(propagationCost(graph)).toEqual({ share, isExact: true, standardError: 0 });
      }),
      { numRuns: 300 },
    );
  });

  it('counts right across the borders of its blocks of columns', () => {
    for (const nodeCount of [511, 512, 513, 1_500]) {
      const expected = (nodeCount * (nodeCount + 1)) / 2 / nodeCount ** 2;
      expect(propagationCost(chainOf(nodeCount)).share).toBe(expected);
    }
    for (const graph of [mediumGraph(900, 1_500, 0), mediumGraph(900, 2_000, 0.05)]) {
      expect(propagationCost(graph)).toMatchObject({ share: shareByReach(graph), isExact: true });
    }
  });

  it('counts a repository of 10,000 files and 40,000 imports exactly', () => {
    expect(propagationCost(mediumGraph(10_000, 40_000, 0)).isExact).toBe(true);
  });

  it('estimates a larger one within four times the standard error that it states', () => {
    const service = mediumGraph(600, 1_500, 0.02);
    const cases = [
      { graph: copiesOf(service, 50), expected: shareByReach(service) / 50 },
      { graph: chainOf(100_000), expected: 100_001 / 200_000 },
    ];
    for (const { graph, expected } of cases) {
      const { share, isExact, standardError } = propagationCost(graph);
      expect(isExact).toBe(false);
      expect(standardError).toBeLessThan(0.016);
      expect(Math.abs(share - expected)).toBeLessThan(4 * standardError);
    }
  });

  it('is the same with and without nodes that are not counted', () => {
    fc.assert(
      fc.property(smallGraph(), fc.integer({ min: 1, max: 40 }), (graph, bystanders) => {
        const wider = buildGraph(graph.nodeCount + bystanders, [...edgesOf(graph)]);
        expect(propagationCost(wider, { bystanders })).toEqual(propagationCost(graph));
      }),
    );
    expect(propagationCost(graphOf(3, []), { bystanders: 3 }).share).toBe(0);
  });

  it('is 1 where everything reaches everything and 0 where there is nothing', () => {
    expect(propagationCost(ringOf(100_000)).share).toBe(1);
    expect(propagationCost(graphOf(0, [])).share).toBe(0);
  });
});

/** Many services that know nothing of one another. */
function copiesOf(graph: DependencyGraph, copies: number): DependencyGraph {
  const edges = [...edgesOf(graph)];
  return buildGraph(
    graph.nodeCount * copies,
    Array.from({ length: copies }, (_, copy) => copy * graph.nodeCount).flatMap((first) =>
      edges.map((edge) => ({ ...edge, from: first + edge.from, to: first + edge.to })),
    ),
  );
}

/** The share by one breadth-first search from each node. */
function shareByReach(graph: Graph): number {
  let reached = 0;
  for (let start = 0; start < graph.nodeCount; start += 1) reached += reachedFrom(graph, start);
  return reached / graph.nodeCount ** 2;
}

function reachedFrom(graph: Graph, start: number): number {
  let reached = 0;
  for (const distance of reach(graph, [start])) reached += distance === UNREACHED ? 0 : 1;
  return reached;
}
