import { money } from '../money/money.ts';

export function invoices(): number {
  return 1 + money();
}
