import { priceOf } from '../domain/price.ts';

export const total = priceOf(3);
