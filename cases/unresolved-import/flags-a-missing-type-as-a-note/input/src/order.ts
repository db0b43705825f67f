import type { Customer } from './customer.ts';

export interface Order { readonly by: Customer }

export const isOpen = (order: Order): boolean => order.by !== null;
