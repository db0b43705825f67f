export function refusalOf(order: { lines: unknown[]; customer: string | null; total: number; country: string; isPaid: boolean }): string | null {
  if (order.lines.length === 0) return 'nothing ordered';
  if (order.customer === null) return 'nobody ordered';
  if (order.total < 0) return 'negative total';
  if (order.total > 100_000) return 'too large';
  if (order.country === '') return 'nowhere to send it';
  if (order.country.length !== 2) return 'unknown country';
  if (!order.isPaid && order.total > 1_000) return 'pay first';
  return null;
}
