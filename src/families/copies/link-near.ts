import type { NearPair } from './near-units.ts';

export interface LinkedUnits {
  /** Indexes, ascending. */
  readonly members: readonly number[];
  /** Least share of two of them. */
  readonly share: number;
}

/** Of the pairs between two groups, how many must be near for the groups to be one: without it A ~ B ~ C joins what has nothing in common. */
const LEAST_LINKED = 0.5;

/** Groups units by their nearest pairs first. */
export function linkNear(pairs: readonly NearPair[], count: number): LinkedUnits[] {
  const near = new Set(pairs.map(({ a, b }) => a * count + b));
  const groups = new Map<number, { members: number[]; share: number }>();
  const groupOf = (unit: number) => groups.get(unit) ?? { members: [unit], share: 1 };
  for (const { a, b, share } of pairs.toSorted((x, y) => y.share - x.share || x.a - y.a || x.b - y.b)) {
    const [left, right] = [groupOf(a), groupOf(b)];
    if (
      left === right ||
      !isLinked(left.members, right.members, (x, y) => near.has(Math.min(x, y) * count + Math.max(x, y)))
    ) {
      continue;
    }
    const joined = { members: [...left.members, ...right.members].sort((x, y) => x - y), share };
    for (const member of joined.members) groups.set(member, joined);
  }
  return [...new Set(groups.values())].sort((x, y) => (x.members[0] ?? 0) - (y.members[0] ?? 0));
}

function isLinked(
  left: readonly number[],
  right: readonly number[],
  isNear: (a: number, b: number) => boolean,
): boolean {
  const [some, others] = [spread(left), spread(right)];
  let found = 0;
  for (const a of some) for (const b of others) if (isNear(a, b)) found += 1;
  return found >= some.length * others.length * LEAST_LINKED;
}

/** Members of a large group that speak for all of it. */
const MOST_SPEAKERS = 12;

function spread(members: readonly number[]): readonly number[] {
  if (members.length <= MOST_SPEAKERS) return members;
  const step = members.length / MOST_SPEAKERS;
  return Array.from({ length: MOST_SPEAKERS }, (_, at) => members[Math.floor(at * step)] ?? 0);
}
