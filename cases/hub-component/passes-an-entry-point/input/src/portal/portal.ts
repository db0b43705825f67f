import { money } from '../money/money.ts';
import { stock } from '../stock/stock.ts';
import { shipping } from '../shipping/shipping.ts';
import { payments } from '../payments/payments.ts';
import { tiers } from '../tiers/tiers.ts';
import { taxes } from '../taxes/taxes.ts';
import { cart } from '../cart/cart.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import { invoices } from '../invoices/invoices.ts';
import { offers } from '../offers/offers.ts';
import { refunds } from '../refunds/refunds.ts';

export function portal(): number {
  return 1 + money() + stock() + shipping() + payments() + tiers() + taxes() + cart() + catalogue() + invoices() + offers() + refunds();
}
