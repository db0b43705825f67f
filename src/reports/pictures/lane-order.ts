import { edgesOf, type DependencyGraph } from '../../model/graph.ts';

/** Alternating sweeps after which the order hardly changes any more. */
const SWEEPS = 24;

/**
 * Nodes of each lane from left to right with few crossings: barycentre sweeps (Sugiyama, Tagawa, Toda 1981), alternately
 * downwards and upwards. The position in a lane of any size is normalised to (i + 0.5) / size; ties keep the node order.
 */
export function laneOrder(graph: DependencyGraph, levels: Uint32Array): number[][] {
  const lanes = initialLanes(levels);
  const neighbours = neighboursOf(graph);
  const place = new Float64Array(graph.nodeCount);
  for (const lane of lanes) numberLane(lane, place);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const lane of sweep % 2 === 0 ? lanes : lanes.toReversed()) {
      sortLane(lane, { neighbours, levels, place });
      numberLane(lane, place);
    }
  }
  return lanes;
}

interface Sweep {
  readonly neighbours: readonly (readonly number[])[];
  readonly levels: Uint32Array;
  readonly place: Float64Array;
}

function initialLanes(levels: Uint32Array): number[][] {
  const count = levels.reduce((most, level) => Math.max(most, level + 1), 0);
  const lanes: number[][] = Array.from({ length: count }, () => []);
  for (const [node, level] of levels.entries()) lanes[level]!.push(node);
  return lanes;
}

function neighboursOf(graph: DependencyGraph): number[][] {
  const neighbours: number[][] = Array.from({ length: graph.nodeCount }, () => []);
  for (const { from, to } of edgesOf(graph)) {
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
  }
  return neighbours;
}

function numberLane(lane: readonly number[], place: Float64Array): void {
  for (const [index, node] of lane.entries()) place[node] = (index + 0.5) / lane.length;
}

function sortLane(lane: number[], { neighbours, levels, place }: Sweep): void {
  const keys = new Map(lane.map((node) => [node, barycentre(node, { neighbours, levels, place })]));
  lane.sort((a, b) => keys.get(a)! - keys.get(b)! || a - b);
}

function barycentre(node: number, { neighbours, levels, place }: Sweep): number {
  const others = neighbours[node]!.filter((neighbour) => levels[neighbour] !== levels[node]);
  if (others.length === 0) return place[node]!;
  return others.reduce((sum, neighbour) => sum + place[neighbour]!, 0) / others.length;
}
