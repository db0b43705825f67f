import { quantityLikeness } from './compare-cells.ts';
import type { MemberPart } from './member-part.ts';
import { numberRarity } from './rarity.ts';
import { sameQuantity } from './same-quantity.ts';

/** A part with the names of its arms as all members mean them. */
export interface NamedPart {
  readonly part: MemberPart;
  readonly arms: readonly string[];
}

/** How sure it is that two parts speak of one thing: from what they are about, and from their values where these are equal. */
export interface PartLikeness {
  readonly isEqual: boolean;
  readonly score: number;
}

/** Null where the two cannot be one thing. */
export function comparePlaces(a: NamedPart, b: NamedPart): PartLikeness | null {
  if (!mayFace(a.part, b.part)) return null;
  const equal = equality(a.part, b.part);
  const arms = armLikeness(a.arms, b.arms, equal > 0);
  if (arms === null) return null;
  const about = 0.5 * quantityLikeness(a.part.quantity, b.part.quantity);
  const trivial = a.part.isTrivial || b.part.isTrivial ? 0.3 : 0;
  const score = equal + arms + about + roleLikeness(a.part, b.part) + dimensionLikeness(a.part, b.part, equal > 0);
  return { isEqual: equal > 0, score: score - trivial };
}

function mayFace(a: MemberPart, b: MemberPart): boolean {
  if (a.kind === b.kind) return true;
  return a.kind !== 'rounding' && b.kind !== 'rounding' && a.kind !== 'texts' && b.kind !== 'texts';
}

/** 0 where the values differ; else from 1 on, more for rare values. */
function equality(a: MemberPart, b: MemberPart): number {
  if (a.number === null || b.number === null) return textEquality(a.texts, b.texts);
  const same = sameQuantity(a, b);
  if (same < 0.2) return a.limit !== null && b.limit !== null && cutsAlike(a, b) ? 1 : 0;
  if (same < 0.5) return numberRarity(a.number) > 2 ? 0.7 : 0;
  return same + (0.5 * numberRarity(a.number)) / 4.5;
}

/** `> 99` and `>= 100`. */
function cutsAlike(a: MemberPart, b: MemberPart): boolean {
  const [first, second] = [cutOf(a), cutOf(b)];
  return Number.isInteger(a.number) && Number.isInteger(b.number) && first === second;
}

function cutOf({ number, limit }: MemberPart): number {
  return (number ?? 0) + (limit?.isAbove === true ? 0.5 : -0.5);
}

function textEquality(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((text) => b.includes(text)).length;
  return common === 0 ? 0 : 1 + common / Math.max(a.length, b.length);
}

/** Different arms are different things, unless the values say that only the names differ. */
function armLikeness(a: readonly string[], b: readonly string[], isEqual: boolean): number | null {
  if (a.length === 0 && b.length === 0) return 0;
  if (a.length === 0 || b.length === 0) return isEqual ? -0.2 : -0.6;
  const common = a.filter((arm) => b.includes(arm)).length / Math.max(a.length, b.length);
  if (common > 0.4) return 0.8 * common;
  return isEqual ? -0.8 : null;
}

const LIMITING: ReadonlySet<string> = new Set(['cap', 'floor']);

function roleLikeness(a: MemberPart, b: MemberPart): number {
  if (a.kind === 'rounding') return 0.6;
  if (a.role === b.role) return 0.25;
  if (a.kind !== b.kind) return a.limit !== null && b.limit !== null ? 0 : -0.3;
  if (a.role === 'divisor' || b.role === 'divisor') return -0.5;
  return LIMITING.has(a.role) || LIMITING.has(b.role) ? -0.4 : 0;
}

/** A share is no time and a time no money; shares and money are easily taken for each other. */
function dimensionLikeness(a: MemberPart, b: MemberPart, isEqual: boolean): number {
  if (a.dimension === b.dimension) return LOOSE.has(a.dimension) ? 0 : 0.15;
  if (LOOSE.has(a.dimension) || LOOSE.has(b.dimension)) return 0;
  const isTime = a.dimension === 'time' || b.dimension === 'time';
  if (isEqual) return isTime ? -0.2 : 0;
  return isTime ? -0.6 : -0.3;
}

const LOOSE: ReadonlySet<string> = new Set(['number', 'count']);
