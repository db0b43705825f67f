import type { Clock } from '../ports/clock';
import type { ReturnedItem } from './returned-item';

const WINDOW_DAYS: Readonly<Record<string, number>> = {
  electronics: 14,
  furniture: 60,
};
const DEFAULT_WINDOW_DAYS = 30;
const RESTOCKING_RATE = 0.15;

export interface RefundDecision {
  readonly accepted: boolean;
  readonly amount: number;
  readonly reason?: string;
}

export function decideRefund(item: ReturnedItem, clock: Clock): RefundDecision {
  if (item.isPerishable || item.isCustomMade) {
    return { accepted: false, amount: 0, reason: 'excluded' };
  }
  const window = WINDOW_DAYS[item.category] ?? DEFAULT_WINDOW_DAYS;
  const age = Math.floor((clock.now() - item.deliveredAt) / 86_400_000);
  if (age > window) {
    return { accepted: false, amount: 0, reason: 'too late' };
  }
  const restocking = item.isOpened ? item.price * RESTOCKING_RATE : 0;
  const amount = Math.round((item.price - restocking) * 100) / 100;
  return { accepted: true, amount };
}
