import { money } from '../money/money.ts';

export function payments(): number {
  return 1 + money();
}
