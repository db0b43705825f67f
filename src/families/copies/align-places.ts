import type { CopyFacts } from '../../model/copy-facts.ts';
import type { CopyFile } from './copy-options.ts';
import type { Place } from './group-places.ts';
import { type Sides, isAlike, tokenAt } from './token-run.ts';

/** Share of its length by which a place may be off. */
const FARTHEST_SHIFT = 0.25;

/**
 * Places of one content that were found through different partners may begin and end some lines apart. Each is moved and cut
 * to where it says what the shortest of them says, so that members can be compared from their beginnings.
 */
export function alignPlaces(files: readonly CopyFile[], places: readonly Place[]): readonly Place[] {
  const [first] = places.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const facts = first === undefined ? null : (files[first.file]?.facts ?? null);
  if (first === undefined || facts === null) return places;
  return places.map((place) => {
    const other = files[place.file]?.facts ?? null;
    return other === null ? place : (shiftTo(facts, first, { facts: other, place }) ?? place);
  });
}

interface Placed {
  readonly facts: CopyFacts;
  readonly place: Place;
}

function shiftTo(facts: CopyFacts, first: Place, other: Placed): Place | null {
  const length = first.end - first.start;
  const farthest = Math.ceil(length * FARTHEST_SHIFT);
  for (let step = 0; step <= 2 * farthest; step += 1) {
    const shift = step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    const start = other.place.start + shift;
    if (start < 0 || start + length > other.facts.sequence.length) continue;
    if (isAlikeFrom({ from: facts, to: other.facts }, first, { ...other.place, start })) {
      return { file: other.place.file, start, end: start + length };
    }
  }
  return null;
}

/** True when a place says, from its beginning, what the first says, but for names and literals. */
export function isAlikeFrom({ from, to }: Sides, first: Place, { start }: Place): boolean {
  for (let at = 0; at < first.end - first.start; at += 1) {
    if (!isAlike(tokenAt(from, first.start + at), tokenAt(to, start + at))) return false;
  }
  return true;
}
