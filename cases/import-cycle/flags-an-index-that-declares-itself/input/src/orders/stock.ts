import { articlesOf } from './index.ts';

export function stockOf(order: string): number {
  return articlesOf(order).length;
}
