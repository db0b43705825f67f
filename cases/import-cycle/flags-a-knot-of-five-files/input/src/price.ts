import { tier } from './tier.ts';

export function price(id: number): number {
  return id < 1 ? 0 : tier(id - 1);
}
