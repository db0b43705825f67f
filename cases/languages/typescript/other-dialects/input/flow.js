/* @flow */
import type { Order } from './order';
import { total } from './total';

export function price(order: Order): number {
  return total(order);
}
