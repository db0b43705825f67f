import { money } from '../money/money.ts';

export function taxes(): number {
  return 1 + money();
}
