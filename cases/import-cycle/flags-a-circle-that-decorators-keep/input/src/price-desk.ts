import { Injectable } from 'framework';
import { OrderDesk } from './order-desk.ts';

@Injectable()
export class PriceDesk {
  constructor(private readonly orders: OrderDesk) {}

  total(): number {
    return this.orders === null ? 0 : 1;
  }
}
