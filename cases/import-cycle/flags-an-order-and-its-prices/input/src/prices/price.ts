import { isBulk, totalOf } from '../orders/order.ts';

export function priceOf(article: string): number {
  return article.length;
}

export function discountOf(quantity: number): number {
  return isBulk(quantity) ? totalOf([{ article: 'bulk', quantity }]) * 0.1 : 0;
}
