import { priceOf } from '../packages/pricing/price.ts';

export const total = priceOf(2);
