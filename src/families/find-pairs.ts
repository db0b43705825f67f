import type { Cell } from './decision-cell.ts';
import { meetingKeys } from './meeting-keys.ts';
import { numberRarity, textRarity } from './rarity.ts';
import type { Candidate } from './rule-candidates.ts';

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
  const values = candidates.map((candidate) => valuesOf(candidate));
  const places = new Map<string, number[]>();
  values.forEach((rarities, at) => {
    for (const value of rarities.keys()) {
      const known = places.get(value);
      if (known === undefined) places.set(value, [at]);
      else known.push(at);
    }
  });
  const pairs: CandidatePair[] = [];
  values.forEach((rarities, left) => {
    const shared = new Map<number, number>();
    for (const [value, rarity] of rarities) {
      const others = places.get(value) ?? [];
      if (others.length > MOST_PLACES) continue;
      for (const right of others) if (right > left) shared.set(right, (shared.get(right) ?? 0) + rarity);
    }
    for (const [right, rarity] of shared) if (rarity >= LEAST_SHARED) pairs.push({ left, right });
  });
  return pairs.sort((a, b) => a.left - b.left || a.right - b.right);
}

/** Numbers whatever their role and unit, and texts, each with how rare it is. */
function valuesOf({ cells }: Candidate): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const cell of cells) {
    if (cell.role === 'refusal' || cell.role === 'rounding') continue;
    const rarity = rarityOf(cell);
    for (const key of meetingKeys(cell)) values.set(key, rarity);
  }
  return values;
}

function rarityOf({ number, value }: Cell): number {
  return number === null ? textRarity(value) : numberRarity(number);
}
