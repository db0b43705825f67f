export function priceOf(pieces: number, tier: string): number {
  if (tier === 'gold') {
    if (pieces > 100) return pieces * 3;
    if (pieces > 10) return pieces * 3.5;
  }
  return pieces * 4;
}
