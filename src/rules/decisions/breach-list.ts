import type { Breach } from './describe-breach.ts';

/** What one function comes to: how much it looked at, and what breaks it. */
export interface BreachList {
  readonly inspected: number;
  readonly breaches: readonly Breach[];
}
