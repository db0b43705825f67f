import type { Graph } from './graph.ts';

/** The edges that arrive at node n are `edges[offsets[n]] … edges[offsets[n+1]-1]`, each with its source beside it. */
export interface IncomingEdges {
  readonly offsets: Uint32Array;
  readonly sources: Uint32Array;
  /** Indexes into `targets` of the graph. */
  readonly edges: Uint32Array;
}

/** The edges of a graph by target, with their edge numbers, so that marks on edges can be read from both ends. */
export function incomingEdges(graph: Graph): IncomingEdges {
  const offsets = new Uint32Array(graph.nodeCount + 1);
  for (const target of graph.targets) offsets[target + 1]! += 1;
  for (let node = 0; node < graph.nodeCount; node += 1) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const sources = new Uint32Array(graph.targets.length);
  const edges = new Uint32Array(graph.targets.length);
  for (let node = 0; node < graph.nodeCount; node += 1) {
    for (let edge = graph.offsets[node]!; edge < graph.offsets[node + 1]!; edge += 1) {
      const at = next[graph.targets[edge]!]!;
      sources[at] = node;
      edges[at] = edge;
      next[graph.targets[edge]!] = at + 1;
    }
  }
  return { offsets, sources, edges };
}
