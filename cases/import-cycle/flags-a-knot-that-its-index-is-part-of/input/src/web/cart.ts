import { place } from '../orders/index.ts';

export const currency = 'CHF';

export const checkOut = (): string => place(['chair']);
