import { rate } from '../orders/rate.ts';

export const price = rate * 4;
