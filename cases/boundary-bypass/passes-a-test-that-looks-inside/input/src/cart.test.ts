import { priceOf } from '../packages/pricing/price.ts';

export const checked = priceOf(2);
