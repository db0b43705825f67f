import type { Graph } from './graph.ts';

/** Distance of a node that no start leads to. */
export const UNREACHED = 0xffffffff;

/**
 * Distance in edges of every node from the nearest start: 0 for the starts, then ring by ring; `UNREACHED` for the rest.
 * On a dependency graph this is what the starts need; on its `reversed` graph, who needs them.
 */
export function reach(graph: Graph, starts: readonly number[]): Uint32Array {
  const distances = new Uint32Array(graph.nodeCount).fill(UNREACHED);
  const queue = new Uint32Array(graph.nodeCount);
  let filled = 0;
  for (const start of starts) {
    if (start >= graph.nodeCount)
      throw new RangeError(`Start ${start} is outside a graph of ${graph.nodeCount} nodes.`);
    if (distances[start] === 0) continue;
    distances[start] = 0;
    queue[filled] = start;
    filled += 1;
  }
  for (let head = 0; head < filled; head += 1) {
    const node = queue[head]!;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      const target = graph.targets[at]!;
      if (distances[target] !== UNREACHED) continue;
      distances[target] = distances[node]! + 1;
      queue[filled] = target;
      filled += 1;
    }
  }
  return distances;
}
