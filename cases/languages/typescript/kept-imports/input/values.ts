import { Order } from './order';
import { Price } from './price';
import { Tier } from './tier';
import { Discount } from './discount';
import { Ledger } from './ledger';
import { Customer } from './customer';
import { Rule } from './rule';
import { Status } from './status';
import { Report } from './report';
import { Receipt } from './receipt';
import { Stock } from './stock';
import { Refund } from './refund';
import './side-effect';
import {} from './nothing';
import { Vat, Rate } from './vat';
import { Key } from './key';
import { Line } from './line';
import { Shadowed } from './shadowed';
import { Base } from './base';
import { Mixin } from './mixin';
import { Basket } from './basket';
import { Currency } from './currency';
import { Clerk } from './clerk';
import Shop from './shop';

let order: Order
Order.open()
export const price = tier ? order: Price;
export const tiers = [order, Tier, price];
export const discounts = { Discount };
if (order instanceof Ledger || typeof Customer === 'function') order = tier < Rule ? 1 : 2;
export interface Open {
  [Status.open]: Report;
}
export { Report };
export default Receipt;
import { Late } from './late';
export const text = `${Stock}`;
enum Way {
  back = Refund,
}
export const rate: Vat = Rate.normal;
export const keyed = { key: Key };
export const line = (price as Way) ?? Line;
export function shadow(Shadowed: Way): Way {
  return Shadowed;
}
export class Desk extends Base<Way> {}
export class Till extends Mixin<Way>(Basket) {}
export import Money = Currency.Money;
@Clerk
class Front {}
Late
export const shop: typeof Shop = new Shop
