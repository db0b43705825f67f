import type { Coupling } from './component.ts';
import type { Graph } from './graph.ts';

/** Coupling of every node, in order of node number. */
export function couplings(graph: Graph): readonly Coupling[] {
  const fanIn = new Uint32Array(graph.nodeCount);
  for (const target of graph.targets) fanIn[target]! += 1;
  return Array.from(fanIn, (dependants, node) => {
    const dependencies = graph.offsets[node + 1]! - graph.offsets[node]!;
    const neighbours = dependants + dependencies;
    return {
      fanIn: dependants,
      fanOut: dependencies,
      instability: neighbours === 0 ? null : dependencies / neighbours,
    };
  });
}
