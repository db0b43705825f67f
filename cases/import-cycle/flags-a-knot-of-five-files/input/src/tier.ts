import { customer } from './customer.ts';

export function tier(id: number): number {
  return id < 1 ? 0 : customer(id - 1);
}
