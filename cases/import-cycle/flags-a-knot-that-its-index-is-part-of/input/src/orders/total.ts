import { currency } from '../web/cart.ts';

export const total = (articles: readonly string[]): string => `${articles.length} ${currency}`;
