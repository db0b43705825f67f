import { money } from '../money/money.ts';

export function tiers(): number {
  return 1 + money();
}
