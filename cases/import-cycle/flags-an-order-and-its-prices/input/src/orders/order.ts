import { priceOf } from '../prices/price.ts';

export interface Line { readonly article: string; readonly quantity: number }

export function totalOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.quantity * priceOf(line.article), 0);
}

export function isBulk(quantity: number): boolean {
  return quantity >= 100;
}
