import { priceOf } from './price.ts';

export const total = (articles: readonly string[]): number => articles.reduce((sum, article) => sum + priceOf(article), 0);
