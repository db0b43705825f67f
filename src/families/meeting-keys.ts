import type { Cell } from './decision-cell.ts';
import { TIME_UNITS } from './same-number.ts';

const DAY_SECONDS = 86_400;

/**
 * Under what a cell is looked up, so that any two with the same value meet, however it is written: a number by its digits
 * without point and zeros, for cents, percents and units of time; a text by itself. Those that meet need not be the same.
 */
export function meetingKeys(cell: Cell): string[] {
  const { number, role, value } = cell;
  if (number !== null) return [...new Set(digitsOf(cell, number))];
  return role === 'refusal' || role === 'rounding' ? [`${role} ${value}`] : [`t${value}`];
}

function digitsOf(cell: Cell, number: number): string[] {
  return [number, ...inUnitsOfTime(cell, number), ...beyondTheBound(cell, number), ...asFactor(cell, number)].map(
    digits,
  );
}

function inUnitsOfTime({ dimension }: Cell, number: number): number[] {
  if (dimension !== 'time') return [];
  return TIME_UNITS.map((unit) => number / unit).filter((count) => Number.isInteger(count * QUARTERS));
}

/** The next whole number bounds the same where the bound is left out. */
function beyondTheBound({ role, side, written, dimension }: Cell, number: number): number[] {
  if (role !== 'bound' || side === 'is' || written.includes('=') || !Number.isInteger(number)) return [];
  const step = dimension === 'time' && number % DAY_SECONDS === 0 ? DAY_SECONDS : 1;
  return [number + (side === 'from' ? step : -step)];
}

/** Who multiplies writes 1.15 or 0.85 for a rate of 15 %. */
function asFactor({ role }: Cell, number: number): number[] {
  const isShare = (role === 'rate' || role === 'factor') && number > 0 && number < 2 && number !== 1;
  return isShare ? [1 - number] : [];
}

/** Half an hour and a quarter of a day are written as fractions. */
const QUARTERS = 4;

function digits(number: number): string {
  return `n${String(Math.round(Math.abs(number) * 1e4)).replace(/0+$/, '')}`;
}
