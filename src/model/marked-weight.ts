/** Sum of the weights of all edges marked with 1. */
export function markedWeight(marks: Uint8Array, weights: Float64Array): number {
  let sum = 0;
  for (let edge = 0; edge < marks.length; edge += 1) {
    if (marks[edge] === 1) sum += weights[edge]!;
  }
  return sum;
}
