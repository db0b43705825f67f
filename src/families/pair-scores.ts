export interface ScoredPair {
  readonly left: number;
  readonly right: number;
  /** 0 … 1. */
  readonly score: number;
}

/** 0 for pairs that were not even worth weighing. */
export type ScoreOf = (a: number, b: number) => number;

export function indexScores(pairs: readonly ScoredPair[]): ScoreOf {
  const scores = new Map<number, number>();
  for (const { left, right, score } of pairs) scores.set(left * MOST_CANDIDATES + right, score);
  return (a, b) => scores.get(a < b ? a * MOST_CANDIDATES + b : b * MOST_CANDIDATES + a) ?? 0;
}

/** The product of two indexes below it is still a whole number. */
const MOST_CANDIDATES = 2 ** 26;
