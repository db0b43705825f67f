import type { MemberPart } from './member-part.ts';
import { sameQuantity } from './same-quantity.ts';

/** What the numbers of a member must be multiplied with to be those of the others: 60 where it counts minutes, 0.01 for cents. */
export type RowScales = (place: ScaledPart) => number | null;

export interface ScaledPart {
  readonly member: number;
  readonly part: MemberPart;
  /** What the row is told in. */
  readonly reference: MemberPart;
}

/** Learned from the rows in which a member says the same in other units. */
export function rowScales(rows: readonly (readonly (MemberPart | null)[])[]): RowScales {
  const votes = new Map<string, Map<number, number>>();
  for (const row of rows) {
    const reference = referenceOf(row);
    if (reference === null) continue;
    row.forEach((part, member) => {
      const ratio = part === null ? null : ratioOf(reference, part);
      if (part === null || ratio === null) return;
      const id = placeOf(member, part, reference);
      const counts = votes.get(id) ?? new Map<number, number>();
      votes.set(id, counts.set(ratio, (counts.get(ratio) ?? 0) + 1));
    });
  }
  return ({ member, part, reference }) => {
    const [best] = [...(votes.get(placeOf(member, part, reference)) ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return best?.[0] ?? null;
  };
}

function placeOf(member: number, { dimension, kind }: MemberPart, reference: MemberPart): string {
  return `${member} ${dimension} ${kind} ${reference.dimension}`;
}

function ratioOf(reference: MemberPart, part: MemberPart): number | null {
  if (reference.number === null || part.number === null || part.number === 0) return null;
  if (likeness(reference, part) < 0.2) return null;
  return Math.round((reference.number / part.number) * 1e9) / 1e9;
}

function likeness(a: MemberPart, b: MemberPart): number {
  return sameQuantity(a, b);
}

const PRECISION: Readonly<Record<MemberPart['dimension'], number>> = {
  time: 4,
  percent: 3,
  money: 2,
  count: 1,
  number: 0,
};

/** The part whose value most members have, and of these the one that says best what it measures. */
export function referenceOf(row: readonly (MemberPart | null)[]): MemberPart | null {
  const parts = row.filter((part) => part !== null && part.number !== null);
  const support = (part: MemberPart): number =>
    parts.filter((other) => other !== null && likeness(part, other) > 0.2).length;
  let best: MemberPart | null = null;
  for (const part of parts) {
    if (part === null) continue;
    if (best === null || rank(part, support(part), parts) > rank(best, support(best), parts)) best = part;
  }
  return best;
}

/** Support first, then how many measure it so, then how precisely. */
function rank({ dimension, number }: MemberPart, support: number, parts: readonly (MemberPart | null)[]): number {
  const alike = parts.filter((other) => other?.number === number).length;
  const times = parts.filter((other) => other?.dimension === 'time').length;
  const isTime = dimension === 'time' && times * 2 >= parts.length;
  return support * 1000 + (isTime ? 500 : 0) + alike * 10 + PRECISION[dimension];
}
