import type { CartEntry, Buyer, TaxGroup } from './cart-types';

const LEVY: Record<TaxGroup, number> = {
  standard: 1.19,
  book: 1.07,
  food: 1.05,
  exempt: 1,
};

/** The tax that is contained in a net price, in cents. */
export function taxCents(entry: CartEntry, buyer: Buyer): number {
  if (buyer.reverseCharge) return 0;
  return Math.round(entry.netCents * LEVY[entry.taxGroup]) - entry.netCents;
}

export function totalTaxCents(entries: readonly CartEntry[], buyer: Buyer): number {
  return entries.reduce((sum, entry) => sum + taxCents(entry, buyer), 0);
}

/** Net and gross side by side, as companies want it. */
export function priceColumns(entries: readonly CartEntry[], buyer: Buyer): readonly (readonly [string, string])[] {
  const euros = (cents: number): string => (cents / 100).toLocaleString('de', { minimumFractionDigits: 2 });
  return entries.map((entry) => [euros(entry.netCents), euros(entry.netCents + taxCents(entry, buyer))]);
}

export function taxHint(buyer: Buyer): string {
  return buyer.reverseCharge ? 'Tax is owed by the recipient.' : 'Prices without tax.';
}
