import { order } from './order.ts';
import { invoice } from './invoice.ts';

export const checkout = () => [order(), invoice()];
