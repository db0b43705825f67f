import type { Graph } from './graph.ts';

const NONE = 0xffffffff;

export interface CycleWish {
  /** 1 for each edge that a cycle is wanted for. */
  readonly isWanted: Uint8Array;
  /** 1 for each edge that the rest of a cycle may not use. */
  readonly isAvoided: Uint8Array;
  /** Reduced by one for each edge looked at; when nothing is left the cycles still missing are not searched for. */
  readonly work: { left: number };
}

/** A shortest cycle through each edge wanted, as edge numbers in order along the cycle, that edge first; none where there is none. */
export function cyclesThrough(graph: Graph, { isWanted, isAvoided, work }: CycleWish): readonly (readonly number[])[] {
  const search: Search = {
    graph,
    isAvoided,
    work,
    arrivedBy: new Uint32Array(graph.nodeCount),
    cameFrom: new Uint32Array(graph.nodeCount),
    queue: new Uint32Array(graph.nodeCount),
  };
  const cycles: number[][] = [];
  for (let from = 0; from < graph.nodeCount; from += 1) {
    for (let edge = graph.offsets[from]!; edge < graph.offsets[from + 1]!; edge += 1) {
      if (isWanted[edge] === 0 || work.left <= 0) continue;
      const way = shortestWay(search, graph.targets[edge]!, from);
      if (way !== null) cycles.push([edge, ...way]);
    }
  }
  return cycles;
}

interface Search {
  readonly graph: Graph;
  readonly isAvoided: Uint8Array;
  readonly work: { left: number };
  /** Edge by which a node was first met, `NONE` before. */
  readonly arrivedBy: Uint32Array;
  readonly cameFrom: Uint32Array;
  readonly queue: Uint32Array;
}

function shortestWay(search: Search, start: number, goal: number): number[] | null {
  const { graph, isAvoided, arrivedBy, cameFrom, queue } = search;
  arrivedBy.fill(NONE);
  queue[0] = start;
  let filled = 1;
  for (let head = 0; head < filled && arrivedBy[goal] === NONE; head += 1) {
    const node = queue[head]!;
    const end = graph.offsets[node + 1]!;
    search.work.left -= end - graph.offsets[node]!;
    for (let edge = graph.offsets[node]!; edge < end; edge += 1) {
      const target = graph.targets[edge]!;
      if (isAvoided[edge] === 1 || target === start || arrivedBy[target] !== NONE) continue;
      arrivedBy[target] = edge;
      cameFrom[target] = node;
      queue[filled] = target;
      filled += 1;
    }
  }
  if (arrivedBy[goal] === NONE) return null;
  const way = [];
  for (let node = goal; node !== start; node = cameFrom[node]!) way.push(arrivedBy[node]!);
  return way.toReversed();
}
