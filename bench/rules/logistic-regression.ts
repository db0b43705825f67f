export interface Example {
  readonly figures: readonly number[];
  readonly isTrue: boolean;
}

/** The first weight is the intercept; the others are those of the figures, in their order. */
export type Weights = readonly number[];

const MOST_STEPS = 25;
const SMALL_STEP = 1e-6;

/** Logistic regression by Newton's method, with a penalty on the squares of the weights; the intercept has none. */
export function fitWeights(examples: readonly Example[], penalty: number): Weights {
  const count = (examples[0]?.figures.length ?? 0) + 1;
  let weights = Array.from({ length: count }, () => 0);
  for (let round = 0; round < MOST_STEPS; round += 1) {
    const step = newtonStep(examples, weights, penalty);
    weights = weights.map((weight, at) => weight + step[at]!);
    if (Math.max(...step.map(Math.abs)) < SMALL_STEP) break;
  }
  return weights;
}

export function probability(figures: readonly number[], weights: Weights): number {
  const sum = [1, ...figures].reduce((total, figure, at) => total + figure * weights[at]!, 0);
  return 1 / (1 + Math.exp(-sum));
}

function newtonStep(examples: readonly Example[], weights: Weights, penalty: number): number[] {
  const gradient = weights.map((weight, at) => (at === 0 ? 0 : -penalty * weight));
  const curvature = weights.map((_, row) => weights.map((__, column) => (row === column && row > 0 ? penalty : 0)));
  for (const { figures, isTrue } of examples) {
    const row = [1, ...figures];
    const share = probability(figures, weights);
    for (let at = 0; at < row.length; at += 1) {
      gradient[at]! += (Number(isTrue) - share) * row[at]!;
      for (let other = 0; other < row.length; other += 1) {
        curvature[at]![other]! += share * (1 - share) * row[at]! * row[other]!;
      }
    }
  }
  return solve(curvature, gradient);
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let at = 0; at < rows.length; at += 1) {
    const pivot = rows.slice(at).reduce((best, row) => (Math.abs(row[at]!) > Math.abs(best[at]!) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(at, 0, pivot);
    for (const row of rows.slice(at + 1)) {
      const factor = row[at]! / pivot[at]!;
      for (let column = at; column < row.length; column += 1) row[column]! -= factor * pivot[column]!;
    }
  }
  const solution = Array.from({ length: rows.length }, () => 0);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at]!;
    const known = solution.reduce((sum, value, column) => sum + value * row[column]!, 0);
    solution[at] = (row.at(-1)! - known) / row[at]!;
  }
  return solution;
}
