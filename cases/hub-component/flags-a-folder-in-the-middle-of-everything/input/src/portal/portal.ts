import { orders } from '../orders/orders.ts';

export function portal(): number {
  return 1 + orders();
}
