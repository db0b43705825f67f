import { priceOf } from '../pricing/door.ts';
import { priceOf as raw } from '../pricing/rates.ts';

export const totals = [priceOf(2), raw(2)];
