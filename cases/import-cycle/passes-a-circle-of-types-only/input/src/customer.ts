import type { Order } from './order.ts';

export interface Customer { readonly orders: readonly Order[] }
