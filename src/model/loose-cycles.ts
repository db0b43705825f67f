import { cheapestCut } from './cut.ts';
import type { Cycle } from './cycle.ts';
import { type CyclicPart, cyclicParts, wholeEdge } from './cyclic-parts.ts';
import { cyclesThrough } from './cycles-through.ts';
import { fromSmallest } from './from-smallest.ts';
import { type DependencyGraph, edgeBetween, quotient, sourceOf } from './graph.ts';
import { strongComponents } from './strong-components.ts';

/** Edges looked at while a shortest cycle is searched: for each edge of a component, and in all. */
const WORK_PER_EDGE = 400;
const WORK_LIMIT = 4_000_000;

/** What makes an edge loose: that it vanishes at run time, or that it waits until something is called. */
export type Looseness = 'typeOnly' | 'deferred';

/**
 * Cycles that exist only when loose edges count: components of the graph that are not inside one component of its other
 * edges, which are given. `shortest` is a shortest cycle that leaves such a component, and so has a loose edge. `cut` is
 * the cheapest set of edges between them that leaves no such cycle: what is cyclic without loose edges is not its business.
 */
export function looseCycles(graph: DependencyGraph, tightComponentOf: Uint32Array, loose: Looseness): readonly Cycle[] {
  return cyclicParts(graph, strongComponents(graph))
    .map((part) => ({ part, groupOf: groupsOf(part, tightComponentOf) }))
    .filter(({ groupOf }) => groupOf.some((group) => group !== 0))
    .map(({ part, groupOf }) => explain(part, groupOf, loose));
}

/** Numbers the tight components that the members belong to, in order of first member. */
function groupsOf({ members }: CyclicPart, tightComponentOf: Uint32Array): Uint32Array {
  const numbers = new Map<number, number>();
  return members.map((node) => {
    const component = tightComponentOf[node]!;
    const number = numbers.get(component) ?? numbers.size;
    numbers.set(component, number);
    return number;
  });
}

function explain(part: CyclicPart, groupOf: Uint32Array, loose: Looseness): Cycle {
  const { members, graph } = part;
  const { nodes, isProven } = shortestBetween(graph, groupOf, loose);
  const groupCount = groupOf.reduce((largest, group) => Math.max(largest, group), 0) + 1;
  const groups = quotient(graph, groupOf, groupCount);
  const isOnShortest = new Uint8Array(groups.targets.length);
  for (const [at, node] of nodes.entries()) {
    const edge = edgeBetween(groups, groupOf[node]!, groupOf[nodes[(at + 1) % nodes.length]!]!);
    if (edge !== null) isOnShortest[edge] = 1;
  }
  const cut = cheapestCut(groups, isOnShortest);
  const edges = edgesBehind(graph, groupOf, { groups, isChosen: new Set(cut.edges) });
  return {
    members: [...members],
    shortest: nodes.map((node) => members[node]!),
    cut: edges.map((edge) => wholeEdge(part, edge)).toSorted((a, b) => a.references - b.references),
    isCutMinimal: cut.isMinimal,
    ...(isProven ? {} : { isShortestUnproven: true }),
  };
}

/** The edges behind those chosen between groups. */
function edgesBehind(graph: DependencyGraph, groupOf: Uint32Array, { groups, isChosen }: Choice): number[] {
  const found: number[] = [];
  for (let from = 0; from < graph.nodeCount; from += 1) {
    for (let edge = graph.offsets[from]!; edge < graph.offsets[from + 1]!; edge += 1) {
      const between = edgeBetween(groups, groupOf[from]!, groupOf[graph.targets[edge]!]!);
      if (between !== null && isChosen.has(between)) found.push(edge);
    }
  }
  return found;
}

interface Choice {
  readonly groups: DependencyGraph;
  /** Edges of `groups`. */
  readonly isChosen: ReadonlySet<number>;
}

interface Circle {
  readonly nodes: readonly number[];
  readonly isProven: boolean;
}

/** A cycle that leaves a tight component and comes back to it has a loose edge between two of them. */
function shortestBetween(graph: DependencyGraph, groupOf: Uint32Array, loose: Looseness): Circle {
  const isWanted = new Uint8Array(graph.targets.length);
  for (let edge = 0; edge < isWanted.length; edge += 1) {
    if (graph[loose][edge] === 0) continue;
    const from = sourceOf(graph, edge);
    const to = graph.targets[edge]!;
    if (groupOf[from] === groupOf[to]) continue;
    if (edgeBetween(graph, to, from) !== null) return { nodes: fromSmallest([from, to]), isProven: true };
    isWanted[edge] = 1;
  }
  const work = { left: Math.min(WORK_LIMIT, WORK_PER_EDGE * graph.targets.length) };
  const cycles = cyclesThrough(graph, { isWanted, isAvoided: new Uint8Array(isWanted.length), work });
  const shortest = cycles.reduce((best, cycle) => (cycle.length < best.length ? cycle : best));
  return { nodes: fromSmallest(shortest.map((edge) => sourceOf(graph, edge))), isProven: work.left > 0 };
}
