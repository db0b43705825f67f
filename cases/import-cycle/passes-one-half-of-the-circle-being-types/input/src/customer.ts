import type { Order } from './order.ts';

export interface Customer { readonly name: string; readonly last: Order | null }

export const customerName = (customer: Customer): string => customer.name;
