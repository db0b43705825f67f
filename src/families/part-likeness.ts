import { quantityLikeness } from './compare-cells.ts';
import type { Limit, MemberPart } from './member-part.ts';
import { literalOf } from './read-literals.ts';
import { numberRarity } from './rarity.ts';
import { sameQuantity } from './same-quantity.ts';

/** A part with the names of its arms as all members mean them. */
export interface NamedPart {
  readonly part: MemberPart;
  readonly arms: readonly string[];
  /** Whether anything in its member stands in an arm. */
  readonly hasArms: boolean;
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
  const arms = armLikeness(a, b, equal > 0);
  if (arms === null) return null;
  const about = 0.5 * quantityLikeness(subjectOf(a.part), subjectOf(b.part));
  const head = a.part.kind === 'texts' && a.part.quantity.at(-1) === b.part.quantity.at(-1) ? 0.4 : 0;
  const trivial = a.part.isTrivial || b.part.isTrivial ? trivialPenalty(a.part, b.part) : 0;
  const score = equal + arms + about + roleLikeness(a.part, b.part) + dimensionLikeness(a.part, b.part, equal > 0);
  return {
    isEqual: equal > 0,
    score: score + head - trivial - (equal > 0 && arePlainlyOpposed(a.part, b.part) ? OPPOSED : 0),
  };
}

/** `amount < 1` is trivial in itself, and not beside `amount < 0.5`. */
function trivialPenalty(a: MemberPart, b: MemberPart): number {
  return a.kind === 'bound' && b.kind === 'bound' && shareWord(a, b) && a.number !== 0 && b.number !== 0 ? 0.05 : 0.3;
}

/** That both are counted in days says nothing of what happened so long ago. */
function subjectOf({ quantity, dimension }: MemberPart): readonly string[] {
  const words = dimension === 'time' ? quantity.filter((word) => !UNIT_WORDS.has(word)) : quantity;
  return words.length === 0 ? quantity : words;
}

const UNIT_WORDS: ReadonlySet<string> = new Set(
  'second minute hour day week month year since difference time duration'.split(' '),
);

const OPPOSED = 0.4;

/** `from 6 points` and `to 6 o'clock`: other words and the other side. */
function arePlainlyOpposed(a: MemberPart, b: MemberPart): boolean {
  if (a.limit?.side === b.limit?.side || a.kind !== b.kind) return false;
  return !subjectOf(a).some((word) => subjectOf(b).includes(word));
}

function mayFace(a: MemberPart, b: MemberPart): boolean {
  if (a.kind === b.kind) return true;
  return isNumeric(a) && isNumeric(b) && a.role !== 'divisor' && b.role !== 'divisor';
}

function isNumeric({ kind }: MemberPart): boolean {
  return kind === 'bound' || kind === 'amount';
}

/** 0 where the values differ; else about 1, more for rare values. */
function equality(a: MemberPart, b: MemberPart): number {
  if (a.kind === 'gate') return asksTheSame(a, b) ? SAME_QUESTION : 0;
  if (a.number === null || b.number === null) return textEquality(a.texts, b.texts);
  if (isWrittenAlike(a, b)) return 1;
  const same = sameQuantity(a, b);
  if (same < CLASHING) return cutsAlike(a, b) ? 1 : 0;
  const rarity = numberRarity(Math.min(Math.abs(a.number), Math.abs(b.number)));
  if (same === 1) return 1 + (RAREST_BONUS * rarity) / RAREST;
  return isFactorWithAmount(a, b) ? 0 : equalityInOtherUnits({ a, b, same, rarity });
}

/** A price times 0.85 is read as 15 % less here and as a factor there. */
function isWrittenAlike(a: MemberPart, b: MemberPart): boolean {
  if (a.role === b.role || !SHARES.has(a.role) || !SHARES.has(b.role)) return false;
  const literal = literalOf(a);
  return literal !== null && literal > 0.5 && literal < 1.5 && literal !== 1 && literal === literalOf(b);
}

const SHARES: ReadonlySet<string> = new Set(['rate', 'factor']);

interface OtherUnits {
  readonly a: MemberPart;
  readonly b: MemberPart;
  readonly same: number;
  readonly rarity: number;
}

function equalityInOtherUnits({ a, b, same, rarity }: OtherUnits): number {
  if (same <= 0.5) return rarity > 2 ? 0.7 : 0;
  if (isUnmeasured(a, b) && !shareWord(a, b)) return 0;
  return isVague(a, b, rarity) ? VAGUE : same + (RAREST_BONUS * rarity) / RAREST;
}

/** 3 and 90 days are the same in some unit, as many small numbers are with many times: only where the words agree too. */
function isVague(a: MemberPart, b: MemberPart, rarity: number): boolean {
  return rarity < SMALL && !shareWord(a, b);
}

/** Of 2500 and 250000 nothing says that either is counted in parts. */
function isUnmeasured(a: MemberPart, b: MemberPart): boolean {
  return LOOSE.has(a.dimension) && LOOSE.has(b.dimension);
}

function shareWord(a: MemberPart, b: MemberPart): boolean {
  return a.quantity.some((word) => b.quantity.includes(word));
}

const VAGUE = 0.3;
const SMALL = 1.2;

/** What `sameNumber` says of equal numbers that measure different things. */
const CLASHING = 0.2;
/** The most that `numberRarity` says, and how much that is worth. */
const RAREST = 4.5;
const RAREST_BONUS = 0.5;

/** A factor counts nothing, so that it cannot count in cents. */
function isFactorWithAmount(a: MemberPart, b: MemberPart): boolean {
  return (a.role === 'factor') !== (b.role === 'factor') && a.role !== 'rate' && b.role !== 'rate';
}

/** `> 99` and `>= 100`. */
function cutsAlike(a: MemberPart, b: MemberPart): boolean {
  if (a.limit === null || b.limit === null) return false;
  return Number.isInteger(a.number) && Number.isInteger(b.number) && cutOf(a) === cutOf(b);
}

function cutOf({ number, limit }: MemberPart): number {
  return (number ?? 0) + (limit?.isAbove === true ? 0.5 : -0.5);
}

const SAME_QUESTION = 1.4;

/** The last word says what is asked, those before it of whom. */
function asksTheSame({ quantity: a }: MemberPart, { quantity: b }: MemberPart): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return a.at(-1) === b.at(-1) || short.every((word) => long.includes(word));
}

function textEquality(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((text) => b.includes(text)).length;
  return common === 0 ? 0 : 1 + common / Math.max(a.length, b.length);
}

/** Different arms are different things, unless the values say that only the names differ. */
function armLikeness(left: NamedPart, right: NamedPart, isEqual: boolean): number | null {
  const [a, b] = [left.arms, right.arms];
  if (a.length === 0 && b.length === 0) return 0;
  if (a.length === 0 || b.length === 0) return isEqual || mayBeArmless(left, right) ? -0.1 : -0.4;
  const common = a.filter((arm) => b.includes(arm)).length / Math.max(a.length, b.length);
  if (common > 0.4) return 0.8 * common;
  return isEqual ? -0.8 : null;
}

/** One member writes steps where the other has arms, or a bound where the other sets a value. */
function mayBeArmless(left: NamedPart, right: NamedPart): boolean {
  return !left.hasArms || !right.hasArms || left.part.kind !== right.part.kind;
}

const LIMITING: ReadonlySet<string> = new Set(['cap', 'floor']);

function roleLikeness(a: MemberPart, b: MemberPart): number {
  if (a.kind === 'rounding') return 0.6;
  if (a.kind === 'gate') return 0.4;
  if (a.kind !== b.kind) return limitedLikeness(a.limit, b.limit);
  return a.kind === 'bound' ? boundLikeness(a.limit, b.limit) : amountLikeness(a, b);
}

/** A guard and a condition ask for the two sides of one bound. */
function boundLikeness(a: Limit | null, b: Limit | null): number {
  return a?.side === b?.side ? 0.35 : 0.15;
}

function amountLikeness(a: MemberPart, b: MemberPart): number {
  if (a.role === b.role) return 0.25;
  if (a.role === 'divisor' || b.role === 'divisor') return -0.5;
  return limitLikeness(a, b);
}

/** What is set in one line and compared in another is a bound as well. */
function limitedLikeness(a: Limit | null, b: Limit | null): number {
  if (a === null || b === null) return -0.3;
  return a.side === b.side ? 0.25 : 0;
}

function limitLikeness(a: MemberPart, b: MemberPart): number {
  if (!LIMITING.has(a.role) && !LIMITING.has(b.role)) return 0;
  return limits(a) && limits(b) ? 0.1 : -0.4;
}

/** By its role, or by its name: `maximum = 15`. Synonyms have made `cap` of all of them. */
function limits({ role, quantity }: MemberPart): boolean {
  return LIMITING.has(role) || quantity.includes('cap') || quantity.includes('floor');
}

/** A share is no time and a time no money; shares and money are easily taken for each other. */
function dimensionLikeness(a: MemberPart, b: MemberPart, isEqual: boolean): number {
  const isLoose = LOOSE.has(a.dimension) || LOOSE.has(b.dimension);
  if (a.dimension === b.dimension) return isLoose ? 0 : 0.15;
  const isTime = a.dimension === 'time' || b.dimension === 'time';
  if (isLoose) return isTime && !isEqual ? -0.1 : 0;
  return DIFFERENT_DIMENSIONS[isTime ? 'time' : 'share'][isEqual ? 'equal' : 'different'];
}

const DIFFERENT_DIMENSIONS = { time: { equal: -0.2, different: -0.6 }, share: { equal: 0, different: -0.3 } } as const;

const LOOSE: ReadonlySet<string> = new Set(['number', 'count']);
