import type { MemberPart } from './member-part.ts';
import { type ArmNames, nameArms } from './name-arms.ts';
import { comparePlaces, type NamedPart } from './part-likeness.ts';
import { surroundingsOf } from './part-surroundings.ts';

/** One thing as the members say it: the index of the part of each, null where a member has none. */
export type AlignedRow = readonly (number | null)[];

/**
 * Puts the parts of all members side by side: first what is equal, then what is different and stands in the same place. A
 * place is known by its arm, by what it stands with and between, and by being the only one left. Where two parts would fit
 * as well, neither is taken: a difference that is none costs more trust than one that is missing.
 */
export function alignMembers(tables: readonly (readonly MemberPart[])[]): { rows: AlignedRow[]; arms: ArmNames } {
  const arms = nameArms(tables);
  const slots = tables.flatMap((parts, member) =>
    parts.map(
      (part, at): Slot => ({ member, at, part, arms: [...new Set(part.keys.map((key) => arms(member, key)))] }),
    ),
  );
  const rows = slots.map((slot) => new Map([[slot.member, slot]]));
  const rowOf = new Map(slots.map((slot, at) => [slot, at]));
  joinEqual({ slots, rows, rowOf });
  for (let round = 0; round < ROUNDS; round += 1) if (!joinPlaced({ slots, rows, rowOf })) break;
  return {
    rows: rows.filter(({ size }) => size > 0).map((row) => tables.map((_, member) => row.get(member)?.at ?? null)),
    arms,
  };
}

const ROUNDS = 4;

export interface Slot extends NamedPart {
  readonly member: number;
  readonly at: number;
}

export interface Alignment {
  readonly slots: readonly Slot[];
  /** By number of the row: its parts by member; empty where it went into another. */
  readonly rows: Map<number, Slot>[];
  readonly rowOf: Map<Slot, number>;
}

/** Values alone are enough where they are rare or the words agree too. */
const LEAST_EQUAL = 1.3;
/** A different value in the same place. */
const LEAST_PLACED = 0.95;
/** How much surer than the next best a place must be. */
const CLEAR = 0.15;
/** Beyond so many members, each is compared with the first ones only. */
const MOST_PIVOTS = 12;

function joinEqual(alignment: Alignment): void {
  const { slots } = alignment;
  const found: { a: Slot; b: Slot; score: number }[] = [];
  for (const a of slots) {
    if (a.member >= MOST_PIVOTS) break;
    for (const b of slots) {
      if (b.member <= a.member) continue;
      const likeness = comparePlaces(a, b);
      if (likeness === null || !likeness.isEqual) continue;
      const score = likeness.score + matesLikeness(a, b, alignment);
      if (score >= LEAST_EQUAL) found.push({ a, b, score });
    }
  }
  found.sort((x, y) => y.score - x.score);
  for (const { a, b } of found) join(a, b, alignment);
}

/** What stands in the same clause is equal too. */
function matesLikeness(a: Slot, b: Slot, { slots }: Alignment): number {
  const matesOf = (slot: Slot): Slot[] =>
    slots.filter(({ member, at }) => member === slot.member && slot.part.mates.includes(at));
  if (a.part.mates.length === 0 || b.part.mates.length === 0) return 0;
  const others = matesOf(b);
  return matesOf(a).some((mate) => others.some((other) => comparePlaces(mate, other)?.isEqual === true)) ? 0.4 : 0;
}

function join(a: Slot, b: Slot, { rows, rowOf }: Alignment): boolean {
  const [left, right] = [rowOf.get(a) ?? -1, rowOf.get(b) ?? -1];
  const [kept, gone] = [rows[left], rows[right]];
  if (left === right || kept === undefined || gone === undefined) return false;
  if ([...gone.keys()].some((member) => kept.has(member))) return false;
  for (const [member, slot] of gone) {
    kept.set(member, slot);
    rowOf.set(slot, left);
  }
  gone.clear();
  return true;
}

interface Placing {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** One round: every row that may be a part of another finds its place there, the surest first. */
function joinPlaced(alignment: Alignment): boolean {
  const { rows } = alignment;
  const surroundings = surroundingsOf(alignment);
  const found: Placing[] = [];
  rows.forEach((left, from) => {
    if (left.size === 0 || isTrivial(left)) return;
    rows.forEach((right, to) => {
      if (to <= from || right.size === 0 || isTrivial(right) || !areApart(left, right)) return;
      const score = placeScore(left, right, surroundings);
      if (score >= LEAST_PLACED) found.push({ from, to, score });
    });
  });
  found.sort((a, b) => b.score - a.score);
  let isChanged = false;
  for (const placing of found.filter((each) => isClear(each, found, alignment))) {
    const [a] = rows[placing.from]?.values() ?? [];
    const [b] = rows[placing.to]?.values() ?? [];
    if (a !== undefined && b !== undefined && join(a, b, alignment)) isChanged = true;
  }
  return isChanged;
}

/** No other row that this one excludes fits nearly as well. */
function isClear({ from, to, score }: Placing, found: readonly Placing[], { rows }: Alignment): boolean {
  return found.every((other) => {
    if ((other.from === from && other.to === to) || other.score <= score - CLEAR) return true;
    const [shared, mine, theirs] = sharedEnd({ from, to, score }, other);
    if (shared === null) return true;
    const [a, b] = [rows[mine], rows[theirs]];
    return a === undefined || b === undefined || areApart(a, b);
  });
}

function sharedEnd(a: Placing, b: Placing): [number | null, number, number] {
  if (a.from === b.from) return [a.from, a.to, b.to];
  if (a.from === b.to) return [a.from, a.to, b.from];
  if (a.to === b.from) return [a.to, a.from, b.to];
  return a.to === b.to ? [a.to, a.from, b.from] : [null, 0, 0];
}

function areApart(a: ReadonlyMap<number, Slot>, b: ReadonlyMap<number, Slot>): boolean {
  return [...a.keys()].every((member) => !b.has(member));
}

function isTrivial(row: ReadonlyMap<number, Slot>): boolean {
  return [...row.values()].every(({ part }) => part.isTrivial);
}

/** Between the average and the best of the pairs; a row of more members is surer. 0 where two of them cannot be one thing. */
function placeScore(
  left: ReadonlyMap<number, Slot>,
  right: ReadonlyMap<number, Slot>,
  surroundings: (a: Slot, b: Slot) => number,
): number {
  let sum = 0;
  let most = 0;
  let count = 0;
  for (const a of left.values()) {
    for (const b of right.values()) {
      const likeness = comparePlaces(a, b);
      if (likeness === null) return 0;
      const score = likeness.score + surroundings(a, b);
      sum += score;
      most = Math.max(most, score);
      count += 1;
    }
  }
  const support = 0.05 * Math.min(4, left.size + right.size - 2);
  return (sum / Math.max(1, count) + most) / 2 + support;
}
