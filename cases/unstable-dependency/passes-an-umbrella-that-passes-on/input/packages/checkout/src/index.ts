import { stock } from '@shop/stock';
import { shipping } from '@shop/shipping';
import { payments } from '@shop/payments';

export function checkout(): number {
  return 1 + stock() + shipping() + payments();
}
