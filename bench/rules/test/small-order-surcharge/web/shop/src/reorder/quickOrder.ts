import type { ArticleLine, Customer, QuickOrder } from './types';

export class QuickOrderError extends Error {}

/** Minimum quantities of an order line: packaging units of the article, and never more than a pallet for small customers. */
export function assertOrderable(line: ArticleLine, customer: Customer): void {
  const minimum = line.article.perishable ? 1 : 6;
  if (line.quantity < minimum) {
    throw new QuickOrderError(`order at least ${minimum} of ${line.article.name}`);
  }
  if (line.quantity % line.article.packSize !== 0) {
    throw new QuickOrderError(`order in packs of ${line.article.packSize}`);
  }
  if (customer.size === 'small' && line.quantity > 480) {
    throw new QuickOrderError('a small customer orders at most one pallet');
  }
}

export function mergeLines(order: QuickOrder): QuickOrder {
  const merged = new Map<string, ArticleLine>();
  for (const line of order.lines) {
    const known = merged.get(line.article.id);
    merged.set(line.article.id, known ? { ...known, quantity: known.quantity + line.quantity } : line);
  }
  return { ...order, lines: [...merged.values()] };
}
