import { money } from '../money/money.ts';

export function refunds(): number {
  return 1 + money();
}
