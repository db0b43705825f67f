import type { Graph } from './graph.ts';

export interface StrongComponents {
  /** Component number of each node. */
  readonly componentOf: Uint32Array;
  readonly count: number;
  /** All nodes by component number; those of one component stand together, in no particular order. */
  readonly order: Uint32Array;
}

const UNASSIGNED = 0xffffffff;

/**
 * The strongly connected components: two nodes share one when each reaches the other. Numbers are in reverse
 * topological order: an edge that leaves component c leads to a component with a number below c.
 * R. Tarjan, "Depth-first search and linear graph algorithms" (1972), with the path held in arrays instead of on the call stack.
 */
export function strongComponents(graph: Graph): StrongComponents {
  const walk: Walk = {
    graph,
    componentOf: new Uint32Array(graph.nodeCount).fill(UNASSIGNED),
    count: 0,
    entered: new Uint32Array(graph.nodeCount),
    lowest: new Uint32Array(graph.nodeCount),
    nextEdge: graph.offsets.slice(0, graph.nodeCount),
    path: new Uint32Array(graph.nodeCount),
    pathLength: 0,
    open: new Uint32Array(graph.nodeCount),
    openLength: 0,
    clock: 0,
    order: new Uint32Array(graph.nodeCount),
    ordered: 0,
  };
  for (let root = 0; root < graph.nodeCount; root += 1) {
    if (walk.componentOf[root] === UNASSIGNED) walkFrom(walk, root);
  }
  return { componentOf: walk.componentOf, count: walk.count, order: walk.order };
}

interface Walk {
  readonly graph: Graph;
  readonly componentOf: Uint32Array;
  count: number;
  /** Time of entry, from 1; 0 = not yet. */
  readonly entered: Uint32Array;
  /** Earliest entry known to be reachable among the nodes still open. */
  readonly lowest: Uint32Array;
  readonly nextEdge: Uint32Array;
  readonly path: Uint32Array;
  pathLength: number;
  /** Nodes entered whose component is not complete. */
  readonly open: Uint32Array;
  openLength: number;
  clock: number;
  readonly order: Uint32Array;
  ordered: number;
}

function walkFrom(walk: Walk, root: number): void {
  const { graph, componentOf, entered, lowest, nextEdge, path } = walk;
  enter(walk, root);
  while (walk.pathLength > 0) {
    const node = path[walk.pathLength - 1]!;
    const edge = nextEdge[node]!;
    if (edge === graph.offsets[node + 1]) {
      leave(walk, node);
      continue;
    }
    nextEdge[node] = edge + 1;
    const target = graph.targets[edge]!;
    if (componentOf[target] !== UNASSIGNED) continue;
    if (entered[target] === 0) enter(walk, target);
    else if (lowest[target]! < lowest[node]!) lowest[node] = lowest[target]!;
  }
}

/** A node without edges, which most are, is complete at once. */
function enter(walk: Walk, node: number): void {
  if (walk.graph.offsets[node] === walk.graph.offsets[node + 1]) {
    complete(walk, node);
    walk.count += 1;
    return;
  }
  walk.clock += 1;
  walk.entered[node] = walk.clock;
  walk.lowest[node] = walk.clock;
  walk.path[walk.pathLength] = node;
  walk.pathLength += 1;
  walk.open[walk.openLength] = node;
  walk.openLength += 1;
}

function leave(walk: Walk, node: number): void {
  const { entered, lowest, path, open } = walk;
  walk.pathLength -= 1;
  if (walk.pathLength > 0) {
    const parent = path[walk.pathLength - 1]!;
    if (lowest[node]! < lowest[parent]!) lowest[parent] = lowest[node]!;
  }
  if (lowest[node] !== entered[node]) return;
  let member: number;
  do {
    walk.openLength -= 1;
    member = open[walk.openLength]!;
    complete(walk, member);
  } while (member !== node);
  walk.count += 1;
}

function complete(walk: Walk, node: number): void {
  walk.componentOf[node] = walk.count;
  walk.order[walk.ordered] = node;
  walk.ordered += 1;
}
