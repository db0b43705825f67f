/** Factors lie around 1 and reach 1 or come near it; shares of something seldom do. */
export function areFactors(numbers: readonly number[]): boolean {
  const isAround = numbers.length > 0 && numbers.every((number) => number >= 0.5 && number <= 1.5);
  return isAround && numbers.some((number) => number !== 1) && numbers.some((number) => number >= 0.85);
}
