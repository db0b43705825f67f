import { money } from '../money/money.ts';

export function shipping(): number {
  return 1 + money();
}
