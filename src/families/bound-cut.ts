import type { Cell } from './decision-cell.ts';

const DAY_SECONDS = 86_400;
/** Where values have no steps, below or above the number by nothing. */
const TOUCH = 1e-6;

/**
 * The place between two values where a bound cuts, so that `> 99`, `>= 100`, `<= 99` and `< 100` of whole things are one:
 * a guard that leaves up to 99 says the same as a condition from 100 on. Money and rates have no steps.
 */
export function cutOf({ number, dimension, side, written }: Cell): number | null {
  if (number === null || side === '' || side === 'is') return number;
  const isStrict = !/^[<>]=/.test(written);
  const half = halfStep(number, dimension);
  const isAbove = (side === 'from') === isStrict;
  return isAbove ? number + half : number - half;
}

function halfStep(number: number, dimension: Cell['dimension']): number {
  if (!Number.isInteger(number) || dimension === 'money' || dimension === 'percent') return TOUCH;
  if (dimension === 'time') return number % DAY_SECONDS === 0 && number !== 0 ? DAY_SECONDS / 2 : TOUCH;
  return 0.5;
}
