import { fromSmallest } from './from-smallest.ts';
import { edgeBetween, type Graph, reversed } from './graph.ts';

export interface ShortestCycle {
  /** The nodes in order, the smallest first; the last has an edge to the first. */
  readonly nodes: readonly number[];
  /** False where the work limit ended the search, so that a shorter cycle may exist. */
  readonly isProven: boolean;
}

/** Edges looked at, per edge of the graph and in all. Every graph of up to 400 nodes and 10,000 edges is searched to the end. */
const WORK_PER_EDGE = 400;
const WORK_LIMIT = 4_000_000;

const NONE = 0xffffffff;

/**
 * A shortest cycle of the graph, null when it has none. Among cycles of that length the one that is first when
 * compared node by node from its smallest node. The search is bounded: see `isProven`.
 */
export function shortestCycle(graph: Graph): ShortestCycle | null {
  const pair = firstMutualPair(graph);
  if (pair !== null) return { nodes: pair, isProven: true };
  return searchFromEveryNode(graph);
}

/** Two nodes that depend on each other: nothing is shorter, and most tangles contain one. */
function firstMutualPair(graph: Graph): readonly number[] | null {
  for (let node = 0; node < graph.nodeCount; node += 1) {
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      const target = graph.targets[at]!;
      if (target > node && edgeBetween(graph, target, node) !== null) return [node, target];
    }
  }
  return null;
}

interface Search {
  readonly graph: Graph;
  readonly incoming: Graph;
  /** Remaining edges of a node, in and out; a node without one of both is on no cycle. */
  readonly inDegree: Uint32Array;
  readonly outDegree: Uint32Array;
  readonly isGone: Uint8Array;
  /** Number of the breadth-first search that saw the node last. */
  readonly seenBy: Uint32Array;
  readonly parent: Uint32Array;
  readonly queue: Uint32Array;
  searches: number;
  work: number;
}

/**
 * Breadth first from each node in ascending order, never deeper than the shortest cycle known. A node that was a start is
 * removed, together with all that is then on no cycle: the cycles through it are known.
 */
function searchFromEveryNode(graph: Graph): ShortestCycle | null {
  const search = startSearch(graph);
  const workLimit = Math.min(WORK_LIMIT, WORK_PER_EDGE * graph.targets.length);
  let best = cycleThrough(search, hubOf(search), graph.nodeCount);
  let limit = best?.length ?? graph.nodeCount;
  for (let start = 0; start < graph.nodeCount && limit >= 3; start += 1) {
    if (search.isGone[start] === 1) continue;
    if (search.work > workLimit) return best && { nodes: best, isProven: false };
    const found = cycleThrough(search, start, limit);
    if (found !== null) {
      best = found;
      limit = found.length - 1;
    }
    remove(search, start);
  }
  return best && { nodes: best, isProven: true };
}

function startSearch(graph: Graph): Search {
  const incoming = reversed(graph);
  const search: Search = {
    graph,
    incoming,
    inDegree: degrees(incoming),
    outDegree: degrees(graph),
    isGone: new Uint8Array(graph.nodeCount),
    seenBy: new Uint32Array(graph.nodeCount),
    parent: new Uint32Array(graph.nodeCount),
    queue: new Uint32Array(graph.nodeCount),
    searches: 0,
    work: 0,
  };
  for (let node = 0; node < graph.nodeCount; node += 1) {
    if (search.inDegree[node] === 0 || search.outDegree[node] === 0) remove(search, node);
  }
  return search;
}

function degrees({ offsets }: Graph): Uint32Array {
  return offsets.slice(1).map((end, node) => end - offsets[node]!);
}

/** The node with the most ways through it: its shortest cycle is a good first limit. */
function hubOf(search: Search): number {
  let hub = 0;
  for (let node = 1; node < search.graph.nodeCount; node += 1) {
    const ways = search.inDegree[node]! * search.outDegree[node]!;
    if (ways > search.inDegree[hub]! * search.outDegree[hub]!) hub = node;
  }
  return hub;
}

/** The first shortest cycle of at most `limit` edges through a start, over the nodes that remain. */
function cycleThrough(search: Search, start: number, limit: number): readonly number[] | null {
  if (search.graph.nodeCount === 0 || search.isGone[start] === 1) return null;
  search.searches += 1;
  search.seenBy[start] = search.searches;
  search.queue[0] = start;
  let head = 0;
  let filled = 1;
  for (let length = 1; length <= limit && head < filled; length += 1) {
    const ringEnd = filled;
    for (; head < ringEnd; head += 1) {
      const node = search.queue[head]!;
      filled = enqueueTargets(search, node, filled);
      if (filled === NONE) return cycleEndingAt(search, node, start);
    }
  }
  return null;
}

/** Appends the unseen targets of a node; `NONE` when one of them is the start. */
function enqueueTargets(search: Search, node: number, filled: number): number {
  const { graph, isGone, seenBy, parent, queue, searches } = search;
  const start = queue[0]!;
  const end = graph.offsets[node + 1]!;
  search.work += end - graph.offsets[node]! + 1;
  let next = filled;
  for (let at = graph.offsets[node]!; at < end; at += 1) {
    const target = graph.targets[at]!;
    if (target === start) return NONE;
    if (isGone[target] === 1 || seenBy[target] === searches) continue;
    seenBy[target] = searches;
    parent[target] = node;
    queue[next] = target;
    next += 1;
  }
  return next;
}

function cycleEndingAt(search: Search, last: number, start: number): readonly number[] {
  const backwards = [];
  for (let node = last; node !== start; node = search.parent[node]!) backwards.push(node);
  return fromSmallest([start, ...backwards.toReversed()]);
}

function remove(search: Search, start: number): void {
  const pending = [start];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (search.isGone[node] === 1) continue;
    search.isGone[node] = 1;
    releaseNeighbours(search.graph, search.inDegree, { search, node, pending });
    releaseNeighbours(search.incoming, search.outDegree, { search, node, pending });
  }
}

interface Removal {
  readonly search: Search;
  readonly node: number;
  readonly pending: number[];
}

function releaseNeighbours(edges: Graph, degree: Uint32Array, { search, node, pending }: Removal): void {
  for (let at = edges.offsets[node]!; at < edges.offsets[node + 1]!; at += 1) {
    const neighbour = edges.targets[at]!;
    degree[neighbour]! -= 1;
    if (degree[neighbour] === 0 && search.isGone[neighbour] === 0) pending.push(neighbour);
  }
}
