import { type Cell, NOTHING } from './decision-cell.ts';
import type { FoldedPart, Limit } from './member-part.ts';

/** The part that a cell with a number is; none for lists of codes, rounding digits and what only refuses. */
export function numericPart(cell: Cell): FoldedPart[] {
  const { number } = cell;
  if (number === null || NOT_NUMERIC.has(cell.role) || (cell.role === 'bound' && cell.side === 'is')) return [];
  const { role, dimension, quantity, choices: keys, beside, written, line } = cell;
  const base = { texts: [], literals: [], quantity, keys, limit: limitOf(cell), written, line } as const;
  const named = { facing: beside, names: [nameOf(cell)] };
  if (role === 'bound') {
    return [{ part: { ...base, kind: 'bound', role, number, dimension, isTrivial: isTrivialBound(cell) }, ...named }];
  }
  const divisor = role === 'rate' ? divisorOf(written, number) : null;
  if (divisor !== null) {
    const isHalf = divisor === 2;
    const share = isHalf
      ? ({ role: 'factor', number: 0.5, dimension: 'number', isTrivial: false } as const)
      : ({ role: 'divisor', number: divisor, dimension: 'number', isTrivial: false } as const);
    return [{ part: { ...base, kind: 'amount', ...share }, ...named }];
  }
  const isTrivial = isTrivialAmount(cell, number);
  return [{ part: { ...base, kind: 'amount', role, number, dimension, isTrivial }, ...named }];
}

/** How others refer to it in what stands beside them. */
function nameOf({ role, number, value }: Cell): string {
  return number === 0 && role !== 'bound' ? NOTHING : `${role}:${value}`;
}

const NOT_NUMERIC: ReadonlySet<string> = new Set(['rounding', 'refusal', 'key']);

function limitOf({ side, written }: Cell): Limit | null {
  if (side !== 'from' && side !== 'to') return null;
  return { side, isAbove: (side === 'from') === !/^[<>]=/.test(written) };
}

/** `< now` says that there is no leeway; `< 0` and `> 1` only whether there is anything. */
function isTrivialBound({ number, dimension, written }: Cell): boolean {
  if (number === 1) return true;
  return number === 0 && (dimension !== 'time' || /\d/.test(written));
}

/** `/ 12` is told as 12, not as 8.3333 %; `/ 100` and `15 / 100` are shares, and half of something is 0.5 times it. */
function divisorOf(written: string, number: number): number | null {
  if (!/^\/\s*\d[\d_.]*\p{L}?$/u.test(written) || number === 0) return null;
  const divisor = Math.round(1 / number);
  return Math.abs(1 / number - divisor) < ROUNDING && divisor !== 100 ? divisor : null;
}

/** Values are rounded to four decimals before they come here. */
const ROUNDING = 0.02;

function isTrivialAmount({ choices: keys, role, written }: Cell, number: number): boolean {
  if (role === 'span') return isTimeUnit(written, number);
  if (isCalculation(written)) return true;
  return keys.length === 0 && role !== 'cap' && CONVERTING.has(number);
}

const CONVERTING: ReadonlySet<number> = new Set([0, 1, 0.01, 100, 0.001, 1000]);

/** `HOUR`, `time.Millisecond`, `/ timedelta(hours=1)`. */
function isTimeUnit(written: string, number: number): boolean {
  const isDivision = written.startsWith('/');
  const isNamed = isDivision || /^[\w.]*(?:second|minute|hour|day)s?(?:_ms)?$/i.test(written);
  return number === 0 || (isNamed && (number < 0.01 || TIME_UNITS.has(isDivision ? Math.round(1 / number) : number)));
}

const TIME_UNITS: ReadonlySet<number> = new Set([60, 3600, 86_400]);

/** `100 * 0.182`, `/ 5 / 12`; but `15 / 100` is a share. */
function isCalculation(written: string): boolean {
  return /\d.*[/*].*\d/.test(written) && !/^[\d_.]+\s*\/\s*100?0?$/.test(written);
}
