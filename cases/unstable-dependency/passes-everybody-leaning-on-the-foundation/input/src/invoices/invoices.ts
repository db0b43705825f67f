import { prices } from '../prices/prices.ts';

export function invoices(): number {
  return 1 + prices();
}
