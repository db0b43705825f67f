import type { Graph } from './graph.ts';

/**
 * Share of edges that stay inside their group beyond what chance would give, every edge counted once; null without edges.
 * Q = Σ over groups of (inside / m − in · out / m²): E. A. Leicht and M. E. J. Newman, "Community structure in directed networks" (2008).
 */
export function modularity(graph: Graph, groupOf: Uint32Array, groupCount: number): number | null {
  const edgeCount = graph.targets.length;
  if (edgeCount === 0) return null;
  const inside = new Float64Array(groupCount);
  const leaving = new Float64Array(groupCount);
  const arriving = new Float64Array(groupCount);
  for (let node = 0; node < graph.nodeCount; node += 1) {
    const group = groupOf[node]!;
    const end = graph.offsets[node + 1]!;
    leaving[group]! += end - graph.offsets[node]!;
    for (let at = graph.offsets[node]!; at < end; at += 1) {
      const targetGroup = groupOf[graph.targets[at]!]!;
      arriving[targetGroup]! += 1;
      if (group === targetGroup) inside[group]! += 1;
    }
  }
  let total = 0;
  for (let group = 0; group < groupCount; group += 1) {
    total += inside[group]! / edgeCount - (leaving[group]! / edgeCount) * (arriving[group]! / edgeCount);
  }
  return total;
}
