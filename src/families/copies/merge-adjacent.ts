import type { CopyGroup } from './copy-group.ts';
import type { Place } from './group-places.ts';

/** Tokens between two copies that were one before somebody changed a line. */
const WIDEST_GAP = 20;

/** Copies that follow one another in all their places are one near copy: between them a line was changed, added or removed. */
export function mergeAdjacent(groups: readonly CopyGroup[]): CopyGroup[] {
  const merged: CopyGroup[] = [];
  const lastByFiles = new Map<string, number>();
  for (const group of groups) {
    const key = group.places.map(({ file }) => file).join(' ');
    const last = lastByFiles.get(key);
    const before = last === undefined ? undefined : merged[last];
    if (last !== undefined && before !== undefined && follows(before, group)) merged[last] = join(before, group);
    else lastByFiles.set(key, merged.push(group) - 1);
  }
  return merged;
}

function follows(before: CopyGroup, after: CopyGroup): boolean {
  return after.places.every(({ start }, index) => {
    const gap = start - (before.places[index]?.end ?? Infinity);
    return gap >= 0 && gap <= WIDEST_GAP;
  });
}

function join(before: CopyGroup, after: CopyGroup): CopyGroup {
  const places: Place[] = before.places.map((place, index) => ({
    ...place,
    end: after.places[index]?.end ?? place.end,
  }));
  const lengths = places.map(({ start, end }) => end - start);
  const same = lengthOf(before) + lengthOf(after);
  return { kind: 'near', places, share: Math.min(0.99, same / Math.max(...lengths)) };
}

function lengthOf({ places: [first] }: CopyGroup): number {
  return first === undefined ? 0 : first.end - first.start;
}
