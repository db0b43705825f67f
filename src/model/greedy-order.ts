import type { DependencyGraph } from './graph.ts';
import { type IncomingEdges, incomingEdges } from './incoming-edges.ts';

/** Differences beyond this are treated as this: only hubs have them, and they come first or last in any case. */
const LARGEST_DIFFERENCE = 1000;
const SINKS = 0;
const SOURCES = 2 * LARGEST_DIFFERENCE + 2;
const NONE = 0xffffffff;

/**
 * An order of the nodes with few references leading backwards, in time linear in edges: sinks go to the back, sources to the front,
 * and when there is neither, the node whose outgoing references exceed its incoming ones most goes to the front.
 * P. Eades, X. Lin, W. Smyth, "A fast and effective heuristic for the feedback arc set problem" (1993), with weights.
 */
export function greedyOrder(graph: DependencyGraph): Uint32Array {
  const state = startState(graph);
  const order = new Uint32Array(graph.nodeCount);
  let front = 0;
  let back = graph.nodeCount;
  while (front < back) {
    const sink = state.heads[SINKS]!;
    const node = sink === NONE ? largestDifference(state) : sink;
    if (sink === NONE) {
      order[front] = node;
      front += 1;
    } else {
      back -= 1;
      order[back] = node;
    }
    remove(state, node);
  }
  return order;
}

/** The nodes that remain, in lists by difference. */
interface State {
  readonly graph: DependencyGraph;
  readonly incoming: IncomingEdges;
  /** References to and from nodes that remain. */
  readonly inWeight: Float64Array;
  readonly outWeight: Float64Array;
  /** List of each node, `NONE` once placed. */
  readonly listOf: Uint32Array;
  readonly heads: Uint32Array;
  readonly previous: Uint32Array;
  readonly next: Uint32Array;
  /** No list above this one has nodes. */
  highest: number;
}

function startState(graph: DependencyGraph): State {
  const state: State = {
    graph,
    incoming: incomingEdges(graph),
    inWeight: new Float64Array(graph.nodeCount),
    outWeight: new Float64Array(graph.nodeCount),
    listOf: new Uint32Array(graph.nodeCount),
    heads: new Uint32Array(SOURCES + 1).fill(NONE),
    previous: new Uint32Array(graph.nodeCount),
    next: new Uint32Array(graph.nodeCount),
    highest: SINKS,
  };
  for (let node = 0; node < graph.nodeCount; node += 1) {
    for (let edge = graph.offsets[node]!; edge < graph.offsets[node + 1]!; edge += 1) {
      state.outWeight[node]! += graph.references[edge]!;
      state.inWeight[graph.targets[edge]!]! += graph.references[edge]!;
    }
  }
  for (let node = graph.nodeCount - 1; node >= 0; node -= 1) enlist(state, node);
  return state;
}

function enlist(state: State, node: number): void {
  const list = listFor(state.inWeight[node]!, state.outWeight[node]!);
  const head = state.heads[list]!;
  state.listOf[node] = list;
  state.previous[node] = NONE;
  state.next[node] = head;
  if (head !== NONE) state.previous[head] = node;
  state.heads[list] = node;
  if (list > state.highest) state.highest = list;
}

function listFor(inWeight: number, outWeight: number): number {
  if (outWeight === 0) return SINKS;
  if (inWeight === 0) return SOURCES;
  const difference = Math.max(-LARGEST_DIFFERENCE, Math.min(LARGEST_DIFFERENCE, outWeight - inWeight));
  return difference + LARGEST_DIFFERENCE + 1;
}

function delist({ listOf, heads, previous, next }: State, node: number): void {
  const [before, after] = [previous[node]!, next[node]!];
  if (before === NONE) heads[listOf[node]!] = after;
  else next[before] = after;
  if (after !== NONE) previous[after] = before;
}

function largestDifference(state: State): number {
  while (state.heads[state.highest] === NONE) state.highest -= 1;
  return state.heads[state.highest]!;
}

function remove(state: State, node: number): void {
  const { graph, incoming, inWeight, outWeight, listOf } = state;
  delist(state, node);
  listOf[node] = NONE;
  for (let edge = graph.offsets[node]!; edge < graph.offsets[node + 1]!; edge += 1) {
    const target = graph.targets[edge]!;
    if (listOf[target] === NONE) continue;
    inWeight[target]! -= graph.references[edge]!;
    relist(state, target);
  }
  for (let at = incoming.offsets[node]!; at < incoming.offsets[node + 1]!; at += 1) {
    const source = incoming.sources[at]!;
    if (listOf[source] === NONE) continue;
    outWeight[source]! -= graph.references[incoming.edges[at]!]!;
    relist(state, source);
  }
}

function relist(state: State, node: number): void {
  delist(state, node);
  enlist(state, node);
}
