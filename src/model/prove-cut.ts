import { type OrderedCut, trimmedCut } from './trimmed-cut.ts';
import { cyclesThrough } from './cycles-through.ts';
import type { Graph } from './graph.ts';
import { hittingSet } from './hitting-set.ts';
import { markedWeight } from './marked-weight.ts';
import type { Row } from './reduce-rows.ts';

export interface CutCosts {
  /** Above 0, by edge number. */
  readonly weights: Float64Array;
  /** Weights that do not differ in whole units differ only by preference. */
  readonly unit: number;
}

export interface CutProof {
  readonly isCut: Uint8Array;
  /** True when no cut is lighter by a unit or more. */
  readonly isMinimal: boolean;
}

/** Edges that may be looked at, or steps as long: per edge of the graph, and in all (some 20 ms). */
const WORK_PER_EDGE = 12_000;
const WORK_LIMIT = 8_000_000;

/**
 * Tries to prove that a cut is the lightest, or to find a lighter one. A cut is a set of edges that hits every cycle. The search
 * starts with cycles that the known cut is there for and adds those that the lightest hitting set leaves open, until it leaves none:
 * A. Baharev, H. Schichl, A. Neumaier, T. Achterberg, "An exact method for the minimum feedback arc set problem" (2021).
 */
export function proveCut(graph: Graph, { weights, unit }: CutCosts, known: OrderedCut): CutProof {
  const work = { left: Math.min(WORK_LIMIT, WORK_PER_EDGE * graph.targets.length) };
  let best = known;
  const cutSize = known.isCut.reduce((sum, flag) => sum + flag, 0);
  if (cutSize * graph.targets.length > work.left) return { isCut: best.isCut, isMinimal: false };
  const rows = openCycles(graph, { fixed: Uint8Array.from(weights, () => 0), isCut: known.isCut, work });
  while (work.left > 0) {
    const below = markedWeight(best.isCut, weights);
    const answer = hittingSet({ rows, weights, below, work });
    if (answer.kind !== 'found') return { isCut: best.isCut, isMinimal: answer.kind === 'none' };
    const fixed = Uint8Array.from(weights, () => 0);
    for (const edge of answer.columns) fixed[edge] = 1;
    const completed = trimmedCut(graph, { weights, order: best.order, fixed });
    rows.push(...openCycles(graph, { fixed, isCut: completed.isCut, work }));
    const trimmed = trimmedCut(graph, { weights, order: completed.order });
    if (markedWeight(trimmed.isCut, weights) < below) best = trimmed;
    const isReached = Math.floor(answer.weight / unit) === Math.floor(markedWeight(best.isCut, weights) / unit);
    if (isReached) return { isCut: best.isCut, isMinimal: true };
  }
  return { isCut: best.isCut, isMinimal: false };
}

interface OpenCycles {
  /** A set of edges that does not hit every cycle. */
  readonly fixed: Uint8Array;
  /** A cut that contains it. */
  readonly isCut: Uint8Array;
  readonly work: { left: number };
}

/** Cycles that the set leaves open, found through the edges that complete it to a cut: shortest ones, and ones with no second such edge. */
function openCycles(graph: Graph, { fixed, isCut, work }: OpenCycles): Row[] {
  const isWanted = isCut.map((flag, edge) => (fixed[edge] === 1 ? 0 : flag));
  return [
    ...cyclesThrough(graph, { isWanted, isAvoided: fixed, work }),
    ...cyclesThrough(graph, { isWanted, isAvoided: isCut, work }),
  ];
}
