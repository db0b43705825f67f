import { priceOf } from '../pricing/price.ts';

export const total = priceOf(3);
