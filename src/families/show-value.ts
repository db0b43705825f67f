import { numberText } from './decision-cell.ts';

/** What the numbers of a row are shown in. */
export interface Unit {
  /** How many of the normal unit are one of it: 86,400 for days, 0.01 for percent. */
  readonly size: number;
  readonly name: string;
}

/** `15 %`, `30 days`, `12.5`. */
export function showNumber(number: number, { size, name }: Unit): string {
  const text = numberText(number / size);
  return name === '' ? text : `${text} ${text === '1' ? (SINGULAR[name] ?? name) : name}`;
}

const SINGULAR: Readonly<Record<string, string>> = { days: 'day', months: 'month', years: 'year' };

const PLAIN: Unit = { size: 1, name: '' };
const PERCENT: Unit = { size: 0.01, name: '%' };
const YEAR: Unit = { size: 31_536_000, name: 'years' };
/** The twelfth of a year, as `TIME_UNITS` of same-number.ts has it. */
const MONTH: Unit = { size: 2_628_000, name: 'months' };
const TIMES: readonly Unit[] = [
  { size: 86_400, name: 'days' },
  { size: 3600, name: 'h' },
  { size: 60, name: 'min' },
];

/**
 * The largest unit of time in which all are whole; years and months only from two on, as 365 days may be meant,
 * unless the words of the quantity name the unit.
 */
export function timeUnit(seconds: readonly number[], words: readonly string[] = []): Unit {
  const fits = ({ size }: Unit): boolean => seconds.every((number) => number % size === 0);
  const named = [YEAR, MONTH, ...TIMES].find((unit) => fits(unit) && words.includes(unit.name.replace(/s$/, '')));
  if (named !== undefined && seconds.some((number) => number !== 0)) return named;
  const large = [YEAR, MONTH].find(
    (unit) => fits(unit) && seconds.some((number) => number > unit.size) && !seconds.includes(YEAR.size),
  );
  if (large !== undefined) return large;
  return TIMES.find((unit) => seconds.some((number) => number !== 0) && fits(unit)) ?? { size: 1, name: 's' };
}

export function percentUnit(): Unit {
  return PERCENT;
}

export function plainUnit(): Unit {
  return PLAIN;
}
