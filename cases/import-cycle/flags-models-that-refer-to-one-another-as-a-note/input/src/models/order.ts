import { hasMany } from '../relations.ts';
import { OrderLine } from './order-line.ts';

export class Order {
  readonly lines = hasMany(() => OrderLine);
}
