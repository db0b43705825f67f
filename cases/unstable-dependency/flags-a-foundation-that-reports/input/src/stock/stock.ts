import { money } from '../money/money.ts';

export function stock(): number {
  return 1 + money();
}
