import { fingerprint } from '../base/hashing.ts';
import type { Family, FamilyKind, FamilyMember } from '../model/family.ts';
import { matchMembers, type MemberMatch, type Moves, type PlacedMember } from './match-members.ts';

/** What is kept of a family to know it again: no line, and no code. */
export interface KnownFamily {
  readonly id: string;
  readonly kind: FamilyKind;
  readonly members: readonly KnownMember[];
}

export interface KnownMember extends Pick<FamilyMember, 'symbol' | 'content' | 'marks'> {
  readonly path: string;
}

/** A family of the new snapshot beside the one that it was. */
export interface FamilyMatch {
  /** The id of the old family where there is one, whatever was edited since: an id is frozen when it is first seen. */
  readonly id: string;
  /** Index into the old families; null where it is new. */
  readonly before: number | null;
  /** For each member its index in the old family; null where it was no member of it. */
  readonly members: readonly (number | null)[];
  /** Indexes of members of the old family that are no longer in it. */
  readonly gone: readonly number[];
}

/**
 * Finds the families of one snapshot again in the next, one for one; parallel to `after`. A family lives on in the one that
 * has most of its members, half of those of the smaller one at least.
 */
export function matchFamilies(
  before: readonly KnownFamily[],
  after: readonly KnownFamily[],
  moves: Moves = new Map(),
): FamilyMatch[] {
  const found = matchMembers(placed(before), placed(after), moves);
  const successors = pairFamilies(found, before, after);
  const taken = new Set([...successors.keys()].flatMap((from) => before[from]?.id ?? []));
  const origins = new Map([...successors].map(([from, to]) => [to, from]));
  const byFamily = Map.groupBy(found, (match) => match.after.family);
  return after.map((family, at) => {
    const from = origins.get(at) ?? null;
    const old = from === null ? undefined : before[from];
    if (old === undefined) return newMatch(family, taken);
    const own = (byFamily.get(at) ?? []).filter((match) => match.before.family === from);
    const origin = new Map(own.map((match) => [match.after.at, match.before.at]));
    const members = family.members.map((_, member) => origin.get(member) ?? null);
    const kept = new Set(members);
    return { id: old.id, before: from, members, gone: [...old.members.keys()].filter((member) => !kept.has(member)) };
  });
}

function placed(families: readonly KnownFamily[]): PlacedMember[] {
  return families.flatMap(({ kind, members }, family) =>
    members.map((member, at): PlacedMember => ({ ...member, family, at, kind })),
  );
}

/** Old family by index, and the new one that it lives on in. */
function pairFamilies(
  found: readonly MemberMatch[],
  before: readonly KnownFamily[],
  after: readonly KnownFamily[],
): Map<number, number> {
  const counts = new Map<string, { from: number; to: number; count: number }>();
  for (const { before: old, after: now } of found) {
    const key = `${old.family} ${now.family}`;
    const known = counts.get(key) ?? { from: old.family, to: now.family, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  const pairs = [...counts.values()].map((pair) => {
    const [old, now] = [before[pair.from], after[pair.to]];
    const smaller = Math.min(old?.members.length ?? 0, now?.members.length ?? 0);
    const isOfOneKind = Number(old?.kind === now?.kind) + Number(old?.id === now?.id);
    return { ...pair, isOfOneKind, isEnough: pair.count * 2 >= smaller };
  });
  pairs.sort((a, b) => b.count - a.count || b.isOfOneKind - a.isOfOneKind || a.from - b.from || a.to - b.to);
  const successors = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to, isEnough } of pairs) {
    if (!isEnough || successors.has(from) || taken.has(to)) continue;
    successors.set(from, to);
    taken.add(to);
  }
  return successors;
}

/** A part that split off may have the content that its family was once named by; it is another one, and needs another id. */
function newMatch({ id, members }: KnownFamily, taken: Set<string>): FamilyMatch {
  let own = id;
  while (taken.has(own)) own = fingerprint([own, 'split']);
  taken.add(own);
  return { id: own, before: null, members: members.map(() => null), gone: [] };
}

/** A family as it is kept. `pathOf` names the file of an index. */
export function knownFamily({ id, kind, members }: Family, pathOf: (file: number) => string): KnownFamily {
  return {
    id,
    kind,
    members: members.map(({ file, symbol, content, marks }) => ({ path: pathOf(file), symbol, content, marks })),
  };
}
