import { reports } from '../reports/reports.ts';

export function money(): number {
  return 1 + reports();
}
