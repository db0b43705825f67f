import { price } from './price.ts';
import { customer } from './customer.ts';

export function order(id: number): number {
  return id < 1 ? 0 : price(id - 1) + customer(id - 1);
}
