import type { CopyGroup } from './copy-group.ts';
import { type Place, overlap } from './group-places.ts';

/** Places of one file that are looked at: more groups in it only where it repeats itself. */
const MOST_PLACES = 1_000;

/** Knows which groups stand around a place. */
export class GroupCover {
  readonly #byFile = new Map<number, { place: Place; group: number }[]>();
  #groups = 0;

  add({ places }: CopyGroup): void {
    for (const place of places) {
      const list = this.#byFile.get(place.file) ?? [];
      if (list.length < MOST_PLACES) list.push({ place, group: this.#groups });
      this.#byFile.set(place.file, list);
    }
    this.#groups += 1;
  }

  /** True when one group has a share of each of these places inside its own. */
  coversAll(places: readonly Place[], share: number): boolean {
    let around: ReadonlySet<number> | null = null;
    for (const place of places) {
      around = this.#around(place, share, around);
      if (around.size === 0) return false;
    }
    return around !== null;
  }

  #around(place: Place, share: number, among: ReadonlySet<number> | null): ReadonlySet<number> {
    const found = new Set<number>();
    for (const { place: other, group } of this.#byFile.get(place.file) ?? []) {
      if (among !== null && !among.has(group)) continue;
      if (overlap(place, other) >= (place.end - place.start) * share) found.add(group);
    }
    return found;
  }
}
