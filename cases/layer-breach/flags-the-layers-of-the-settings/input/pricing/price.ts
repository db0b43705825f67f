import { currency } from '../web/page.ts';

export const priceOf = (pieces: number): string => `${pieces * 4} ${currency}`;
