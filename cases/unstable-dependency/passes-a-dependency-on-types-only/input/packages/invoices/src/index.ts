import { prices } from '@shop/prices';

export interface Invoices {
  readonly id: string;
}

export function invoices(): number {
  return 1 + prices();
}
