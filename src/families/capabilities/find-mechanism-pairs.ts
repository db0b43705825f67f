import type { CandidatePair } from '../find-pairs.ts';
import type { MechanismSet } from './mechanism.ts';

/** A mark in more units than this says little, and its pairs would be more than can be weighed. */
const MOST_PLACES = 120;
/** What two units must share of rarer marks to be weighed. */
const LEAST_SHARED = 1.5;

/** The pairs of different files that share enough to be worth weighing. Linear in the units, as what is shared by many is left out. */
export function findMechanismPairs({ mechanisms, weightOf }: MechanismSet): CandidatePair[] {
  const places = new Map<string, number[]>();
  mechanisms.forEach(({ marks }, at) => {
    for (const of of marks.keys()) {
      const known = places.get(of);
      if (known === undefined) places.set(of, [at]);
      else known.push(at);
    }
  });
  return mechanisms.flatMap(({ marks, source }, left) => {
    const shared = new Map<number, number>();
    for (const of of marks.keys()) {
      const others = places.get(of) ?? [];
      if (others.length > MOST_PLACES) continue;
      for (const right of others) {
        if (right > left && mechanisms[right]!.source !== source)
          shared.set(right, (shared.get(right) ?? 0) + weightOf(of));
      }
    }
    return [...shared].flatMap(([right, weight]) => (weight >= LEAST_SHARED ? [{ left, right }] : []));
  });
}
