import { order } from './order.ts';

export function cart(id: number): number {
  return id < 1 ? 0 : order(id - 1);
}
