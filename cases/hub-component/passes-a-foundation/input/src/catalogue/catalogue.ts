import { money } from '../money/money.ts';

export function catalogue(): number {
  return 1 + money();
}
