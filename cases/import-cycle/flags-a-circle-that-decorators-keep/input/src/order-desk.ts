import { Injectable } from 'framework';
import { PriceDesk } from './price-desk.ts';

@Injectable()
export class OrderDesk {
  constructor(private readonly prices: PriceDesk) {}

  total(): number {
    return this.prices.total();
  }
}
