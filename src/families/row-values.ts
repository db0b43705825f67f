import type { Limit, MemberPart } from './member-part.ts';
import { literalOf } from './read-literals.ts';
import { isMeasured, referenceOf, type RowScales, type ScaledPart } from './row-scales.ts';
import { TIME_UNITS } from './same-number.ts';
import { percentUnit, plainUnit, showNumber, timeUnit, type Unit } from './show-value.ts';

/** What one member says in a row: equal texts are the same value. */
export type RowValue = string | null;

export interface RowValues {
  /** `part`: the thing itself; `limit`: whether the limit belongs to it, where that differs apart from the number. */
  readonly about: 'part' | 'limit';
  /** On which side of the bounds the row is told; null for what is no bound. */
  readonly side: Limit['side'] | null;
  readonly values: readonly RowValue[];
}

export interface RowReading {
  readonly scales: RowScales;
  /** One of several values that are chosen by a name. */
  readonly isOfSeries: boolean;
}

/** The values of a row, made comparable and readable: one unit and one direction for all. */
export function rowValues(row: readonly (MemberPart | null)[], { scales, isOfSeries }: RowReading): RowValues[] {
  const reference = referenceOf(row);
  if (reference === null) return [{ about: 'part', side: null, values: textValues(row) }];
  const numbers = row.map((part, member) => (part === null ? null : scaled({ part, member, reference, scales })));
  const known = numbers.filter((number) => number !== null);
  const unit = unitOf(reference, row, known);
  const limits = row.map((part) => part?.limit ?? null);
  const isWhole =
    isWholeRow(row, known, unit) &&
    (unit.name !== 'days' || reference.dimension !== 'time' || haveCommonCut({ numbers, limits, unit }));
  if (!(isOfSeries && isTime(reference)) && isToldAsBound({ row, numbers, limits, isWhole }))
    return [boundValues({ numbers, limits, isWhole, unit })];
  const values = numbers.map((number) => (number === null ? null : showNumber(number, unit)));
  const plain: RowValues = { about: 'part', side: null, values };
  return isTelling(limits) && !known.includes(0) ? [plain, limitValues(limits)] : [plain];
}

/** Of several spans that are looked up, one comparison says whether the last moment still counts: that is told once, and apart. */
function isTime({ dimension, role }: MemberPart): boolean {
  return dimension === 'time' || role === 'span';
}

interface BoundRow {
  readonly numbers: readonly (number | null)[];
  readonly limits: readonly (Limit | null)[];
  readonly isWhole: boolean;
}

/**
 * A number with its operator says one thing, unless both differ and nothing is that of most: then the number is one row and
 * whether the limit belongs to it another.
 */
function isToldAsBound({
  row,
  numbers,
  limits,
  isWhole,
}: BoundRow & { readonly row: readonly (MemberPart | null)[] }): boolean {
  const parts = row.filter((part) => part !== null);
  const areBounds = parts.filter(({ kind }) => kind === 'bound').length * 2 > parts.length;
  if (areBounds && !differ(numbers)) return true;
  if (parts.filter(({ limit }) => limit !== null).length * 2 <= parts.length) return false;
  return isWhole || !isMixed(limits) || hasMajority(numbers.map((number, at) => `${number} ${limits[at]?.isAbove}`));
}

function isMixed(limits: readonly (Limit | null)[]): boolean {
  return differ(limits.map((limit) => (limit === null ? null : Number(limit.isAbove))));
}

function boundValues({ numbers, limits, isWhole, unit }: BoundRow & { readonly unit: Unit }): RowValues {
  const side = sideOf(limits);
  const isAbove = isMostlyAbove(limits);
  const values = numbers.map((number, at) =>
    showBound({ number, limit: limits[at] ?? null, side, isWhole, isAbove, unit }),
  );
  return { about: 'part', side, values };
}

/** One spelling for all: that of a member that writes it out, where another has only the name of a constant. */
function textValues(row: readonly (MemberPart | null)[]): RowValue[] {
  const spelling = new Map<string, string>();
  for (const part of row) {
    part?.texts.forEach((text, at) => {
      const literal = part.literals[at] ?? text;
      if (!spelling.has(text) || spelling.get(text) === text) spelling.set(text, literal);
    });
  }
  return row.map((part) => (part === null ? null : part.texts.map((text) => spelling.get(text) ?? text).join(', ')));
}

function differ(values: readonly (number | null)[]): boolean {
  return new Set(values.filter((value) => value !== null)).size > 1;
}

function hasMajority(values: readonly string[]): boolean {
  const counts = [...Map.groupBy(values, (value) => value).values()].map((same) => same.length).sort((a, b) => b - a);
  return (counts[0] ?? 0) > Math.max(1, counts[1] ?? 0);
}

interface Scaling extends ScaledPart {
  readonly scales: RowScales;
}

/** In the unit of the reference; where the member never says the same as others, in the unit that the reference is shown in. */
function scaled({ part, member, reference, scales }: Scaling): number | null {
  if (part.number === null || reference.number === null) return null;
  if (isMeasured(part, reference)) return reference.number;
  const share = shareOf(part, reference);
  if (share !== null) return share;
  const scale = scales({ member, part, reference });
  if (scale !== null && isNearer(part.number * scale, part.number, reference.number))
    return snapped(part.number * scale);
  return inTime(part, reference) ?? part.number;
}

/** A time beside a plain number, either way round; null where both are times, or neither is. */
function inTime(part: MemberPart, reference: MemberPart): number | null {
  if (part.number === null || reference.number === null) return null;
  if (reference.dimension === 'time' && isCount(part)) return part.number * timeUnit([reference.number]).size;
  return part.dimension === 'time' && isCount(reference) ? inUnitOf(part.number, reference.number) : null;
}

/** A factor beside a rate that was read from a factor: both say what is left or what is taken. */
function shareOf(part: MemberPart, reference: MemberPart): number | null {
  if (part.role !== 'factor' || reference.role !== 'rate' || part.number === null || reference.number === null)
    return null;
  const literal = literalOf(reference);
  const isComplement = literal !== null && Math.abs(Math.abs(1 - literal) - reference.number) < 1e-6;
  return isComplement ? snapped(Math.abs(1 - part.number)) : null;
}

function isCount({ dimension }: MemberPart): boolean {
  return dimension === 'number' || dimension === 'count';
}

/** A time beside a plain number: in the unit of time in which the two are nearest. */
function inUnitOf(seconds: number, count: number): number {
  const counts = [seconds, ...TIME_UNITS.map((unit) => snapped(seconds / unit))].filter(
    (each) => each !== 0 && isShort(each),
  );
  const distance = (number: number): number => Math.abs(Math.log(Math.abs(number / count)));
  return count === 0
    ? seconds
    : counts.reduce((best, next) => (distance(next) < distance(best) ? next : best), seconds);
}

/** Written as people write it: whole, or in quarters. */
function isShort(number: number): boolean {
  return Number.isInteger(number * 4);
}

/** Whole where it is so but for the rounding of the scale. */
function snapped(number: number): number {
  const whole = Math.round(number);
  return Math.abs(number - whole) < 1e-5 * Math.max(1, Math.abs(whole)) ? whole : Math.round(number * 1e6) / 1e6;
}

/** What a member counts in once it may not count in always. */
function isNearer(scaled: number, plain: number, reference: number): boolean {
  const distance = (number: number): number => Math.abs(Math.log(Math.abs(number / reference)));
  return plain !== 0 && reference !== 0 && distance(scaled) <= distance(plain);
}

function unitOf(reference: MemberPart, row: readonly (MemberPart | null)[], numbers: readonly number[]): Unit {
  if (isTime(reference)) return timeUnit(numbers, commonWords(row));
  const isShare = reference.role === 'rate' || reference.dimension === 'percent';
  const isFactor = row.some((part) => part?.role === 'factor' || part?.dimension === 'money');
  return isShare && !isFactor && numbers.every((number) => Math.abs(number) <= 1) ? percentUnit() : plainUnit();
}

const WHOLE_UNITS: ReadonlySet<string> = new Set(['', 'days', 'months', 'years']);

function commonWords(row: readonly (MemberPart | null)[]): string[] {
  const parts = row.filter((part) => part !== null);
  const words = parts.flatMap(({ quantity }) => [...new Set(quantity)]);
  const counts = Map.groupBy(words, (word) => word);
  return [...counts].filter(([, uses]) => uses.length * 2 > parts.length).map(([word]) => word);
}

/** `> 4 days` and `>= 5 days` in one row: then days are counted, and not measured to the second. */
function haveCommonCut({ numbers, limits, unit }: Omit<BoundRow, 'isWhole'> & { readonly unit: Unit }): boolean {
  const next = (at: number): number => (numbers[at] ?? 0) + unit.size;
  return limits.some(
    (limit, at) =>
      limit?.isAbove === true && limits.some((other, index) => other?.isAbove === false && numbers[index] === next(at)),
  );
}

/** Money and shares have no steps; years and days have. */
function isWholeRow(row: readonly (MemberPart | null)[], numbers: readonly number[], { size, name }: Unit): boolean {
  if (row.some((part) => part?.dimension === 'money' || part?.dimension === 'percent')) return false;
  if (!WHOLE_UNITS.has(name)) return false;
  return numbers.every((number) => Number.isInteger(number / size));
}

function sideOf(limits: readonly (Limit | null)[]): Limit['side'] {
  const from = limits.filter((limit) => limit?.side === 'from').length;
  return from * 2 >= limits.filter((limit) => limit !== null).length ? 'from' : 'to';
}

/** Below or above the number, as most do: `> 99` is `>= 100` where the others say `>= 100`. */
function isMostlyAbove(limits: readonly (Limit | null)[]): boolean {
  const known = limits.filter((limit) => limit !== null);
  return known.filter(({ isAbove }) => isAbove).length * 2 > known.length;
}

interface ShownBound {
  readonly number: number | null;
  readonly limit: Limit | null;
  readonly side: Limit['side'];
  readonly isWhole: boolean;
  readonly isAbove: boolean;
  readonly unit: Unit;
}

function showBound({ number, limit, side, isWhole, isAbove, unit }: ShownBound): RowValue {
  if (number === null) return null;
  const own = limit?.isAbove ?? isAbove;
  if (!isWhole) return `${signOf(own, side)} ${showNumber(number, unit)}`;
  const shift = Number(own) - Number(isAbove);
  return `${signOf(isAbove, side)} ${showNumber(number + shift * unit.size, unit)}`;
}

function signOf(isAbove: boolean, side: Limit['side']): string {
  if (side === 'from') return isAbove ? '>' : '>=';
  return isAbove ? '<=' : '<';
}

/** Whether the limit belongs to it is told apart from the number only where several members are against one. */
function isTelling(limits: readonly (Limit | null)[]): boolean {
  const known = limits.filter((limit) => limit !== null);
  return isMixed(limits) && known.length >= 3 && hasMajority(known.map(({ isAbove }) => String(isAbove)));
}

function limitValues(limits: readonly (Limit | null)[]): RowValues {
  const values = limits.map((limit) => (limit === null ? null : `${signOf(limit.isAbove, 'to')} limit`));
  return { about: 'limit', side: 'to', values };
}
