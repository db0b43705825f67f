import { showPrice } from '../pages/order-page.ts';
import { priceOf } from './price.ts';

export const checked = [showPrice(1), priceOf(1)];
