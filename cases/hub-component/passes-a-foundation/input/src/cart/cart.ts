import { money } from '../money/money.ts';

export function cart(): number {
  return 1 + money();
}
