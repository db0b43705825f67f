export interface Order {
  readonly customer: string;
}

export const open = (order: Order): string => describe(order);

import { tierOf } from './tier.ts';

const describe = ({ customer }: Order): string => `${customer} ${tierOf(customer)}`;
