import { priceOf } from '../domain/price.ts';

export function showPrice(pieces: number): string {
  return `${priceOf(pieces)} EUR`;
}
