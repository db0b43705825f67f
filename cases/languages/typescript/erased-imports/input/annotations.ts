import { Order } from './order';
import type { Tier } from './tier';
import { Price, Currency } from './price';
import Discount from './discount';
import * as ledger from './ledger';
import { Customer as Buyer } from './customer';
import { Rule } from './rule';
import { schema } from './schema';
import { Total } from './total';
import { Report } from './report';
import { Stock } from './stock';
import { Shipping, type Address } from './shipping';
import { Unused } from './unused';
import { Receipt } from './receipt';
import { Refund } from './refund';
import { Basket } from './basket';
import { Vat } from './vat';
import { Status } from './status';
import { Clerk } from './clerk';
import { Shop } from './shop';

// Order and Report in a comment are no use of them, and nor is 'Stock' in a text.
export function place(order: Order, ...prices: Price[]): Promise<Currency> {
  const found: Discount | null = null;
  let entry: ledger.Entry;
  return pay(order, { note: 'Stock', found, entry } satisfies Rule, prices as Total[]);
}

export class Desk implements Buyer {
  report?: Report;
  readonly stock = new Map<string, Stock>();
}

export interface Parcel extends Shipping {
  readonly to: Address;
  readonly states: { [name in Status]: boolean };
}

export type Checked = typeof schema;
export type { Receipt };
export { type Refund };
export function isBasket(this: Clerk, found: unknown): found is Basket {
  return found !== this.Basket;
}
export class Till extends Desk<Vat> {}
declare global {
  interface Window {
    shop: Shop;
  }
}
