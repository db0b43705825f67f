import type { Alignment, Slot } from './align-members.ts';
import type { MemberPart } from './member-part.ts';

/** What the places around two parts say for their being one: the same things in their clauses, before and after them, and none else left. */
export function surroundingsOf({ slots, rows, rowOf }: Alignment): (a: Slot, b: Slot) => number {
  const members = Map.groupBy(slots, ({ member }) => member);
  const series = new Map([...members].map(([member, own]) => [member, seriesOf(own)]));
  const row = (slot: Slot | undefined): number => (slot === undefined ? -1 : (rowOf.get(slot) ?? -1));
  const isOpen = (slot: Slot): boolean => (rows[row(slot)]?.size ?? 0) < members.size;

  const mates = (a: Slot, b: Slot): number => {
    if (a.part.mates.length === 0 && b.part.mates.length === 0) return 0;
    const around = (slot: Slot): number[] =>
      slot.part.mates.map((at) => row(members.get(slot.member)?.[at])).filter((at) => at >= 0);
    const others = new Set(around(b));
    return around(a).some((at) => others.has(at)) ? 0.8 : -0.1;
  };

  const neighbours = (a: Slot, b: Slot): number => {
    const [first, second] = [series.get(a.member)?.get(a), series.get(b.member)?.get(b)];
    if (first === undefined || second === undefined) return 0;
    if (first.count === 1 && second.count === 1) return 0;
    const sides = [[first.before, second.before] as const, [first.after, second.after] as const];
    const agreeing = sides.filter(([x, y]) => row(x) === row(y)).length;
    return agreeing === 2 ? 0.4 : agreeing === 1 ? 0.1 : 0;
  };

  const alone = (a: Slot, b: Slot): number => {
    const rivals = (own: Slot, facing: Slot): number =>
      (members.get(own.member) ?? []).filter(
        (slot) => slot !== own && isLike(slot, own) && isOpen(slot) && !(rows[row(slot)]?.has(facing.member) ?? false),
      ).length;
    const count = Math.max(rivals(a, b), rivals(b, a));
    return count === 0 ? 0.4 : count === 1 ? 0.15 : 0;
  };

  return (a, b) => mates(a, b) + neighbours(a, b) + alone(a, b);
}

function isLike({ part: a }: Slot, { part: b }: Slot): boolean {
  if (a.kind !== b.kind || a.isTrivial) return false;
  if (isTime(a) !== isTime(b) || isShare(a) !== isShare(b)) return false;
  const isLimiting = (role: string): boolean => role === 'cap' || role === 'floor';
  return isLimiting(a.role) === isLimiting(b.role) && a.keys.length > 0 === b.keys.length > 0;
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
