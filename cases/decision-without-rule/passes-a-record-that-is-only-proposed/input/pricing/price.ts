export function priceOf(pieces: number): number {
  return pieces * 4;
}
