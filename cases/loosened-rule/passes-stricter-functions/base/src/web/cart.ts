import { priceOf } from '../pricing/price.ts';
export const total = (units: number): number => priceOf(units);
