import { priceOf } from '../pricing/price.ts';

export const page = priceOf(3);
export const currency = 'EUR';
