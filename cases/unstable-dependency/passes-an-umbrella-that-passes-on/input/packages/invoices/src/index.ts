import { trade } from '@shop/trade';

export function invoices(): number {
  return 1 + trade();
}
