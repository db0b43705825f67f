import { type DependencyEdge, type DependencyGraph, sourceOf } from './graph.ts';
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
  return {
    from: members[sourceOf(graph, edge)]!,
    to: members[graph.targets[edge]!]!,
    references: graph.references[edge]!,
    isTypeOnly: graph.typeOnly[edge] === 1,
  };
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
  const targets = new Uint32Array(edges.length);
  const references = new Uint32Array(edges.length);
  const typeOnly = new Uint8Array(edges.length);
  for (let at = 0; at < edges.length; at += 1) {
    const edge = edges[at]!;
    targets[at] = localOf[graph.targets[edge]!]!;
    references[at] = graph.references[edge]!;
    typeOnly[at] = graph.typeOnly[edge]!;
  }
  return { nodeCount: members.length, offsets, targets, references, typeOnly };
}
