import { money } from '../money/money.ts';

export function prices(): number {
  return 1 + money();
}
