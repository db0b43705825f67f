import { discountOf } from './discount.ts';

export const total = (sum: number): number => sum * (1 - discountOf('gold', []));
