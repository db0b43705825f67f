import { order } from './order.ts';
import { cart } from './cart.ts';

export function customer(id: number): number {
  return id < 1 ? 0 : order(id - 1) + cart(id - 1);
}
