import type { Graph } from './graph.ts';
import { type IncomingEdges, incomingEdges } from './incoming-edges.ts';

/** Alternating between the two directions; more than this gains little before the cut is trimmed. */
const PASSES = 4;
/** Up to this length a list is sorted fastest by insertion. */
const SHORT_LIST = 24;

/**
 * Improves an order of the nodes so that the edges that lead backwards in it weigh less. Each node in turn is moved to the place
 * that is best for it while the others stay: insertion search, as for the linear ordering problem (R. Martí, G. Reinelt,
 * "The Linear Ordering Problem", 2011, ch. 2). A node has whole stretches of equally good places; it goes to the front of them in one
 * pass and to the back in the next, which lets groups of nodes pass one another.
 */
export function cutOrder(graph: Graph, weights: Float64Array, start: Uint32Array): Uint32Array {
  const ordering = startOrdering(graph, weights, start);
  let order = start;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const isBackwards = pass % 2 === 1;
    for (const node of isBackwards ? order.toReversed() : order) {
      collectNeighbours(ordering, node);
      slide(ordering, node, isBackwards);
    }
    order = chainOf(ordering);
  }
  return order;
}

/** The order as a chain with a label on each node that grows along it: a move costs nothing but a new label. */
interface Ordering {
  readonly graph: Graph;
  readonly incoming: IncomingEdges;
  readonly weights: Float64Array;
  /** The last place, number nodeCount, is both ends of the chain. */
  readonly previous: Uint32Array;
  readonly next: Uint32Array;
  readonly labels: Float64Array;
  /** Neighbours of the node looked at, in order of label once sorted; one that is neighbour both ways stands twice. */
  readonly neighbours: Uint32Array;
  /** What it costs the node to move from before that neighbour to behind it. */
  readonly changes: Float64Array;
  neighbourCount: number;
  /** What it costs the node to stand before all neighbours. */
  costInFront: number;
}

function startOrdering(graph: Graph, weights: Float64Array, order: Uint32Array): Ordering {
  const { nodeCount } = graph;
  const incoming = incomingEdges(graph);
  let mostNeighbours = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const out = graph.offsets[node + 1]! - graph.offsets[node]!;
    mostNeighbours = Math.max(mostNeighbours, out + incoming.offsets[node + 1]! - incoming.offsets[node]!);
  }
  const ordering: Ordering = {
    graph,
    incoming,
    weights,
    previous: new Uint32Array(nodeCount + 1).fill(nodeCount),
    next: new Uint32Array(nodeCount + 1).fill(nodeCount),
    labels: new Float64Array(nodeCount + 1),
    neighbours: new Uint32Array(mostNeighbours),
    changes: new Float64Array(mostNeighbours),
    neighbourCount: 0,
    costInFront: 0,
  };
  for (const node of order) link(ordering, node, ordering.previous[nodeCount]!);
  return ordering;
}

function collectNeighbours(ordering: Ordering, node: number): void {
  const { graph, incoming, weights } = ordering;
  ordering.neighbourCount = 0;
  ordering.costInFront = 0;
  for (let edge = graph.offsets[node]!; edge < graph.offsets[node + 1]!; edge += 1) {
    addNeighbour(ordering, graph.targets[edge]!, weights[edge]!);
  }
  for (let at = incoming.offsets[node]!; at < incoming.offsets[node + 1]!; at += 1) {
    const weight = weights[incoming.edges[at]!]!;
    addNeighbour(ordering, incoming.sources[at]!, -weight);
    ordering.costInFront += weight;
  }
  if (ordering.neighbourCount <= SHORT_LIST) insertionSort(ordering);
  else sortLongList(ordering);
}

function addNeighbour(ordering: Ordering, neighbour: number, change: number): void {
  ordering.neighbours[ordering.neighbourCount] = neighbour;
  ordering.changes[ordering.neighbourCount] = change;
  ordering.neighbourCount += 1;
}

function insertionSort({ neighbours, changes, labels, neighbourCount }: Ordering): void {
  for (let next = 1; next < neighbourCount; next += 1) {
    const neighbour = neighbours[next]!;
    const change = changes[next]!;
    const label = labels[neighbour]!;
    let at = next;
    for (; at > 0 && labels[neighbours[at - 1]!]! > label; at -= 1) {
      neighbours[at] = neighbours[at - 1]!;
      changes[at] = changes[at - 1]!;
    }
    neighbours[at] = neighbour;
    changes[at] = change;
  }
}

function sortLongList({ neighbours, changes, labels, neighbourCount }: Ordering): void {
  const places = Array.from({ length: neighbourCount }, (_, at) => at);
  places.sort((a, b) => labels[neighbours[a]!]! - labels[neighbours[b]!]!);
  const [oldNeighbours, oldChanges] = [neighbours.slice(0, neighbourCount), changes.slice(0, neighbourCount)];
  for (const [at, place] of places.entries()) {
    neighbours[at] = oldNeighbours[place]!;
    changes[at] = oldChanges[place]!;
  }
}

/** Moves a node to where it costs least: to the front of all such places, or to the back of them. */
function slide(ordering: Ordering, node: number, isBackwards: boolean): void {
  const { neighbours, neighbourCount, previous } = ordering;
  if (neighbourCount === 0) return;
  const passed = neighboursToPass(ordering, isBackwards);
  unlink(ordering, node);
  const isNextToPassed = passed === neighbourCount || (passed > 0 && !isBackwards);
  link(ordering, node, isNextToPassed ? neighbours[passed - 1]! : previous[neighbours[passed]!]!);
}

/** How many neighbours stand before the cheapest place: the first of equals, or the last. */
function neighboursToPass(ordering: Ordering, isBackwards: boolean): number {
  const { neighbours, changes, neighbourCount } = ordering;
  let cost = ordering.costInFront;
  let leastCost = cost;
  let passed = 0;
  for (let at = 0; at < neighbourCount; at += 1) {
    cost += changes[at]!;
    const isBetweenTwins = at + 1 < neighbourCount && neighbours[at + 1] === neighbours[at];
    if (isBetweenTwins || cost > leastCost || (cost === leastCost && !isBackwards)) continue;
    leastCost = cost;
    passed = at + 1;
  }
  return passed;
}

function unlink({ previous, next }: Ordering, node: number): void {
  next[previous[node]!] = next[node]!;
  previous[next[node]!] = previous[node]!;
}

function link(ordering: Ordering, node: number, after: number): void {
  const { previous, next, labels, graph } = ordering;
  const before = next[after]!;
  next[after] = node;
  previous[node] = after;
  next[node] = before;
  previous[before] = node;
  const low = after === graph.nodeCount ? labels[before]! - 2 : labels[after]!;
  const high = before === graph.nodeCount ? low + 2 : labels[before]!;
  labels[node] = (low + high) / 2;
  if (labels[node] <= low || labels[node] >= high) relabel(ordering);
}

/** The gap between two labels was halved until no number lies in it: all get whole numbers again. */
function relabel({ next, labels, graph }: Ordering): void {
  let label = 0;
  for (let node = next[graph.nodeCount]!; node !== graph.nodeCount; node = next[node]!) {
    labels[node] = label;
    label += 1;
  }
}

function chainOf({ next, graph }: Ordering): Uint32Array {
  const order = new Uint32Array(graph.nodeCount);
  let node = next[graph.nodeCount]!;
  for (let place = 0; place < order.length; place += 1) {
    order[place] = node;
    node = next[node]!;
  }
  return order;
}
