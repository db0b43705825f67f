import { priceOf } from '../pricing/price.ts';

export const page = priceOf(1);
