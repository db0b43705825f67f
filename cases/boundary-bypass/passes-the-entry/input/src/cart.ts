import { priceOf } from '../packages/pricing/index.ts';

export const total = priceOf(2);
