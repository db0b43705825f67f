import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cycle } from './cycle.ts';
import { findCycles } from './find-cycles.ts';
import { buildGraph, type DependencyEdge, type DependencyGraph, edgesOf } from './graph.ts';
import { allDistances, isAcyclic, mediumGraph, ringOf, smallGraph } from './random-graph.test-support.ts';
import { shortestCycle } from './shortest-cycle.ts';

describe('findCycles', () => {
  it('names each group of nodes that reach one another once, largest first', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const found = findCycles(graph).map(({ members }) => members);
        expect(found).toEqual(groupsByHand(graph));
      }),
      { numRuns: 200 },
    );
  });

  it('explains each by a circle inside it that is the shortest there', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        for (const cycle of findCycles(graph)) {
          const expected = shortestCycle(buildGraph(graph.nodeCount, edgesInside(graph, cycle)));
          expect(cycle.shortest).toEqual(expected?.nodes);
          expect(cycle.isShortestUnproven).toBeUndefined();
        }
      }),
    );
  });

  it('cuts so that no circle is left and no edge was cut for nothing', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        for (const cycle of findCycles(graph)) expectMinimalByInclusion(graph, cycle);
      }),
      { numRuns: 300 },
    );
  });

  it('cuts as cheaply as the best of all sets of edges', () => {
    fc.assert(
      fc.property(smallGraph(6, 13), (graph) => {
        for (const cycle of findCycles(graph)) {
          expect(cycle.isCutMinimal).toBe(true);
          expect(costOf(cycle.cut)).toBe(cheapestOfAll(graph, cycle));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('cuts the dependency with the fewest references first, on the shortest circle among equals', () => {
    const [order, price, tier] = [0, 1, 2];
    const graph = buildGraph(3, [
      { from: order, to: price, references: 5, isTypeOnly: false, isDeferred: false, line: 1 },
      { from: price, to: tier, references: 2, isTypeOnly: false, isDeferred: false, line: 1 },
      { from: tier, to: price, references: 2, isTypeOnly: false, isDeferred: false, line: 1 },
      { from: tier, to: order, references: 2, isTypeOnly: false, isDeferred: false, line: 1 },
    ]);
    expect(findCycles(graph)).toEqual([
      {
        members: [order, price, tier],
        shortest: [price, tier],
        cut: [{ from: price, to: tier, references: 2, isTypeOnly: false, isDeferred: false, line: 1 }],
        isCutMinimal: true,
      },
    ]);
  });

  it('keeps its promises on a tangle too large for proofs, and gives the same answer again', () => {
    const graph = mediumGraph(1_200, 9_000, 0.3);
    const [cycle, ...rest] = findCycles(graph);
    expect(rest).toEqual([]);
    expect(cycle!.isCutMinimal).toBe(false);
    expectMinimalByReach(graph, cycle!);
    expect(findCycles(graph)).toEqual([cycle]);
  });

  it('survives a circle of 200,000 nodes', () => {
    const [cycle] = findCycles(ringOf(200_000));
    expect(cycle!.shortest).toHaveLength(200_000);
    expect(cycle!.cut).toHaveLength(1);
  });
});

function groupsByHand(graph: DependencyGraph): number[][] {
  const distances = allDistances(graph);
  const nodes = [...Array(graph.nodeCount).keys()];
  return nodes
    .map((a) => nodes.filter((b) => distances[a]![b]! + distances[b]![a]! < Infinity))
    .filter((group, node) => group.length > 1 && group[0] === node)
    .toSorted((a, b) => b.length - a.length || a[0]! - b[0]!);
}

function edgesInside(graph: DependencyGraph, { members }: Cycle): DependencyEdge[] {
  const isMember = new Set(members);
  return [...edgesOf(graph)].filter(({ from, to }) => isMember.has(from) && isMember.has(to));
}

function isSame(a: DependencyEdge, b: DependencyEdge): boolean {
  return a.from === b.from && a.to === b.to;
}

function expectMinimalByInclusion(graph: DependencyGraph, cycle: Cycle): void {
  const kept = edgesInside(graph, cycle).filter((edge) => !cycle.cut.some((cut) => isSame(cut, edge)));
  expect(isAcyclic(graph.nodeCount, kept)).toBe(true);
  for (const edge of cycle.cut) expect(isAcyclic(graph.nodeCount, [...kept, edge])).toBe(false);
}

/** The same for large graphs: without the cut nothing is cyclic, and with any of its edges something is. */
function expectMinimalByReach(graph: DependencyGraph, cycle: Cycle): void {
  const keyOf = ({ from, to }: DependencyEdge) => from * graph.nodeCount + to;
  const isCut = new Set(cycle.cut.map(keyOf));
  const kept = edgesInside(graph, cycle).filter((edge) => !isCut.has(keyOf(edge)));
  expect(findCycles(buildGraph(graph.nodeCount, kept))).toEqual([]);
  for (const edge of cycle.cut.filter((_, at) => at % 25 === 0)) {
    expect(findCycles(buildGraph(graph.nodeCount, [...kept, edge]))).toHaveLength(1);
  }
}

function costOf(edges: readonly DependencyEdge[]): number {
  return edges.reduce((sum, { references }) => sum + references, 0);
}

function cheapestOfAll(graph: DependencyGraph, cycle: Cycle): number {
  const edges = edgesInside(graph, cycle);
  let cheapest = Infinity;
  for (let set = 0; set < 2 ** edges.length; set += 1) {
    const cost = costOf(edges.filter((_, at) => (set >> at) & 1));
    if (cost >= cheapest) continue;
    const kept = edges.filter((_, at) => ((set >> at) & 1) === 0);
    if (isAcyclic(graph.nodeCount, kept)) cheapest = cost;
  }
  return cheapest;
}
