import { DEFAULT_ARM } from './default-arms.ts';
import type { MemberPart } from './member-part.ts';
import { numberRarity } from './rarity.ts';
import { sameNumber } from './same-number.ts';

/** The name of an arm that all members mean: `p1` is `critical` where both lead to 15 minutes. */
export type ArmNames = (member: number, key: string) => string;

/** Keys with the same name are the same arm; others where what follows under them is the same and nothing else fits as well. */
export function nameArms(tables: readonly (readonly MemberPart[])[]): ArmNames {
  const names = new Map<string, string>();
  tables.forEach((parts, member) => {
    for (const key of keysOf(parts)) names.set(`${member} ${key}`, singular(key));
  });
  const links = linksOf(tables).sort((a, b) => b.weight - a.weight);
  for (const { left, right } of links) join(names, left, right);
  const count = tables.filter((parts) => keysOf(parts).length > 0).length;
  tables.forEach((parts, member) => joinLast(names, { own: keysOf(parts), member, count }));
  return (member, key) => names.get(`${member} ${key}`) ?? singular(key);
}

/** The only arm that a member alone has and the only one that most others have are one: `luxury` and `premium`, or `private` and what holds otherwise. */
function joinLast(
  names: Map<string, string>,
  { own, member, count }: { own: string[]; member: number; count: number },
): void {
  const named = Map.groupBy(names.keys(), (id) => names.get(id) ?? '');
  const nameOf = (key: string): string => names.get(`${member} ${key}`) ?? '';
  const alone = own.filter((key) => key !== DEFAULT_ARM && named.get(nameOf(key))?.length === 1);
  const known = new Set(own.map(nameOf));
  const missed = [...named].filter(([name, ids]) => !known.has(name) && ids.length * 2 >= count);
  const [key] = alone;
  const arm = missed[0]?.[1][0];
  const isOnly = alone.length === 1 && missed.length === 1 && own.length > 1;
  if (isOnly && key !== undefined && arm !== undefined) join(names, `${member} ${key}`, arm);
}

function keysOf(parts: readonly MemberPart[]): string[] {
  return [...new Set(parts.flatMap(({ keys }) => keys))];
}

function singular(key: string): string {
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;
}

interface Link {
  readonly left: string;
  readonly right: string;
  readonly weight: number;
}

/** Arms of two members, each keyed once, under which the same number stands; the rarer the number, the surer. */
function linksOf(tables: readonly (readonly MemberPart[])[]): Link[] {
  const keyed = tables.flatMap((parts, member) =>
    parts.flatMap((part) => (part.keys.length === 1 ? [{ part, member, key: part.keys[0] ?? '' }] : [])),
  );
  const weights = new Map<string, Link>();
  keyed.slice(0, MOST_KEYED).forEach((a, at) => {
    for (const b of keyed.slice(at + 1, MOST_KEYED)) {
      const weight = a.member === b.member ? 0 : likeness(a.part, b.part);
      if (weight === 0) continue;
      const [left, right] = [`${a.member} ${a.key}`, `${b.member} ${b.key}`];
      const known = weights.get(`${left}|${right}`)?.weight ?? 0;
      weights.set(`${left}|${right}`, { left, right, weight: known + weight });
    }
  });
  return [...weights.values(), ...abbreviations(tables)];
}

/** `p` and `passenger`, `sol` and `sole`: where the values say nothing else, and no other arm of the member begins so. */
function abbreviations(tables: readonly (readonly MemberPart[])[]): Link[] {
  const keys = tables.map((parts) => keysOf(parts).slice(0, MOST_ABBREVIATED));
  return keys.flatMap((own, member) =>
    own.flatMap((short) =>
      keys.flatMap((theirs, other) => {
        const begun = theirs.filter((long) => long !== short && long.startsWith(short));
        const [only] = begun;
        if (other === member || only === undefined || begun.length > 1 || theirs.includes(short)) return [];
        return [{ left: `${member} ${short}`, right: `${other} ${only}`, weight: ABBREVIATED }];
      }),
    ),
  );
}

const MOST_ABBREVIATED = 30;
const ABBREVIATED = 0.3;

const MOST_KEYED = 600;

function likeness(a: MemberPart, b: MemberPart): number {
  if (a.number === null || b.number === null || a.kind !== b.kind) return 0;
  const same = sameNumber({ number: a.number, dimension: a.dimension }, { number: b.number, dimension: b.dimension });
  return same < 0.5 ? 0 : same * numberRarity(a.number);
}

/** Makes two arms one, unless a member would then have two of that name. */
function join(names: Map<string, string>, left: string, right: string): void {
  const [a, b] = [names.get(left), names.get(right)];
  if (a === undefined || b === undefined || a === b) return;
  const [ofA, ofB] = [membersOf(names, a), membersOf(names, b)];
  if ([...ofA].some((member) => ofB.has(member))) return;
  const isB = ofB.size === ofA.size ? b.length > a.length : ofB.size > ofA.size;
  for (const [id, name] of names) if (name === a || name === b) names.set(id, isB ? b : a);
}

function membersOf(names: ReadonlyMap<string, string>, name: string): Set<string> {
  return new Set([...names].filter(([, value]) => value === name).map(([id]) => id.slice(0, id.indexOf(' '))));
}
