/** Who orders. */
import type { Order } from './order.ts';
import { tierOf } from './tier.ts';
import { open } from './order.ts';

export const place = (order: Order): string => `${open(order)} ${tierOf(order.customer)}`;
