export { cart } from './cart.ts';
export { catalogue } from './catalogue.ts';
export { coupon } from './coupon.ts';
export { customer } from './customer.ts';
export { delivery } from './delivery.ts';
export { invoice } from './invoice.ts';
export { offer } from './offer.ts';
export { payment } from './payment.ts';
export { price } from './price.ts';
export { refund } from './refund.ts';
export { stock } from './stock.ts';
export { tier } from './tier.ts';

export function version(): string {
  return '1';
}
