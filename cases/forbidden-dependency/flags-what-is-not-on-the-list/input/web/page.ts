import type { Order } from '../contracts/order.ts';
import { priceOf } from '../pricing/price.ts';

export const page = (order: Order): number => priceOf(order.pieces);
