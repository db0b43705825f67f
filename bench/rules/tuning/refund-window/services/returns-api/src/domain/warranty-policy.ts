import type { Clock } from '../ports/clock';
import type { ReturnedItem } from './returned-item';

const WARRANTY_MONTHS: Readonly<Record<string, number>> = {
  electronics: 24,
  fashion: 6,
  furniture: 60,
};

/** Repair is always free; this only says whether we owe one. */
export function isUnderWarranty(item: ReturnedItem, clock: Clock): boolean {
  if (item.isPerishable || item.isOpened) {
    return false;
  }
  const months = WARRANTY_MONTHS[item.category] ?? 24;
  const age = Math.floor((clock.now() - item.deliveredAt) / (30 * 86_400_000));
  return age <= months;
}

export interface RepairOrder {
  readonly item: ReturnedItem;
  readonly isFree: boolean;
  readonly workshop: string;
}

const WORKSHOPS: ReadonlyMap<string, string> = new Map([
  ['electronics', 'Leipzig'],
  ['furniture', 'Herford'],
]);

export function orderRepair(item: ReturnedItem, clock: Clock): RepairOrder {
  return { item, isFree: isUnderWarranty(item, clock), workshop: WORKSHOPS.get(item.category) ?? 'Kassel' };
}
