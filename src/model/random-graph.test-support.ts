import * as fc from 'fast-check';
import { buildGraph, type DependencyEdge, type DependencyGraph, type Graph } from './graph.ts';

/** Small graphs of every kind: what is wrong with an algorithm shows on few nodes, and there brute force can judge. */
export function smallGraph(mostNodes = 9, mostEdges = 24): fc.Arbitrary<DependencyGraph> {
  return fc.integer({ min: 1, max: mostNodes }).chain((nodeCount) => {
    const node = fc.integer({ min: 0, max: nodeCount - 1 });
    const edge = fc.record({
      from: node,
      to: node,
      references: fc.integer({ min: 1, max: 5 }),
      isTypeOnly: fc.boolean(),
      isDeferred: fc.boolean(),
      line: fc.integer({ min: 1, max: 9 }),
    });
    return fc.array(edge, { maxLength: mostEdges }).map((edges) => buildGraph(nodeCount, edges));
  });
}

/** `edges` as arrows between node numbers, one reference each. */
export function graphOf(nodeCount: number, arrows: readonly (readonly [from: number, to: number])[]): DependencyGraph {
  return buildGraph(
    nodeCount,
    arrows.map(
      ([from, to]): DependencyEdge => ({ from, to, references: 1, isTypeOnly: false, isDeferred: false, line: 1 }),
    ),
  );
}

/** Each node depends on the next, the last on the first. */
export function ringOf(nodeCount: number): DependencyGraph {
  const targets = Uint32Array.from({ length: nodeCount }, (_, node) => (node + 1) % nodeCount);
  return {
    nodeCount,
    offsets: Uint32Array.from({ length: nodeCount + 1 }, (_, node) => node),
    targets,
    references: new Uint32Array(nodeCount).fill(1),
    typeOnly: new Uint8Array(nodeCount),
    deferred: new Uint8Array(nodeCount),
    lines: new Uint32Array(nodeCount).fill(1),
  };
}

/** Each node depends on the next, the last on none. */
export function chainOf(nodeCount: number): Graph {
  const ring = ringOf(nodeCount);
  return {
    nodeCount,
    offsets: ring.offsets.map((offset) => Math.min(offset, nodeCount - 1)),
    targets: ring.targets.slice(0, -1),
  };
}

/** A large graph, the same every time: its numbers come from a linear congruential generator. */
export function mediumGraph(nodeCount: number, edgeCount: number, shareBackwards: number): DependencyGraph {
  let state = 20_261;
  const draw = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const edges = Array.from({ length: edgeCount }, (): DependencyEdge => {
    const [a, b] = [draw(nodeCount), draw(nodeCount)];
    const isBackwards = draw(1000) < shareBackwards * 1000;
    const [from, to] = a > b === isBackwards ? [b, a] : [a, b];
    return { from, to, references: 1 + draw(4), isTypeOnly: draw(10) === 0, isDeferred: false, line: 1 };
  });
  return buildGraph(nodeCount, edges);
}

/** Distances between all pairs, `Infinity` where there is no way, by Floyd and Warshall. */
export function allDistances(graph: Graph): number[][] {
  const nodes = [...Array(graph.nodeCount).keys()];
  const distances = nodes.map((from) => nodes.map((to) => (from === to ? 0 : Infinity)));
  for (const from of nodes) {
    for (const to of graph.targets.subarray(graph.offsets[from], graph.offsets[from + 1])) distances[from]![to] = 1;
  }
  for (const middle of nodes) {
    for (const row of distances) {
      for (const to of nodes) row[to] = Math.min(row[to]!, row[middle]! + distances[middle]![to]!);
    }
  }
  return distances;
}

/** Whether the edges, without some, close no circle. */
export function isAcyclic(nodeCount: number, edges: readonly DependencyEdge[]): boolean {
  const distances = allDistances(buildGraph(nodeCount, edges));
  return edges.every(({ from, to }) => distances[to]![from] === Infinity);
}
