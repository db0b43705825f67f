import { priceOf } from '@shop/pricing';

export interface Order {
  readonly sku: string;
}

export const total = (order: Order) => priceOf(order);
