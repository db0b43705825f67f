import type { MemberPart } from './member-part.ts';
import { literalOf } from './read-literals.ts';

/**
 * `1.25`, `125` percent and `0.25` on top are one mark-up: where members write the factor and others what it adds, the row is
 * told in factors.
 */
export function readFactors(row: readonly (MemberPart | null)[]): (MemberPart | null)[] {
  const parts = row.filter((part) => part !== null);
  if (!parts.every(isShare)) return [...row];
  const factors = parts.filter((part) => factorOf(part) !== null);
  const added = parts.filter((part) => factorOf(part) === null);
  const isMarkUp = added.length > 0 && factors.length * 2 >= parts.length && added.every(isAddition);
  const isBeside = factors.some((part) => added.some((other) => areNear(factorOf(part) ?? 0, 1 + (other.number ?? 0))));
  if (!isMarkUp || !isBeside) return [...row];
  return row.map((part) => (part === null ? null : asFactor(part)));
}

function isShare({ kind, role, dimension }: MemberPart): boolean {
  return kind === 'amount' && SHARES.has(role) && dimension !== 'time' && dimension !== 'money';
}

const SHARES: ReadonlySet<string> = new Set(['rate', 'factor', 'amount']);

/** As written: 1.25, or 125 of a hundred; null for what is less than the whole or more than its double. */
function factorOf(part: MemberPart): number | null {
  const literal = literalOf(part) ?? part.number;
  const factor = literal !== null && literal >= 100 ? literal / 100 : literal;
  if (factor === null || factor < 1 || factor >= LARGEST_FACTOR) return null;
  return isRead(part, factor) || isRead(part, factor - 1) ? factor : null;
}

/** A literal of 1 may be one percent. */
function isRead({ number }: MemberPart, as: number): boolean {
  return Math.abs((number ?? 0) - as) < 1e-6;
}

const LARGEST_FACTOR = 2;

function isAddition({ number }: MemberPart): boolean {
  return number !== null && number >= 0 && number < 1;
}

function areNear(a: number, b: number): boolean {
  return Math.abs(a - b) < NEAR;
}

/** A mark-up of 10 % that has become one of 15 %. */
const NEAR = 0.06;

function asFactor(part: MemberPart): MemberPart {
  const number = Math.round((factorOf(part) ?? 1 + (part.number ?? 0)) * 1e6) / 1e6;
  return { ...part, number, role: 'factor', dimension: 'number' };
}
