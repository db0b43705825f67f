import { orders } from '../orders/orders.ts';

export function offers(): number {
  return 1 + orders();
}
