import { compress, edgeColumns, type EdgeRow, firstRows } from './edge-columns.ts';

/**
 * A directed graph in compressed sparse rows: the edges of node n are `targets[offsets[n]] … targets[offsets[n+1]-1]`,
 * sorted by target, without duplicates and without self-loops. Node numbers are indexes into whatever list the graph is about.
 */
export interface Graph {
  readonly nodeCount: number;
  /** Length nodeCount + 1. */
  readonly offsets: Uint32Array;
  /** Length edgeCount. */
  readonly targets: Uint32Array;
}

/** A graph whose edges are dependencies. The arrays are parallel to `targets`. */
export interface DependencyGraph extends Graph {
  /** References behind an edge: imported names, at least 1. The cost of cutting it. */
  readonly references: Uint32Array;
  /** 1 where every import behind the edge vanishes at run time. */
  readonly typeOnly: Uint8Array;
  /** 1 where something is imported at run time, but nothing of it when the importer is loaded. Never where `typeOnly` is. */
  readonly deferred: Uint8Array;
  /** Where to look: the first line of the imports that make the edge what it is; 0 where it stands for those of many files. */
  readonly lines: Uint32Array;
}

export interface DependencyEdge {
  readonly from: number;
  readonly to: number;
  readonly references: number;
  readonly isTypeOnly: boolean;
  readonly isDeferred: boolean;
  /** 1-based, in the file that the edge starts from; 0 for none. */
  readonly line: number;
}

/**
 * Builds a graph; self-loops are dropped and parallel edges merged: references add up, and the rest is that of the
 * strongest import, where loading binds more than what is deferred, and that more than a type.
 */
export function buildGraph(nodeCount: number, edges: readonly DependencyEdge[]): DependencyGraph {
  const columns = edgeColumns(edges.length);
  for (let row = 0; row < edges.length; row += 1) {
    const edge = edges[row]!;
    columns.from[row] = edge.from;
    columns.to[row] = edge.to;
    columns.references[row] = edge.references;
    columns.typeOnly[row] = edge.isTypeOnly ? 1 : 0;
    columns.deferred[row] = edge.isDeferred && !edge.isTypeOnly ? 1 : 0;
    columns.lines[row] = edge.line;
  }
  return compress(nodeCount, columns);
}

/**
 * The graph between groups of nodes: node n belongs to group `groupOf[n]`; edges inside a group vanish, others are merged
 * and have no line.
 */
export function quotient(graph: DependencyGraph, groupOf: Uint32Array, groupCount: number): DependencyGraph {
  const columns = edgeColumns(graph.targets.length);
  let count = 0;
  for (let node = 0; node < graph.nodeCount; node += 1) {
    const from = groupOf[node]!;
    const end = graph.offsets[node + 1]!;
    for (let at = graph.offsets[node]!; at < end; at += 1) {
      const to = groupOf[graph.targets[at]!]!;
      if (to === from) continue;
      columns.from[count] = from;
      columns.to[count] = to;
      copyEdge(graph, at, { columns, row: count });
      count += 1;
    }
  }
  columns.lines.fill(0);
  return compress(groupCount, firstRows(columns, count));
}

/** Every edge in order of (from, to). */
export function* edgesOf(graph: DependencyGraph): Generator<DependencyEdge> {
  for (let from = 0; from < graph.nodeCount; from += 1) {
    for (let at = graph.offsets[from]!; at < graph.offsets[from + 1]!; at += 1) yield edgeAt(graph, from, at);
  }
}

/** One edge by the node it starts from and its place in `targets`. */
export function edgeAt(graph: DependencyGraph, from: number, at: number): DependencyEdge {
  return {
    from,
    to: graph.targets[at]!,
    references: graph.references[at]!,
    isTypeOnly: graph.typeOnly[at] === 1,
    isDeferred: graph.deferred[at] === 1,
    line: graph.lines[at]!,
  };
}

/** The node that an edge, given by its place in `targets`, starts from. */
export function sourceOf({ offsets, nodeCount }: Graph, edge: number): number {
  let low = 0;
  let high = nodeCount;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (offsets[middle]! <= edge) low = middle;
    else high = middle;
  }
  return low;
}

/** The place in `targets` of the edge from one node to another, null when there is none. */
export function edgeBetween({ offsets, targets }: Graph, from: number, to: number): number | null {
  const end = offsets[from + 1]!;
  let low = offsets[from]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (targets[middle]! < to) low = middle + 1;
    else high = middle;
  }
  return low < end && targets[low] === to ? low : null;
}

/** The same nodes with only the edges that exist at run time. */
export function runtimeGraph(graph: DependencyGraph): DependencyGraph {
  return graph.typeOnly.includes(1) ? keptEdges(graph, (_from, _to, at) => graph.typeOnly[at] === 0) : graph;
}

/** The same nodes with only the edges that bind when a file is loaded: what decides on order and on cycles of loading. */
export function loadGraph(graph: DependencyGraph): DependencyGraph {
  const runtime = runtimeGraph(graph);
  return runtime.deferred.includes(1) ? keptEdges(runtime, (_from, _to, at) => runtime.deferred[at] === 0) : runtime;
}

/** The same nodes with only the edges between those marked 1. */
export function graphAmong(graph: DependencyGraph, isMarked: Uint8Array): DependencyGraph {
  return isMarked.includes(0) ? keptEdges(graph, (from, to) => isMarked[from] === 1 && isMarked[to] === 1) : graph;
}

type EdgeTest = (from: number, to: number, at: number) => boolean;

function keptEdges(graph: DependencyGraph, isKept: EdgeTest): DependencyGraph {
  const offsets = new Uint32Array(graph.nodeCount + 1);
  const columns = edgeColumns(graph.targets.length);
  let count = 0;
  for (let node = 0; node < graph.nodeCount; node += 1) {
    const end = graph.offsets[node + 1]!;
    for (let at = graph.offsets[node]!; at < end; at += 1) {
      if (!isKept(node, graph.targets[at]!, at)) continue;
      columns.to[count] = graph.targets[at]!;
      copyEdge(graph, at, { columns, row: count });
      count += 1;
    }
    offsets[node + 1] = count;
  }
  const { to, references, typeOnly, deferred, lines } = firstRows(columns, count);
  return { nodeCount: graph.nodeCount, offsets, targets: to, references, typeOnly, deferred, lines };
}

/** The same nodes with every edge turned round: what a node reaches there depends on it here. */
export function reversed(graph: Graph): Graph {
  const offsets = new Uint32Array(graph.nodeCount + 1);
  for (const target of graph.targets) offsets[target + 1]! += 1;
  for (let node = 0; node < graph.nodeCount; node += 1) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const targets = new Uint32Array(graph.targets.length);
  for (let node = 0; node < graph.nodeCount; node += 1) {
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      const target = graph.targets[at]!;
      targets[next[target]!] = node;
      next[target]! += 1;
    }
  }
  return { nodeCount: graph.nodeCount, offsets, targets };
}

/** All of an edge but where it leads. */
function copyEdge(graph: DependencyGraph, at: number, { columns, row }: EdgeRow): void {
  columns.references[row] = graph.references[at]!;
  columns.typeOnly[row] = graph.typeOnly[at]!;
  columns.deferred[row] = graph.deferred[at]!;
  columns.lines[row] = graph.lines[at]!;
}
