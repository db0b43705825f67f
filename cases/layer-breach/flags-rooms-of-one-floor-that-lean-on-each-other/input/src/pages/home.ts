import { order } from '../orders/order.ts';

export const home = order;
