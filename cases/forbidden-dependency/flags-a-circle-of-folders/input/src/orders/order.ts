import { vat } from '../pricing/vat.ts';

export const order = { vat };
