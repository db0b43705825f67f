import { type DependencyEdge, type DependencyGraph, edgeAt, sourceOf } from './graph.ts';
import type { StrongComponents } from './strong-components.ts';

/** One strong component of two or more nodes as a graph of its own. */
export interface CyclicPart {
  /** The nodes in the whole graph, ascending; index = node of `graph`. */
  readonly members: Uint32Array;
  /** The edges between members. */
  readonly graph: DependencyGraph;
}

/** All strong components in which nodes reach one another: largest first, then by first member. */
export function cyclicParts(graph: DependencyGraph, components: StrongComponents): readonly CyclicPart[] {
  const localOf = new Uint32Array(graph.nodeCount);
  return cyclicGroups(components)
    .toSorted((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((members) => {
      for (let local = 0; local < members.length; local += 1) localOf[members[local]!] = local;
      return { members, graph: inside(graph, members, { componentOf: components.componentOf, localOf }) };
    });
}

/** An edge of a part, by its place in `targets`, in node numbers of the whole graph. */
export function wholeEdge({ members, graph }: CyclicPart, edge: number): DependencyEdge {
  const inside = edgeAt(graph, sourceOf(graph, edge), edge);
  return { ...inside, from: members[inside.from]!, to: members[inside.to]! };
}

function cyclicGroups({ componentOf, order }: StrongComponents): Uint32Array[] {
  const groups: Uint32Array[] = [];
  for (let start = 0, end = 1; start < order.length; start = end, end += 1) {
    const component = componentOf[order[start]!];
    while (end < order.length && componentOf[order[end]!] === component) end += 1;
    if (end - start > 1) groups.push(order.slice(start, end).sort());
  }
  return groups;
}

interface Places {
  readonly componentOf: Uint32Array;
  readonly localOf: Uint32Array;
}

function inside(graph: DependencyGraph, members: Uint32Array, { componentOf, localOf }: Places): DependencyGraph {
  const component = componentOf[members[0]!]!;
  const offsets = new Uint32Array(members.length + 1);
  const edges: number[] = [];
  for (let local = 0; local < members.length; local += 1) {
    const node = members[local]!;
    for (let edge = graph.offsets[node]!; edge < graph.offsets[node + 1]!; edge += 1) {
      if (componentOf[graph.targets[edge]!] === component) edges.push(edge);
    }
    offsets[local + 1] = edges.length;
  }
  return {
    nodeCount: members.length,
    offsets,
    targets: Uint32Array.from(edges, (edge) => localOf[graph.targets[edge]!]!),
    references: Uint32Array.from(edges, (edge) => graph.references[edge]!),
    typeOnly: Uint8Array.from(edges, (edge) => graph.typeOnly[edge]!),
    deferred: Uint8Array.from(edges, (edge) => graph.deferred[edge]!),
    lines: Uint32Array.from(edges, (edge) => graph.lines[edge]!),
  };
}
