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
}

/** How alike two cells are, by what they are about and not by their values; null where they cannot be the same thing. */
export function compareCells(a: Cell, b: Cell): CellLikeness | null {
  const roles = kinship(a.role, b.role);
  if (roles === 0 || (a.role === 'key' && a.value !== b.value)) return null;
  const keys = keyLikeness(a.keys, b.keys);
  if (keys === 0) return null;
  const sameness = valueSameness(a, b);
  const isEqual = sameness > EQUAL;
  const isRelated = a.beside.some((value) => value !== 'refusal:' && b.beside.includes(value));
  const quantity = quantityLikeness(a.quantity, b.quantity);
  const place = roles * keys * (0.4 + 0.45 * quantity + (isRelated ? 0.15 : 0));
  return { place, isEqual, sameness, isRelated };
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
  if (a.value === b.value && a.number === null) return 1;
  if (a.number === null || b.number === null) return 0;
  const plain = sameNumber({ number: a.number, dimension: a.dimension }, { number: b.number, dimension: b.dimension });
  if (plain > 0 || a.role !== 'bound' || b.role !== 'bound') return plain;
  return cutOf(a) === cutOf(b) ? 1 : 0;
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

/** Arms of different keys are different arms; a cell without keys may belong to any. */
function keyLikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  if (a.length === 0 || b.length === 0) return 0.6;
  const common = a.filter((key) => b.includes(key)).length;
  return common / Math.max(a.length, b.length);
}

export function quantityLikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0.4;
  const common = a.filter((word) => b.includes(word)).length;
  return common / Math.min(a.length, b.length);
}
