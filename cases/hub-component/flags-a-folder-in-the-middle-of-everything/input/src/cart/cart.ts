import { orders } from '../orders/orders.ts';

export function cart(): number {
  return 1 + orders();
}
