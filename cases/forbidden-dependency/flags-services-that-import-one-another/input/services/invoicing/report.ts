import { order } from '../orders/order.ts';

export const report = [order];
