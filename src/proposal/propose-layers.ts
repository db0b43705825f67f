import { findCycles } from '../model/find-cycles.ts';
import {
  buildGraph,
  type DependencyEdge,
  type DependencyGraph,
  edgeBetween,
  edgesOf,
  quotient,
} from '../model/graph.ts';
import { floorsOf } from './floors-of.ts';

/**
 * Where more than this share of the references between two parts, or else between their floors, leads upwards, there is no
 * direction that could be broken: the parts then stand on one floor.
 */
const UPWARD_SHARE = 0.2;

export interface LayerInput {
  /** Imports that a layer would hold, between files. */
  readonly edges: readonly DependencyEdge[];
  /** For each file the index of its component, -1 for none. */
  readonly componentOf: Int32Array;
  readonly componentCount: number;
}

/**
 * For each component its floor, 0 being the top, or -1 where it has nothing to do with the others. The direction is the one
 * that breaks the fewest references: parts are put in the order that the cheapest cut of their cycles leaves.
 */
export function proposeLayers({ edges, componentOf, componentCount }: LayerInput): readonly number[] {
  const between = edges.flatMap((edge) => {
    const [from, to] = [componentOf[edge.from]!, componentOf[edge.to]!];
    return from < 0 || to < 0 || from === to ? [] : [{ ...edge, from, to }];
  });
  const graph = buildGraph(componentCount, between);
  let groupOf = Uint32Array.from({ length: componentCount }, (_, at) => at);
  for (;;) {
    const groups = quotient(graph, groupOf, componentCount);
    const floors = floorsOf(groups, cutOf(groups));
    const tied = undirectedEdge(groups, floors);
    if (tied === null) return Array.from(groupOf, (group) => floors[group]!);
    groupOf = groupOf.map((group) => (group === tied.from ? tied.to : group));
  }
}

function cutOf(graph: DependencyGraph): ReadonlySet<string> {
  return new Set(findCycles(graph).flatMap(({ cut }) => cut.map(({ from, to }) => `${from} ${to}`)));
}

/** The heaviest edge that leads upwards and is no exception among those between the two floors. */
function undirectedEdge(graph: DependencyGraph, floors: readonly number[]): DependencyEdge | null {
  const downward = new Map<string, number>();
  const upward: DependencyEdge[] = [];
  for (const edge of edgesOf(graph)) {
    const [from, to] = [floors[edge.from]!, floors[edge.to]!];
    if (to < from) upward.push(edge);
    const pair = `${from} ${to}`;
    if (to > from) downward.set(pair, (downward.get(pair) ?? 0) + edge.references);
  }
  const heaviest = upward.toSorted((a, b) => b.references - a.references);
  const isTied = ({ from, to, references }: DependencyEdge): boolean => {
    const opposite = edgeBetween(graph, to, from);
    const ofFloors = downward.get(`${floors[to]!} ${floors[from]!}`) ?? 0;
    const expected = opposite === null ? ofFloors : graph.references[opposite]!;
    return references > expected * UPWARD_SHARE;
  };
  return heaviest.find(isTied) ?? null;
}
