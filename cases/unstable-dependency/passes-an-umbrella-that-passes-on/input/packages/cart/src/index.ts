import { trade } from '@shop/trade';

export function cart(): number {
  return 1 + trade();
}
