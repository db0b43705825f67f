import type { Limit, MemberPart } from './member-part.ts';
import { referenceOf, type RowScales, type ScaledPart } from './row-scales.ts';
import { sameQuantity } from './same-quantity.ts';
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

/** The values of a row, made comparable and readable: one unit and one direction for all. */
export function rowValues(row: readonly (MemberPart | null)[], scales: RowScales): RowValues[] {
  const reference = referenceOf(row);
  if (reference === null) {
    return [{ about: 'part', side: null, values: row.map((part) => (part === null ? null : part.texts.join(', '))) }];
  }
  const numbers = row.map((part, member) => (part === null ? null : scaled({ part, member, reference, scales })));
  const known = numbers.filter((number) => number !== null);
  const unit = unitOf(reference, row, known);
  const limits = row.map((part) => part?.limit ?? null);
  const isBound = row.every((part, at) => part === null || limits[at] !== null);
  const areBounds = row.filter((part) => part?.kind === 'bound').length * 2 > known.length;
  const isWhole = isWholeRow(row, known, unit);
  const isMixed = differ(limits.map((limit) => limit?.isAbove ?? null));
  const isOne = isWhole || !isMixed || hasMajority(numbers.map((number, at) => `${number} ${limits[at]?.isAbove}`));
  if ((isBound && isOne) || (areBounds && !differ(numbers))) {
    const side = sideOf(limits);
    const isAbove = isMostlyAbove(limits);
    return [
      {
        about: 'part',
        side,
        values: numbers.map((number, at) =>
          showBound({ number, limit: limits[at] ?? null, side, isWhole, isAbove, unit }),
        ),
      },
    ];
  }
  const plain: RowValues = {
    about: 'part',
    side: isBound ? sideOf(limits) : null,
    values: numbers.map((number) => (number === null ? null : showNumber(number, unit))),
  };
  return isMixed ? [plain, limitValues(limits)] : [plain];
}

function differ<T>(values: readonly (T | null)[]): boolean {
  return new Set(values.filter((value) => value !== null)).size > 1;
}

function hasMajority(values: readonly string[]): boolean {
  return values.some((value) => values.filter((other) => other === value).length * 2 > values.length);
}

interface Scaling extends ScaledPart {
  readonly scales: RowScales;
}

/** In the unit of the reference; where the member never says the same as others, in the unit that the reference is shown in. */
function scaled({ part, member, reference, scales }: Scaling): number | null {
  if (part.number === null || reference.number === null) return null;
  if (sameQuantity(part, reference) > 0.2) return reference.number;
  const scale = scales({ member, part, reference });
  if (scale !== null) return Math.round(part.number * scale * 1e6) / 1e6;
  const isCount = part.dimension === 'number' || part.dimension === 'count';
  return reference.dimension === 'time' && isCount ? part.number * timeUnit([reference.number]).size : part.number;
}

function unitOf(reference: MemberPart, row: readonly (MemberPart | null)[], numbers: readonly number[]): Unit {
  if (reference.dimension === 'time' || reference.role === 'span') return timeUnit(numbers);
  const isShare = reference.role === 'rate' || reference.dimension === 'percent';
  const isFactor = row.some((part) => part?.role === 'factor' || part?.dimension === 'money');
  return isShare && !isFactor && numbers.every((number) => Math.abs(number) <= 1) ? percentUnit() : plainUnit();
}

/** Money and shares have no steps; years and days have. */
function isWholeRow(row: readonly (MemberPart | null)[], numbers: readonly number[], { size, name }: Unit): boolean {
  if (row.some((part) => part?.dimension === 'money' || part?.dimension === 'percent')) return false;
  if (name !== '' && name !== 'days' && name !== 'years') return false;
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

function limitValues(limits: readonly (Limit | null)[]): RowValues {
  const values = limits.map((limit) => (limit === null ? null : `${signOf(limit.isAbove, 'to')} limit`));
  return { about: 'limit', side: 'to', values };
}
