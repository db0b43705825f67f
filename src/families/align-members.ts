import { type Alignment, joinRows, type Slot } from './alignment.ts';
import type { MemberPart } from './member-part.ts';
import { type ArmNames, nameArms } from './name-arms.ts';
import { comparePlaces } from './part-likeness.ts';
import { joinPlaced } from './place-parts.ts';

/** One thing as the members say it: the index of the part of each, null where a member has none. */
export type AlignedRow = readonly (number | null)[];

/**
 * Puts the parts of all members side by side: first what is equal, then what is different and stands in the same place. A
 * place is known by its arm, by what it stands with and between, and by being the only one left. Where two parts would fit
 * as well, neither is taken: a difference that is none costs more trust than one that is missing.
 */
export function alignMembers(tables: readonly (readonly MemberPart[])[]): { rows: AlignedRow[]; arms: ArmNames } {
  const arms = nameArms(tables);
  const members = tables.map((parts, member) => {
    const hasArms = parts.some(({ keys }) => keys.length > 0);
    return parts.map(
      (part, at): Slot => ({
        member,
        at,
        part,
        hasArms,
        arms: [...new Set(part.keys.map((key) => arms(member, key)))],
      }),
    );
  });
  const slots = members.flat();
  const rows = slots.map((slot) => new Map([[slot.member, slot]]));
  const alignment: Alignment = { members, rows, rowOf: new Map(slots.map((slot, at) => [slot, at])) };
  joinEqual(alignment);
  for (let round = 0; round < ROUNDS; round += 1) if (!joinPlaced(alignment)) break;
  const left = rows.filter(({ size }) => size > 0);
  return { rows: left.map((row) => tables.map((_, member) => row.get(member)?.at ?? null)), arms };
}

/** What was placed in one round is a neighbour in the next. */
const ROUNDS = 4;

/** Values alone are enough where they are rare or the words agree too. */
const LEAST_EQUAL = 1.3;
/** What stands in the same clause is equal too. */
const EQUAL_MATES = 0.4;
/** Beyond so many members, each is compared with the first ones only. */
export const MOST_PIVOTS = 12;

function joinEqual(alignment: Alignment): void {
  const { members } = alignment;
  const found: { readonly a: Slot; readonly b: Slot; readonly score: number }[] = [];
  members.slice(0, MOST_PIVOTS).forEach((own, member) => {
    const others = members.slice(member + 1).flat();
    for (const a of own) {
      for (const b of others) {
        const likeness = comparePlaces(a, b);
        if (likeness === null || !likeness.isEqual) continue;
        const score = likeness.score + (haveEqualMates(a, b, alignment) ? EQUAL_MATES : 0);
        if (score >= LEAST_EQUAL) found.push({ a, b, score });
      }
    }
  });
  found.sort((x, y) => y.score - x.score);
  for (const { a, b } of found) joinRows(a, b, alignment);
}

function haveEqualMates(a: Slot, b: Slot, { members }: Alignment): boolean {
  const matesOf = ({ member, part }: Slot): Slot[] => part.mates.flatMap((at) => members[member]?.[at] ?? []);
  const others = matesOf(b);
  return matesOf(a).some((mate) => others.some((other) => comparePlaces(mate, other)?.isEqual === true));
}
