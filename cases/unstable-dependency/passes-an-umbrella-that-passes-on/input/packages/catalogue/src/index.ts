import { trade } from '@shop/trade';

export function catalogue(): number {
  return 1 + trade();
}
