import type { CellRole } from './decision-cell.ts';
import type { Cell } from './decision-cell.ts';
import { cutOf } from './bound-cut.ts';
import { isCommonplace } from './commonplace.ts';
import { numberRarity, textRarity } from './rarity.ts';
import { sameNumber } from './same-number.ts';

export interface CellLikeness {
  /** 0 … 1: how sure it is that the two cells speak of the same thing. */
  readonly place: number;
  readonly isEqual: boolean;
  /** 1 where the values are the same, less where they are so only in other units; 0 where they differ. */
  readonly sameness: number;
  /** Whether what stands beside them agrees too: the bound with its outcome, the outcome with its bound. */
  readonly isRelated: boolean;
  /** 0 … 1: how near what the two do with their value is: a cap and a bound are near, a rate and a span are not. */
  readonly role: number;
  /** 0 … 1: share of the arms under which both stand; null where one of them stands under none. */
  readonly arms: number | null;
}

/** How alike two cells are, by what they are about and not by their values; null where they cannot be the same thing. */
export function compareCells(a: Cell, b: Cell): CellLikeness | null {
  const role = kinship(a.role, b.role);
  if (role === 0 || (a.role === 'key' && a.value !== b.value)) return null;
  const arms = armLikeness(a.arms, b.arms);
  if (arms === 0 && (a.number === null || b.number === null)) return null;
  const sameness = valueSameness(a, b);
  const isEqual = sameness > EQUAL;
  const isRelated = a.beside.some((value) => value !== 'refusal:' && b.beside.includes(value));
  const quantity = quantityLikeness(a.quantity, b.quantity);
  const place = role * armWeight(a, b, arms) * (0.4 + 0.45 * quantity + (isRelated ? 0.15 : 0));
  return { place, isEqual, sameness, isRelated, role, arms };
}

/** What it says that two places hold this cell. */
export function cellRarity(cell: Cell): number {
  const { role, number, value } = cell;
  if (isCommonplace(cell)) return COMMONPLACE_RARITY;
  if (role === 'refusal') return 0.2;
  if (role === 'rounding') return 0.5;
  if (number === null) return textRarity(value);
  return numberRarity(number) + (role === 'bound' ? 0 : 0.2);
}

const COMMONPLACE_RARITY = 0.2;

/** Whether two cells hold the same value, whatever they are about. */
export function hasSameValue(a: Cell, b: Cell): boolean {
  return valueSameness(a, b) > EQUAL;
}

const EQUAL = 0.5;

function valueSameness(a: Cell, b: Cell): number {
  if (a.number === null || b.number === null) return a.number === b.number && a.value === b.value ? 1 : 0;
  const plain = sameNumber({ number: a.number, dimension: a.dimension }, { number: b.number, dimension: b.dimension });
  return plain > 0 ? plain : samenessByUse(a, b);
}

/** Other numbers are the same where both bound at one place, or one takes off the rate that the other leaves. */
function samenessByUse(a: Cell, b: Cell): number {
  if (a.role === 'bound' && b.role === 'bound') return cutOf(a) === cutOf(b) ? 1 : 0;
  return isShare(a) && isShare(b) && areOneApart(a.number ?? 0, b.number ?? 0) ? AS_FACTOR : 0;
}

/** `1.15` and `0.85` are rates of 15 % to those who multiply. */
const AS_FACTOR = 0.8;

function isShare({ role, number }: Cell): boolean {
  return (role === 'rate' || role === 'factor') && number !== null && number !== 0 && number !== 1;
}

function areOneApart(a: number, b: number): boolean {
  const [small, large] = a < b ? [a, b] : [b, a];
  return small > 0 && large < 2 && (Math.abs(large - small - 1) < 1e-6 || Math.abs(large + small - 1) < 1e-6);
}

const KINDRED: readonly (readonly [ReadonlySet<CellRole>, number])[] = [
  [new Set<CellRole>(['rate', 'factor', 'amount']), 0.7],
  [new Set<CellRole>(['cap', 'floor', 'amount', 'rate', 'bound']), 0.5],
  [new Set<CellRole>(['span', 'bound', 'amount']), 0.6],
  [new Set<CellRole>(['result', 'key']), 0.4],
];

function kinship(a: CellRole, b: CellRole): number {
  if (a === b) return 1;
  return KINDRED.find(([roles]) => roles.has(a) && roles.has(b))?.[1] ?? 0;
}

function armLikeness(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  return a.filter((arm) => b.includes(arm)).length / Math.max(a.length, b.length);
}

/** A cell without arms may belong to any; arms of other names may be the same ones by other names. */
function armWeight(a: Cell, b: Cell, likeness: number | null): number {
  if (likeness === null) return a.arms.length === b.arms.length ? 1 : UNNAMED_ARM;
  return Math.max(likeness, OTHER_ARM);
}

const UNNAMED_ARM = 0.6;
const OTHER_ARM = 0.3;

export function quantityLikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0.4;
  const common = a.filter((word) => b.includes(word)).length;
  return common / Math.min(a.length, b.length);
}
