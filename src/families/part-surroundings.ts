import type { Alignment, Slot } from './alignment.ts';
import type { MemberPart } from './member-part.ts';
import { isNamedElsewhere } from './named-elsewhere.ts';

/** What the places around two parts say for their being one: the same things in their clauses, before and after them, and none else left. */
export function surroundingsOf(alignment: Alignment): (a: Slot, b: Slot) => number {
  const around: Around = { ...alignment, series: alignment.members.map(seriesOf) };
  return (a, b) =>
    mates(a, b, around) +
    neighbours(a, b, around) +
    alone(a, b, around) +
    siblings(a, b, around) +
    closeness(a, b) -
    (isNamedElsewhere(a, b, around) ? OTHER_NAME : 0);
}

/** As much as an equal value says. */
const OTHER_NAME = 1;

interface Around extends Alignment {
  readonly series: readonly ReadonlyMap<Slot, Neighbours>[];
}

function rowNumber(slot: Slot | undefined, { rowOf }: Alignment): number {
  return slot === undefined ? -1 : (rowOf.get(slot) ?? -1);
}

/** What stands in the same clause is one thing already. */
function mates(a: Slot, b: Slot, around: Around): number {
  if (a.part.mates.length === 0 && b.part.mates.length === 0) return 0;
  return haveCommonRow(matesOf(a, around), matesOf(b, around), around) ? 0.8 : -0.1;
}

function matesOf({ part, member }: Slot, { members }: Around): Slot[] {
  return part.mates.flatMap((at) => members[member]?.[at] ?? []);
}

function haveCommonRow(a: readonly Slot[], b: readonly Slot[], around: Around): boolean {
  const rows = new Set(b.map((slot) => rowNumber(slot, around)));
  return a.some((slot) => rows.has(rowNumber(slot, around)));
}

function neighbours(a: Slot, b: Slot, around: Around): number {
  const [first, second] = [around.series[a.member]?.get(a), around.series[b.member]?.get(b)];
  if (first === undefined || second === undefined || Math.max(first.count, second.count) === 1) return 0;
  const isSame = (one: Slot | undefined, other: Slot | undefined): boolean =>
    rowNumber(one, around) === rowNumber(other, around);
  const agreeing = Number(isSame(first.before, second.before)) + Number(isSame(first.after, second.after));
  return AGREEING_NEIGHBOURS[agreeing] ?? 0;
}

/** One neighbour alone is easily the same. */
const AGREEING_NEIGHBOURS: readonly number[] = [0, 0.1, 0.4];

/** Whether either member has others of the sort that could face the other as well. */
function alone(a: Slot, b: Slot, around: Around): number {
  const count = Math.max(countRivals(a, b, around), countRivals(b, a, around));
  if (count === 0) return 0.55;
  return count === 1 ? 0.15 : 0;
}

function countRivals(own: Slot, facing: Slot, around: Around): number {
  const { members, rows } = around;
  return (members[own.member] ?? []).filter((slot) => {
    if (slot === own || !isLike(slot, own)) return false;
    const row = rows[rowNumber(slot, around)];
    return row !== undefined && row.size < members.length && !row.has(facing.member);
  }).length;
}

function siblings(a: Slot, b: Slot, around: Around): number {
  return haveCommonRow(siblingsOf(a, around), siblingsOf(b, around), around) ? 0.35 : 0;
}

/** Other values of the same quantity, as `lifetime` has one value for those who are remembered and one for the rest. */
function siblingsOf(slot: Slot, { members }: Around): Slot[] {
  const name = slot.part.quantity.join(' ');
  if (name === '') return [];
  const found = (members[slot.member] ?? []).filter(
    ({ part, at }) => at !== slot.at && !part.isTrivial && part.quantity.join(' ') === name,
  );
  return found.length <= MOST_SIBLINGS ? found : [];
}

/** More of one quantity tell nothing about which is which. */
const MOST_SIBLINGS = 2;

/** What drifted is seldom far. */
function closeness({ part: a }: Slot, { part: b }: Slot): number {
  const ratio = Math.abs(Math.log(Math.abs((a.number ?? 0) / (b.number ?? 0)) / unitBetween(a, b)));
  if (!Number.isFinite(ratio)) return 0;
  if (ratio < NEAR) return 0.25;
  if (ratio > FAR) return isTime(a) && isTime(b) && !shareWord(a, b) ? -FAR_APART : 0;
  return ratio < Math.LN2 * 1.01 ? 0.1 : 0;
}

function shareWord(a: MemberPart, b: MemberPart): boolean {
  return a.quantity.some((word) => b.quantity.includes(word));
}

/** 70 years beside 68: ages are counted in years, and were measured here and there in seconds. */
function unitBetween(a: MemberPart, b: MemberPart): number {
  if (isTime(a) === isTime(b)) return 1;
  const [time, plain] = isTime(a) ? [a, b] : [b, a];
  const isAge = plain.dimension === 'count' && Number.isInteger((time.number ?? 0) / YEAR_SECONDS);
  if (!isAge) return Number.NaN;
  return isTime(a) ? YEAR_SECONDS : 1 / YEAR_SECONDS;
}

const YEAR_SECONDS = 31_536_000;

/** Nobody turns hours into months unawares. */
const FAR = Math.log(100);
const FAR_APART = 0.5;

/** A quarter more or less: 56 days beside 60, and not beside 120. */
const NEAR = Math.log(1.26);

function isLike({ part: a }: Slot, { part: b }: Slot): boolean {
  if (a.kind !== b.kind || a.isTrivial) return false;
  if (isTime(a) !== isTime(b) || isShare(a) !== isShare(b) || areFarTimes(a, b)) return false;
  return isLimiting(a) === isLimiting(b) && a.keys.length > 0 === b.keys.length > 0;
}

/** An age in years is no rival of a rest in days. */
function areFarTimes(a: MemberPart, b: MemberPart): boolean {
  if (!isTime(a) || !isTime(b)) return false;
  return Math.abs(Math.log(Math.abs((a.number ?? 0) / (b.number ?? 0)))) > FAR;
}

function isLimiting({ role }: MemberPart): boolean {
  return role === 'cap' || role === 'floor';
}

function isTime({ dimension }: MemberPart): boolean {
  return dimension === 'time';
}

function isShare({ dimension, number }: MemberPart): boolean {
  return dimension === 'percent' && Math.abs(number ?? 0) < 1;
}

interface Neighbours {
  readonly before: Slot | undefined;
  readonly after: Slot | undefined;
  readonly count: number;
}

/** Bounds of one quantity by size, amounts in the order in which they are written. */
function seriesOf(slots: readonly Slot[]): Map<Slot, Neighbours> {
  const found = new Map<Slot, Neighbours>();
  const told = slots.filter(({ part }) => part.number !== null && !part.isTrivial);
  const groups = Map.groupBy(told, ({ part }) => (part.kind === 'bound' ? `bound ${isTime(part)}` : 'amount'));
  for (const group of groups.values()) {
    const ordered = group.toSorted((a, b) =>
      a.part.kind === 'bound' ? (a.part.number ?? 0) - (b.part.number ?? 0) : a.part.line - b.part.line,
    );
    ordered.forEach((slot, at) => {
      found.set(slot, { before: ordered[at - 1], after: ordered[at + 1], count: ordered.length });
    });
  }
  return found;
}
