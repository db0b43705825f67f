import { compareText } from '../base/ordering.ts';
import { resemblance } from '../model/content-marks.ts';
import type { FamilyKind } from '../model/family.ts';
import type { KnownMember } from './match-families.ts';

/** A member of one of the families of a snapshot. */
export interface PlacedMember extends KnownMember {
  /** Index of its family. */
  readonly family: number;
  /** Index of the member in it. */
  readonly at: number;
  readonly kind: FamilyKind;
}

export interface MemberMatch {
  readonly before: PlacedMember;
  readonly after: PlacedMember;
}

/** New path by old path, of files that were moved. */
export type Moves = ReadonlyMap<string, string>;

/**
 * Finds members of one snapshot again in the next, one for one, by what is surest first: the same content, the same place,
 * the place that its file was moved to, most of the content. Rules, mechanisms and copies have contents of their own, so
 * between them only places count, and last.
 */
export function matchMembers(
  before: readonly PlacedMember[],
  after: readonly PlacedMember[],
  moves: Moves,
): MemberMatch[] {
  const search: Search = { before: new Set(sorted(before)), after: new Set(sorted(after)), found: [] };
  const moved = ({ path }: KnownMember): string => moves.get(path) ?? path;
  for (const pathOf of [same, moved])
    join(search, (member, path) => keyOf(content(member), path, member.symbol), pathOf);
  join(search, (member) => keyOf(content(member), member.symbol), same);
  join(search, (member) => content(member), same);
  for (const pathOf of [same, moved])
    join(search, (member, path) => keyOf(strain(member), path, member.symbol), pathOf);
  joinAlike(search);
  for (const pathOf of [same, moved]) join(search, (member, path) => keyOf(path, member.symbol), pathOf);
  return search.found;
}

function same({ path }: KnownMember): string {
  return path;
}

function strain({ kind }: PlacedMember): string {
  return kind === 'rule' || kind === 'capability' ? kind : 'copy';
}

function content(member: PlacedMember): string {
  return keyOf(strain(member), member.content);
}

interface Search {
  /** Those that are left, in order. */
  readonly before: Set<PlacedMember>;
  readonly after: Set<PlacedMember>;
  readonly found: MemberMatch[];
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\0');
}

function sorted(members: readonly PlacedMember[]): PlacedMember[] {
  return members.toSorted(
    (a, b) =>
      compareText(a.path, b.path) ||
      compareText(a.symbol, b.symbol) ||
      compareText(a.content, b.content) ||
      a.family - b.family ||
      a.at - b.at,
  );
}

type Key = (member: PlacedMember, path: string) => string;

/** Joins those of one key in their order. `pathOf` gives the path that an old member would have now. */
function join(search: Search, key: Key, pathOf: (member: KnownMember) => string): void {
  const waiting = Map.groupBy(search.after, (member) => key(member, member.path));
  const taken = new Map<string, number>();
  for (const old of search.before) {
    const name = key(old, pathOf(old));
    const next = taken.get(name) ?? 0;
    const found = waiting.get(name)?.[next];
    if (found === undefined) continue;
    taken.set(name, next + 1);
    take(search, { before: old, after: found });
  }
}

function take(search: Search, match: MemberMatch): void {
  search.found.push(match);
  search.before.delete(match.before);
  search.after.delete(match.after);
}

/** Of what two members say, how much must be in both: an edit leaves most of a member as it was. */
const LEAST_ALIKE = { decisions: 0.6, text: 0.5 } as const;
/** A mark in more members than this leads to none of them: it costs its square and tells nothing. */
const MOST_HOLDERS = 50;

function joinAlike(search: Search): void {
  const holders = new Map<string, PlacedMember[]>();
  for (const member of search.after) {
    for (const mark of member.marks) {
      const key = `${strain(member)}${mark}`;
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [member]);
      else if (list.length <= MOST_HOLDERS) list.push(member);
    }
  }
  const pairs = [...search.before].flatMap((old, order) => {
    const near = old.marks.flatMap((mark) => holders.get(`${strain(old)}${mark}`) ?? []);
    const least = strain(old) === 'copy' ? LEAST_ALIKE.text : LEAST_ALIKE.decisions;
    return [...new Set(near)]
      .map((found) => ({ before: old, after: found, order, share: resemblance(old.marks, found.marks) }))
      .filter(({ share }) => share >= least);
  });
  const places = new Map([...search.after].map((member, place) => [member, place] as const));
  const placeOf = (member: PlacedMember): number => places.get(member) ?? 0;
  pairs.sort((a, b) => b.share - a.share || a.order - b.order || placeOf(a.after) - placeOf(b.after));
  for (const match of pairs) {
    if (search.before.has(match.before) && search.after.has(match.after)) take(search, match);
  }
}
