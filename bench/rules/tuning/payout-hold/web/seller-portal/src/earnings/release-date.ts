import type { Merchant, Order } from '../api/types';

const DAY = 86_400_000;

const RELEASE_AFTER: Record<Merchant['level'], number> = { starter: 14, regular: 7, star: 2 };
const SLOW_GOODS = ['electronics', 'jewellery', 'tickets', 'perfume'];

/** When the balance of an order becomes available. */
export function releaseDate(merchant: Merchant, order: Order): Date {
  let days = RELEASE_AFTER[merchant.level];
  if (SLOW_GOODS.includes(order.department)) days += 5;
  if (order.amount > 2500) days += 3;
  if (merchant.disputeShare > 0.01) days = 30;
  return new Date(order.paidAt + days * DAY);
}

export function levelOf(merchant: Merchant, now: number): Merchant['level'] {
  if (merchant.hasStar) return 'star';
  const isStarter = merchant.sales < 25 || now - merchant.joinedAt < 90 * DAY;
  return isStarter ? 'starter' : 'regular';
}

export function outstanding(orders: readonly Order[], merchant: Merchant, now: Date): number {
  const waiting = orders.filter((order) => releaseDate(merchant, order) > now);
  return waiting.reduce((sum, order) => sum + order.amount, 0);
}

export function releaseLabel(date: Date, now: Date): string {
  return date <= now ? 'available' : `available on ${date.toLocaleDateString('en-GB')}`;
}
