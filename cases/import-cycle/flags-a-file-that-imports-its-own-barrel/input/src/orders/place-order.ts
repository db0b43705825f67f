import { stockOf } from './index.ts';

export function placeOrder(article: string): boolean {
  return stockOf(article) > 0;
}
