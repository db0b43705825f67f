import type { Checkout } from '@shop/checkout';

export interface Prices {
  readonly id: string;
}

export function prices(): number {
  return 1;
}
