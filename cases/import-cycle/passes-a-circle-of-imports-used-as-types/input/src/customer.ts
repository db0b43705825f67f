import { Order } from './order.ts';

export class Customer {
  readonly orders: Order[] = [];

  last(): Order | null {
    return this.orders.at(-1) ?? null;
  }
}
