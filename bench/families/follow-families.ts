import type { KnownFamily } from '../../src/families/match-families.ts';
import type { CommitChange } from './list-changes.ts';

/**
 * By index, which family of the next commit a family lives on in: the one with most of its places, at least half of them
 * and two. Judged by path and name alone, of which no id is made; undefined where it has come to its end.
 */
export function successors(
  before: readonly KnownFamily[],
  after: readonly KnownFamily[],
  { moved }: Pick<CommitChange, 'moved'>,
): (number | undefined)[] {
  const byPlace = new Map<string, number[]>();
  after.forEach(({ members }, at) => {
    for (const { path, symbol } of members) {
      const place = `${path}\t${symbol}`;
      byPlace.set(place, [...(byPlace.get(place) ?? []), at]);
    }
  });
  const claims = before.flatMap(({ id, kind, members }, from) => {
    const counts = new Map<number, number>();
    for (const { path, symbol } of members) {
      const heirs = byPlace.get(`${moved.get(path) ?? path}\t${symbol}`) ?? [];
      for (const at of new Set(heirs)) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count >= 2 && count * 2 >= members.length)
      .map(([to, count]) => ({
        from,
        to,
        rank: count + Number(after[to]?.kind === kind) / 2 + Number(after[to]?.id === id) / 4,
      }));
  });
  const found: (number | undefined)[] = before.map(() => undefined);
  const taken = new Set<number>();
  for (const { from, to } of claims.sort((a, b) => b.rank - a.rank || a.from - b.from || a.to - b.to)) {
    if (found[from] !== undefined || taken.has(to)) continue;
    found[from] = to;
    taken.add(to);
  }
  return found;
}
