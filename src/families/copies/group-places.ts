import type { TokenSpan } from './cut-run.ts';

/** A stretch of one file. */
export interface Place extends TokenSpan {
  readonly file: number;
}

/** Two places that are copies of one another. */
export interface CopyPair {
  readonly from: Place;
  readonly to: Place;
}

/** Places of the same content, in order of file and start. */
export type PlaceGroup = readonly Place[];

/** Joins places that copies pass on: A is B and B is C. Places of one file that are nearly one are one. */
export function groupPlaces(pairs: readonly CopyPair[]): PlaceGroup[] {
  const places = pairs.flatMap(({ from, to }) => [from, to]);
  const order = places.map((_, index) => index).sort((a, b) => comparePlaces(places, a, b));
  const sets = new DisjointSets(places.length);
  joinOverlapping(places, order, sets);
  for (let pair = 0; pair < pairs.length; pair += 1) sets.join(pair * 2, pair * 2 + 1);
  const groups = new Map<number, Place[]>();
  for (const index of order) {
    const place = places[index];
    if (place === undefined) continue;
    const root = sets.rootOf(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [place]);
    else addPlace(group, place);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function comparePlaces(places: readonly Place[], a: number, b: number): number {
  const [left, right] = [places[a], places[b]];
  if (left === undefined || right === undefined) return 0;
  return left.file - right.file || left.start - right.start || right.end - left.end || a - b;
}

/** Share that two stretches have in common, of the longer one, to count as one place. */
const SAME_PLACE_SHARE = 0.8;
/** Places before one that are looked at: more overlap in it only where a file repeats itself. */
const MOST_NEIGHBOURS = 20;

function joinOverlapping(places: readonly Place[], order: readonly number[], sets: DisjointSets): void {
  for (const [at, index] of order.entries()) {
    for (let before = at - 1; before >= Math.max(0, at - MOST_NEIGHBOURS); before -= 1) {
      const other = order[before] ?? 0;
      const [a, b] = [places[index], places[other]];
      if (a === undefined || b === undefined || a.file !== b.file) break;
      if (overlap(a, b) >= SAME_PLACE_SHARE * Math.max(a.end - a.start, b.end - b.start)) sets.join(index, other);
    }
  }
}

export function overlap(a: Place, b: Place): number {
  return a.file === b.file ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

/** Places of a group that overlap are one member, the longest standing for it. */
function addPlace(group: Place[], place: Place): void {
  const last = group.at(-1);
  if (last === undefined || overlap(last, place) === 0) group.push(place);
  else if (place.end - place.start > last.end - last.start) group[group.length - 1] = place;
}

/** Union by the smaller index, with path halving. */
export class DisjointSets {
  readonly #parents: Uint32Array;

  constructor(size: number) {
    this.#parents = Uint32Array.from({ length: size }, (_, index) => index);
  }

  rootOf(index: number): number {
    let at = index;
    while (this.#parents[at] !== at) {
      const parent = this.#parents[at] ?? at;
      this.#parents[at] = this.#parents[parent] ?? parent;
      at = this.#parents[at] ?? at;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [left, right] = [this.rootOf(a), this.rootOf(b)];
    this.#parents[Math.max(left, right)] = Math.min(left, right);
  }
}
