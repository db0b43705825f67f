import { orders } from '../orders/orders.ts';

export function refunds(): number {
  return 1 + orders();
}
