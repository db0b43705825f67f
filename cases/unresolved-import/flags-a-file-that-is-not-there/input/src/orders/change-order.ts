import { priceOf } from '../prices/price-list.ts';

export const changeOrder = (article: string): number => priceOf(article);
