import type { Dimension } from '../model/decision-facts.ts';
import { numberRarity } from './rarity.ts';

/** A number with what it measures, as far as that is known. */
export interface Measured {
  readonly number: number;
  readonly dimension: Dimension;
}

/**
 * 1 for the same value; less where the two are only the same in other units and the code does not say which: 20 and
 * 20 hours, 250 cents and 2.50, 15 and 15 %. 0 for different values.
 */
export function sameNumber(a: Measured, b: Measured): number {
  if (near(a.number, b.number)) return agree(a.dimension, b.dimension) ? 1 : clashing(a.number);
  const [plain, measured] = a.dimension === 'number' || a.dimension === 'count' ? [a, b] : [b, a];
  if (measured.dimension === 'time' && plain.dimension !== 'time') return inUnits(measured.number, plain.number);
  if (isHundredth(a.number, b.number) && mayBeParts(a, b)) return IN_OTHER_UNITS;
  return 0;
}

/** What a number measures is told by names, which may lie; three equal digits do so less often. */
function clashing(number: number): number {
  return numberRarity(number) >= UNCOMMON ? 0.7 : 0.25;
}

const UNCOMMON = 2.5;
const IN_OTHER_UNITS = 0.8;

function agree(a: Dimension, b: Dimension): boolean {
  return a === b || isLoose(a) || isLoose(b);
}

function isLoose(dimension: Dimension): boolean {
  return dimension === 'number' || dimension === 'count';
}

/** Seconds of the units in which people count time; months and years as calendars and as code round them. */
export const TIME_UNITS: readonly number[] = [60, 3600, 86_400, 604_800, 2_592_000, 2_628_000, 31_536_000];

function inUnits(seconds: number, count: number): number {
  return count !== 0 && TIME_UNITS.some((unit) => near(seconds, count * unit)) ? IN_OTHER_UNITS : 0;
}

/** Cents and percents: whole numbers that stand for hundredths. */
function mayBeParts(a: Measured, b: Measured): boolean {
  const larger = Math.abs(a.number) > Math.abs(b.number) ? a : b;
  const isWhole = Number.isInteger(larger.number) || numberRarity(larger.number) >= UNCOMMON;
  if (!isWhole) return false;
  const dimensions = new Set([a.dimension, b.dimension]);
  return !dimensions.has('time');
}

function isHundredth(a: number, b: number): boolean {
  return near(a, b * 100) || near(b, a * 100);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}
