import { money } from '../money/money.ts';
import { stock } from '../stock/stock.ts';
import { shipping } from '../shipping/shipping.ts';
import { payments } from '../payments/payments.ts';
import { tiers } from '../tiers/tiers.ts';
import { taxes } from '../taxes/taxes.ts';

export function orders(): number {
  return 1 + money() + stock() + shipping() + payments() + tiers() + taxes();
}
