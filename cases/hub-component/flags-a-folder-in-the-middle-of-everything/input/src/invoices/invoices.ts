import { orders } from '../orders/orders.ts';

export function invoices(): number {
  return 1 + orders();
}
