import { belongsTo } from '../relations.ts';
import { Order } from './order.ts';

export class OrderLine {
  readonly order = belongsTo(() => Order);
}
