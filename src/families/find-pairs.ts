import { numberRarity, textRarity } from './rarity.ts';
import type { Cell } from './decision-cell.ts';
import type { Candidate } from './rule-candidates.ts';
import { TIME_UNITS } from './same-number.ts';

export interface CandidatePair {
  /** Indexes into the candidates, `left < right`. */
  readonly left: number;
  readonly right: number;
}

/** A value in more places than this says nothing by itself, and its pairs would be more than can be weighed. */
const MOST_PLACES = 250;
/** What two units must share at least to be weighed: two values that are no commonplace, or one that is rare. */
const LEAST_SHARED = 1.6;

/** The pairs worth weighing: those that share enough values, whatever their words. */
export function findPairs(candidates: readonly Candidate[]): CandidatePair[] {
  const places = new Map<string, number[]>();
  candidates.forEach((candidate, at) => {
    for (const value of valuesOf(candidate).keys()) {
      const known = places.get(value);
      if (known === undefined) places.set(value, [at]);
      else known.push(at);
    }
  });
  const pairs: CandidatePair[] = [];
  candidates.forEach((candidate, left) => {
    const shared = new Map<number, number>();
    for (const [value, rarity] of valuesOf(candidate)) {
      const others = places.get(value) ?? [];
      if (others.length > MOST_PLACES) continue;
      for (const right of others) if (right > left) shared.set(right, (shared.get(right) ?? 0) + rarity);
    }
    for (const [right, rarity] of shared) if (rarity >= LEAST_SHARED) pairs.push({ left, right });
  });
  return pairs.sort((a, b) => a.left - b.left || a.right - b.right);
}

/** Numbers whatever their role and unit, and texts, each with how rare it is. */
function valuesOf({ cells }: Candidate): Map<string, number> {
  const values = new Map<string, number>();
  for (const cell of cells) {
    if (cell.number !== null)
      for (const digits of digitsOf(cell, cell.number)) values.set(digits, numberRarity(cell.number));
    else if (cell.role !== 'refusal' && cell.role !== 'rounding') values.set(`t${cell.value}`, textRarity(cell.value));
  }
  return values;
}

/** The digits of a number without its point and zeros, so that cents, percents and units of time meet. */
function digitsOf({ role, side, written, dimension }: Cell, number: number): string[] {
  const found = [digits(number)];
  if (dimension === 'time')
    for (const unit of TIME_UNITS) if (Number.isInteger(number / unit)) found.push(digits(number / unit));
  // The next whole number bounds the same where the bound is left out.
  const isStrict = role === 'bound' && side !== 'is' && !written.includes('=');
  if (isStrict && Number.isInteger(number)) found.push(digits(number + (side === 'from' ? 1 : -1)));
  return found;
}

function digits(number: number): string {
  return `n${String(Math.round(Math.abs(number) * 1e4)).replace(/0+$/, '')}`;
}
