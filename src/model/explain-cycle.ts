import { cheapestCut } from './cut.ts';
import type { Cycle } from './cycle.ts';
import { type CyclicPart, wholeEdge } from './cyclic-parts.ts';
import { type DependencyGraph, edgeBetween } from './graph.ts';
import { shortestCycle } from './shortest-cycle.ts';

/** A strong component by its members, a shortest cycle and the cheapest cut, in node numbers of the whole graph. */
export function explainCycle(part: CyclicPart): Cycle {
  const { members, graph } = part;
  const shortest = shortestCycle(graph);
  if (shortest === null) throw new Error('A strong component of several nodes has no cycle.');
  const isOnShortest = edgesAlong(graph, shortest.nodes);
  const cut = cheapestCut(graph, isOnShortest);
  return {
    members: [...members],
    shortest: shortest.nodes.map((node) => members[node]!),
    cut: cut.edges
      .toSorted((a, b) => graph.references[a]! - graph.references[b]! || isOnShortest[b]! - isOnShortest[a]! || a - b)
      .map((edge) => wholeEdge(part, edge)),
    isCutMinimal: cut.isMinimal,
    ...(shortest.isProven ? {} : { isShortestUnproven: true }),
  };
}

function edgesAlong(graph: DependencyGraph, nodes: readonly number[]): Uint8Array {
  const isOn = new Uint8Array(graph.targets.length);
  for (const [at, node] of nodes.entries()) {
    const edge = edgeBetween(graph, node, nodes[(at + 1) % nodes.length]!);
    if (edge !== null) isOn[edge] = 1;
  }
  return isOn;
}
