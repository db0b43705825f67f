import { orders } from '../orders/orders.ts';
import { prices } from '../prices/prices.ts';
import { stock } from '../stock/stock.ts';

export function reports(): number {
  return 1 + orders() + prices() + stock();
}
