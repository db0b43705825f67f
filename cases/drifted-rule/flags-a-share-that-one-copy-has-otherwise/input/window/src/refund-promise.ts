const SHARES: Record<string, number> = { sealed: 1, opened: 0.85, used: 0.5 };

/** What the shop window promises for a return. */
export function refundPromise(price: number, condition: string, daysSinceDelivery: number): number {
  if (daysSinceDelivery > 30) return 0;
  return price * (SHARES[condition] ?? 0);
}
