import { Field } from './framework';
import { Price } from './price';
import { Tier } from './tier';
import { Line } from './line';

export class Order {
  @Field() get price(): string {
    return '';
  }
  set price(price: Price) {}
  @Field() find(tier: Tier): void {}
  constructor(...lines: Line[]) {}
}
