import type { Graph } from './graph.ts';
import { type IncomingEdges, incomingEdges } from './incoming-edges.ts';

export interface OrderedCut {
  /** 1 for each edge cut, by edge number. */
  readonly isCut: Uint8Array;
  /** An order of the nodes in which all other edges lead forwards. */
  readonly order: Uint32Array;
}

export interface CutStart {
  readonly weights: Float64Array;
  /** Any order of the nodes. */
  readonly order: Uint32Array;
  /** 1 for edges that are cut in any case and not tried. */
  readonly fixed?: Uint8Array;
}

/**
 * The edges that lead backwards in an order, less those that can stay without closing a cycle, the heaviest tried first: no edge
 * of the result is superfluous. The order is kept up to date edge by edge, so that only nodes between the two ends of an edge are
 * looked at: D. Pearce, P. Kelly, "A dynamic topological sort algorithm for directed acyclic graphs" (2006), here with the search
 * made from both ends at once.
 */
export function trimmedCut(graph: Graph, { weights, order, fixed }: CutStart): OrderedCut {
  const trim: Trim = {
    graph,
    incoming: incomingEdges(graph),
    isCut: fixed?.slice() ?? new Uint8Array(graph.targets.length),
    placeOf: new Uint32Array(graph.nodeCount),
    order: order.slice(),
    marks: new Uint8Array(graph.nodeCount),
    ahead: new Uint32Array(graph.nodeCount),
    behind: new Uint32Array(graph.nodeCount),
  };
  for (let place = 0; place < order.length; place += 1) trim.placeOf[order[place]!] = place;
  const candidates = backwardEdges(trim);
  for (const { edge } of candidates) trim.isCut[edge] = 1;
  candidates.sort((a, b) => weights[b.edge]! - weights[a.edge]! || a.edge - b.edge);
  for (const { edge, from, to } of candidates) {
    if (canFollow(trim, from, to)) trim.isCut[edge] = 0;
  }
  return { isCut: trim.isCut, order: trim.order };
}

const AHEAD = 1;
const BEHIND = 2;

interface Trim {
  readonly graph: Graph;
  readonly incoming: IncomingEdges;
  readonly isCut: Uint8Array;
  readonly placeOf: Uint32Array;
  readonly order: Uint32Array;
  /** `AHEAD`, `BEHIND` or 0; all 0 between two searches. */
  readonly marks: Uint8Array;
  /** Nodes that the target of the edge leads to, and nodes that lead to its source, in order of discovery. */
  readonly ahead: Uint32Array;
  readonly behind: Uint32Array;
}

interface Candidate {
  readonly edge: number;
  readonly from: number;
  readonly to: number;
}

function backwardEdges({ graph, placeOf, isCut }: Trim): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < graph.nodeCount; from += 1) {
    for (let edge = graph.offsets[from]!; edge < graph.offsets[from + 1]!; edge += 1) {
      const to = graph.targets[edge]!;
      if (placeOf[to]! < placeOf[from]! && isCut[edge] === 0) found.push({ edge, from, to });
    }
  }
  return found;
}

/** Whether `to` does not lead back to `from`; then the order is changed so that `to` comes after `from`. */
function canFollow(trim: Trim, from: number, to: number): boolean {
  const { placeOf, marks, ahead, behind } = trim;
  if (placeOf[from]! < placeOf[to]!) return true;
  const sides: Sides = { first: placeOf[to]!, last: placeOf[from]!, aheadCount: 1, behindCount: 1, hasMet: false };
  ahead[0] = to;
  behind[0] = from;
  marks[to] = AHEAD;
  marks[from] = BEHIND;
  let aheadRead = 0;
  let behindRead = 0;
  let balance = 0;
  while (!sides.hasMet && aheadRead < sides.aheadCount && behindRead < sides.behindCount) {
    if (balance <= 0) {
      balance += lookAhead(trim, sides, ahead[aheadRead]!);
      aheadRead += 1;
    } else {
      balance -= lookBehind(trim, sides, behind[behindRead]!);
      behindRead += 1;
    }
  }
  if (!sides.hasMet) {
    if (aheadRead === sides.aheadCount) moveToEnd(trim, sides);
    else moveToFront(trim, sides);
  }
  for (let at = 0; at < sides.aheadCount; at += 1) marks[ahead[at]!] = 0;
  for (let at = 0; at < sides.behindCount; at += 1) marks[behind[at]!] = 0;
  return !sides.hasMet;
}

interface Sides {
  readonly first: number;
  readonly last: number;
  aheadCount: number;
  behindCount: number;
  hasMet: boolean;
}

function lookAhead({ graph, isCut, placeOf, marks, ahead }: Trim, sides: Sides, node: number): number {
  const end = graph.offsets[node + 1]!;
  for (let edge = graph.offsets[node]!; edge < end; edge += 1) {
    const target = graph.targets[edge]!;
    if (isCut[edge] === 1 || marks[target] === AHEAD || placeOf[target]! > sides.last) continue;
    if (marks[target] === BEHIND) sides.hasMet = true;
    else {
      marks[target] = AHEAD;
      ahead[sides.aheadCount] = target;
      sides.aheadCount += 1;
    }
  }
  return end - graph.offsets[node]! + 1;
}

function lookBehind({ incoming, isCut, placeOf, marks, behind }: Trim, sides: Sides, node: number): number {
  const end = incoming.offsets[node + 1]!;
  for (let at = incoming.offsets[node]!; at < end; at += 1) {
    const source = incoming.sources[at]!;
    if (isCut[incoming.edges[at]!] === 1 || marks[source] === BEHIND || placeOf[source]! < sides.first) continue;
    if (marks[source] === AHEAD) sides.hasMet = true;
    else {
      marks[source] = BEHIND;
      behind[sides.behindCount] = source;
      sides.behindCount += 1;
    }
  }
  return end - incoming.offsets[node]! + 1;
}

/** Everything ahead moves behind the last place; both groups keep their inner order. */
function moveToEnd({ order, placeOf, marks, ahead }: Trim, { first, last }: Sides): void {
  let kept = first;
  let moved = 0;
  for (let place = first; place <= last; place += 1) {
    const node = order[place]!;
    if (marks[node] === AHEAD) {
      ahead[moved] = node;
      moved += 1;
    } else {
      order[kept] = node;
      placeOf[node] = kept;
      kept += 1;
    }
  }
  for (let at = 0; at < moved; at += 1) {
    order[kept + at] = ahead[at]!;
    placeOf[ahead[at]!] = kept + at;
  }
}

function moveToFront({ order, placeOf, marks, behind }: Trim, { first, last }: Sides): void {
  let kept = last;
  let moved = 0;
  for (let place = last; place >= first; place -= 1) {
    const node = order[place]!;
    if (marks[node] === BEHIND) {
      behind[moved] = node;
      moved += 1;
    } else {
      order[kept] = node;
      placeOf[node] = kept;
      kept -= 1;
    }
  }
  for (let at = 0; at < moved; at += 1) {
    order[kept - at] = behind[at]!;
    placeOf[behind[at]!] = kept - at;
  }
}
