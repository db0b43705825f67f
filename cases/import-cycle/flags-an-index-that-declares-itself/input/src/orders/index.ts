import { stockOf } from './stock.ts';

export function placeOrder(article: string): boolean {
  return stockOf(article) > 0;
}

export function articlesOf(order: string): string[] {
  return order.split(',');
}
