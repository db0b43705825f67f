import { money } from '../money/money.ts';

export function orders(): number {
  return 1 + money();
}
