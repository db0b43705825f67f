import type { ShowCategory, Seat } from '../shows/show';

const PREMIUM: Record<ShowCategory, number> = {
  benefit: 0.03,
  hospitality: 0.08,
  regular: 0.06,
};

export interface InsuranceQuote {
  readonly covered: number;
  readonly price: number;
  readonly isOffered: boolean;
}

export function insuranceQuote(seat: Seat, category: ShowCategory, paid: number, hoursToShow: number): InsuranceQuote {
  const covered = paid * (1 - PREMIUM[category]);
  const price = Math.max(paid * PREMIUM[category], 1.2);
  const isOffered = paid <= 800 && hoursToShow >= 72;
  return { covered, price, isOffered };
}

/** Only grown-ups may insure, and only what they paid by card. */
export function mayInsure(buyer: { age: number; paidBy: string }): boolean {
  return buyer.age >= 18 && buyer.paidBy === 'card';
}

export function describeInsurance(seat: Seat, quote: InsuranceQuote): string {
  return quote.isOffered
    ? `Insure seat ${seat.row}${seat.number} for ${quote.price.toFixed(2)} €.`
    : 'This seat cannot be insured.';
}
