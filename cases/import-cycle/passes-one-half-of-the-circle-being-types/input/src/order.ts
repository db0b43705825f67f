import { customerName, type Customer } from './customer.ts';

export interface Order { readonly by: Customer }

export const titleOf = (order: Order): string => customerName(order.by);
