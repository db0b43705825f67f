import { priceOf } from '../prices/price-list.ts';
import { stockOf } from './stock.ts';

export const placeOrder = (article: string): number => priceOf(article) * stockOf(article);
