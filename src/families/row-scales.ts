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
      const weight = isMeasured(reference, part) ? CERTAIN : 1;
      for (const id of [placeOf(member, part, reference), ...kindOf(member, part, reference)]) {
        const counts = votes.get(id) ?? new Map<number, number>();
        votes.set(id, counts.set(ratio, (counts.get(ratio) ?? 0) + weight));
      }
    });
  }
  return ({ member, part, reference }) => {
    const [kind] = kindOf(member, part, reference);
    return mostVoted(votes.get(placeOf(member, part, reference))) ?? mostVoted(votes.get(kind ?? ''));
  };
}

function mostVoted(ratios: ReadonlyMap<number, number> | undefined): number | null {
  const [best] = [...(ratios ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best !== undefined && (best[1] >= CERTAIN || ratios?.size === 1) ? best[0] : null;
}

/** Who counts its fees in cents does so with all of them, also with one of which nothing says that it is money. */
function kindOf(member: number, part: MemberPart, reference: MemberPart): string[] {
  const isPrice = part.dimension === 'money' && reference.dimension === 'percent';
  return isPrice || (isCounted(part.dimension) && isCounted(reference.dimension))
    ? [`${member} ${part.dimension} ${part.kind}`]
    : [];
}

function placeOf(member: number, { dimension, kind }: MemberPart, reference: MemberPart): string {
  return `${member} ${dimension} ${kind} ${reference.dimension}`;
}

function ratioOf(reference: MemberPart, part: MemberPart): number | null {
  if (reference.number === null || part.number === null || part.number === 0) return null;
  const ratio = Number((reference.number / part.number).toPrecision(SCALE_DIGITS));
  return likeness(reference, part) >= LIKE || isOfUnits(ratio, part, reference) ? ratio : null;
}

const LIKE = 0.2;
/** Two numbers that are 60 times two others are minutes beside hours; one alone may be chance. */
const CERTAIN = 2;

/** 1320 beside 22: nothing says that either is a time, but for their being sixty times one another. */
function isOfUnits(ratio: number, { dimension: a }: MemberPart, { dimension: b }: MemberPart): boolean {
  return (
    isCounted(a) &&
    isCounted(b) &&
    UNIT_RATIOS.some((size) => ratio === size || ratio === Number((1 / size).toPrecision(SCALE_DIGITS)))
  );
}

const UNIT_RATIOS: readonly number[] = [60, 3600, 24, 1440, 86_400, 100, 1000];

/** Times and percentages that are the same in other units; of money any number is the hundredth of another. */
function isSeldomChance(dimension: MemberPart['dimension']): boolean {
  return dimension === 'time' || dimension === 'percent';
}

/** Equal, or the same in other units of what one of the two is said to measure: 90 and 90 minutes, but not 2500 and 250000. */
export function isMeasured(a: MemberPart, b: MemberPart): boolean {
  const same = likeness(a, b);
  if (same === 1) return true;
  const isSaid =
    isSeldomChance(a.dimension) || isSeldomChance(b.dimension) || a.quantity.some((word) => b.quantity.includes(word));
  return same >= LIKE && isSaid;
}

function isCounted(dimension: MemberPart['dimension']): boolean {
  return dimension !== 'time' && dimension !== 'percent';
}

/** Enough to tell two scales apart, and few enough to make one of what was divided. */
const SCALE_DIGITS = 9;

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
  const isShare = dimension === 'percent' && Math.abs(number ?? 0) <= 1;
  return support * 1000 + (isTime ? 500 : 0) + (isShare ? 400 : 0) + alike * 10 + PRECISION[dimension];
}
