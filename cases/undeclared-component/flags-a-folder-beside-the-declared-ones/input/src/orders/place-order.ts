import { priceOf } from '../pricing/price.ts';

export const placeOrder = (quantity: number): number => priceOf(quantity);
