import { money } from '../money/money.ts';

export function offers(): number {
  return 1 + money();
}
