import { money } from '../money/money.ts';

export function portal(): number {
  return 1 + money();
}
