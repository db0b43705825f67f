import { cart } from '../cart/cart.ts';
import { prices } from '../prices/prices.ts';
import { money } from '../money/money.ts';

export function checkout(): number {
  return 1 + cart() + prices() + money();
}
