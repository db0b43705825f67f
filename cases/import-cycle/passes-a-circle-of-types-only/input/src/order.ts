import type { Customer } from './customer.ts';

export interface Order { readonly by: Customer }

export function isLarge(order: Order): boolean {
  return order.by.orders.length > 10;
}
