/** Discount by tier. */
export function tierDiscount(tier: string): number {
  if (tier === 'gold') return 0.15;
  if (tier === 'silver') return 0.1;
  if (tier === 'bronze') return 0.05;
  return 0;
}
