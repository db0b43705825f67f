import { order } from '../orders/order.ts';

export const invoice = { of: order };
