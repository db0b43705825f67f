import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeBetween, type Graph } from './graph.ts';
import { allDistances, graphOf, mediumGraph, ringOf, smallGraph } from './random-graph.test-support.ts';
import { shortestCycle } from './shortest-cycle.ts';

describe('shortestCycle', () => {
  it('is as short as the shortest way back from any edge', () => {
    fc.assert(
      fc.property(smallGraph(9, 16), (graph) => {
        const found = shortestCycle(graph);
        expect(found?.nodes.length ?? Infinity).toBe(shortestLength(graph));
        if (found !== null) expectCircle(graph, found.nodes);
      }),
      { numRuns: 500 },
    );
  });

  it('is the first of equals when compared from the smallest node', () => {
    const twoCircles = graphOf(7, [
      [4, 5],
      [5, 6],
      [6, 4],
      [0, 3],
      [3, 2],
      [2, 0],
      [0, 2],
      [2, 1],
      [1, 0],
      [6, 0],
    ]);
    expect(shortestCycle(twoCircles)).toEqual({ nodes: [0, 2], isProven: true });
    const threes = graphOf(6, [
      [3, 4],
      [4, 5],
      [5, 3],
      [0, 2],
      [2, 1],
      [1, 0],
      [2, 4],
    ]);
    expect(shortestCycle(threes)).toEqual({ nodes: [0, 2, 1], isProven: true });
  });

  it('needs linear work for one large circle', () => {
    expect(shortestCycle(ringOf(200_000))?.isProven).toBe(true);
  });

  it('says so when the work limit ends the search', () => {
    const side = 120;
    const graph = graphOf(
      side * side,
      Array.from({ length: side * side * 2 }, (_, at) => {
        const node = at >> 1;
        const [row, column] = [Math.floor(node / side), node % side];
        const isDown = at % 2 === 1;
        return [node, isDown ? ((row + 1) % side) * side + column : row * side + ((column + 1) % side)] as const;
      }),
    );
    const found = shortestCycle(graph);
    expect(found?.isProven).toBe(false);
    expectCircle(graph, found!.nodes);
  });

  it('finds none where nothing is cyclic', () => {
    expect(
      shortestCycle(
        graphOf(3, [
          [0, 1],
          [1, 2],
          [0, 2],
        ]),
      ),
    ).toBeNull();
    expect(shortestCycle(graphOf(0, []))).toBeNull();
  });

  it('explains a large tangle by a real circle', () => {
    const graph = mediumGraph(2_000, 9_000, 0.05);
    expectCircle(graph, shortestCycle(graph)!.nodes);
  });
});

function shortestLength(graph: Graph): number {
  const distances = allDistances(graph);
  let shortest = Infinity;
  for (let from = 0; from < graph.nodeCount; from += 1) {
    for (const to of graph.targets.subarray(graph.offsets[from], graph.offsets[from + 1])) {
      shortest = Math.min(shortest, distances[to]![from]! + 1);
    }
  }
  return shortest;
}

function expectCircle(graph: Graph, nodes: readonly number[]): void {
  expect(new Set(nodes).size).toBe(nodes.length);
  expect(nodes[0]).toBe(Math.min(...nodes));
  for (const [at, node] of nodes.entries()) {
    expect(edgeBetween(graph, node, nodes[(at + 1) % nodes.length]!)).not.toBeNull();
  }
}
