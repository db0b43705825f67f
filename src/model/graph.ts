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
}

export interface DependencyEdge {
  readonly from: number;
  readonly to: number;
  readonly references: number;
  readonly isTypeOnly: boolean;
}

/** Builds a graph; parallel edges are merged (references add up, type-only only if all are), self-loops dropped. */
export function buildGraph(nodeCount: number, edges: readonly DependencyEdge[]): DependencyGraph {
  const columns = edgeColumns(edges.length);
  for (let row = 0; row < edges.length; row += 1) {
    const edge = edges[row]!;
    columns.from[row] = edge.from;
    columns.to[row] = edge.to;
    columns.references[row] = edge.references;
    columns.typeOnly[row] = edge.isTypeOnly ? 1 : 0;
  }
  return compress(nodeCount, columns);
}

/** The graph between groups of nodes: node n belongs to group `groupOf[n]`; edges inside a group vanish, others are merged. */
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
      columns.references[count] = graph.references[at]!;
      columns.typeOnly[count] = graph.typeOnly[at]!;
      count += 1;
    }
  }
  return compress(groupCount, firstRows(columns, count));
}

/** Every edge in order of (from, to). */
export function* edgesOf(graph: DependencyGraph): Generator<DependencyEdge> {
  for (let from = 0; from < graph.nodeCount; from += 1) {
    for (let at = graph.offsets[from]!; at < graph.offsets[from + 1]!; at += 1) {
      yield {
        from,
        to: graph.targets[at]!,
        references: graph.references[at]!,
        isTypeOnly: graph.typeOnly[at] === 1,
      };
    }
  }
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
      columns.references[count] = graph.references[at]!;
      columns.typeOnly[count] = graph.typeOnly[at]!;
      count += 1;
    }
    offsets[node + 1] = count;
  }
  const { to, references, typeOnly } = firstRows(columns, count);
  return { nodeCount: graph.nodeCount, offsets, targets: to, references, typeOnly };
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

/** Edges as parallel columns: a tenth of the memory of as many objects. */
interface EdgeColumns {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly references: Uint32Array;
  readonly typeOnly: Uint8Array;
}

function edgeColumns(count: number): EdgeColumns {
  return {
    from: new Uint32Array(count),
    to: new Uint32Array(count),
    references: new Uint32Array(count),
    typeOnly: new Uint8Array(count),
  };
}

function firstRows({ from, to, references, typeOnly }: EdgeColumns, count: number): EdgeColumns {
  return {
    from: from.slice(0, count),
    to: to.slice(0, count),
    references: references.slice(0, count),
    typeOnly: typeOnly.slice(0, count),
  };
}

/** Two stable counting sorts order the rows by (from, to) in time linear in nodes and edges; equal neighbours are merged. */
function compress(nodeCount: number, columns: EdgeColumns): DependencyGraph {
  const order = sortedRows(columns.from, nodeCount, sortedRows(columns.to, nodeCount, null));
  const merged = edgeColumns(order.length);
  const offsets = new Uint32Array(nodeCount + 1);
  let count = 0;
  for (let at = 0; at < order.length; at += 1) {
    const row = order[at]!;
    const from = columns.from[row]!;
    const to = columns.to[row]!;
    if (from === to) continue;
    const isParallel = count > 0 && merged.from[count - 1] === from && merged.to[count - 1] === to;
    if (!isParallel) {
      merged.from[count] = from;
      merged.to[count] = to;
      merged.typeOnly[count] = 1;
      offsets[from + 1]! += 1;
      count += 1;
    }
    merged.references[count - 1]! += columns.references[row]!;
    merged.typeOnly[count - 1]! &= columns.typeOnly[row]!;
  }
  for (let node = 0; node < nodeCount; node += 1) offsets[node + 1]! += offsets[node]!;
  return {
    nodeCount,
    offsets,
    targets: merged.to.slice(0, count),
    references: merged.references.slice(0, count),
    typeOnly: merged.typeOnly.slice(0, count),
  };
}

/** Row numbers ordered by key, rows of equal key in the order given (null: ascending). */
function sortedRows(keys: Uint32Array, keyCount: number, rows: Uint32Array | null): Uint32Array {
  const starts = new Uint32Array(keyCount + 1);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at]!;
    if (key >= keyCount) throw new RangeError(`Node ${key} of an edge is outside a graph of ${keyCount} nodes.`);
    starts[key + 1]! += 1;
  }
  for (let key = 0; key < keyCount; key += 1) starts[key + 1]! += starts[key]!;
  const sorted = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const row = rows === null ? at : rows[at]!;
    const key = keys[row]!;
    sorted[starts[key]!] = row;
    starts[key]! += 1;
  }
  return sorted;
}
