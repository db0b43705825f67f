import { cutOrder } from './cut-order.ts';
import { proveCut } from './prove-cut.ts';
import { type OrderedCut, trimmedCut } from './trimmed-cut.ts';
import type { DependencyGraph } from './graph.ts';
import { markedWeight } from './marked-weight.ts';
import { greedyOrder } from './greedy-order.ts';

export interface Cut {
  /** Edge numbers, ascending. Without them the graph has no cycle; no edge is superfluous. */
  readonly edges: readonly number[];
  /** True when it is proven that no cut has fewer references. */
  readonly isMinimal: boolean;
}

/** Edges that may be worked through in rounds of improvement; a larger graph gets one round. */
const ROUND_EDGES = 24_000;
const ROUND_LIMIT = 6;

/**
 * For a strongly connected graph of two or more nodes: a set of edges without which there is no cycle, with as few references as can be
 * found with work bounded by the size of the graph. Among equals it leans to few edges and to the preferred ones.
 */
export function cheapestCut(graph: DependencyGraph, isPreferred: Uint8Array): Cut {
  const { references } = graph;
  if (references.length === graph.nodeCount) return { edges: [cheapestEdge(references)], isMinimal: true };
  const unit = 2 * references.length + 1;
  const weights = Float64Array.from(references, (count, edge) => count * unit + (isPreferred[edge] === 1 ? 1 : 2));
  const proof = proveCut(graph, { weights, unit }, lightCut(graph, weights));
  return { edges: [...proof.isCut.keys()].filter((edge) => proof.isCut[edge] === 1), isMinimal: proof.isMinimal };
}

/** A strongly connected graph with no more edges than nodes is one circle. */
function cheapestEdge(references: Uint32Array): number {
  return references.indexOf(references.reduce((least, count) => Math.min(least, count)));
}

function lightCut(graph: DependencyGraph, weights: Float64Array): OrderedCut {
  const rounds = Math.min(ROUND_LIMIT, Math.floor(ROUND_EDGES / graph.targets.length));
  let best = improvedCut(graph, weights, greedyOrder(graph));
  for (let round = 1; round < rounds; round += 1) {
    const next = improvedCut(graph, weights, best.order);
    if (next.weight >= best.weight) break;
    best = next;
  }
  return best;
}

function improvedCut(
  graph: DependencyGraph,
  weights: Float64Array,
  start: Uint32Array,
): OrderedCut & { weight: number } {
  const cut = trimmedCut(graph, { weights, order: cutOrder(graph, weights, start) });
  return { ...cut, weight: markedWeight(cut.isCut, weights) };
}
