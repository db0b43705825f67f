import type { MemberPart } from './member-part.ts';
import { sameQuantity } from './same-quantity.ts';

/**
 * Whether 0.9 is a factor or leaves a tenth is read from how it is used, which differs from member to member: where the
 * numbers as they are written agree better than what they were read as, the row is told as written.
 */
export function readLiterals(row: readonly (MemberPart | null)[]): (MemberPart | null)[] {
  const parts = row.filter((part) => part !== null);
  const isShare = parts.every(({ role, kind }) => kind === 'amount' && SHARES.has(role));
  if (!isShare) return [...row];
  const literals = row.map((part) => (part === null ? null : asWritten(part)));
  return countDifferent(literals) < countDifferent(row) ? literals : [...row];
}

const SHARES: ReadonlySet<string> = new Set(['rate', 'factor', 'amount']);

function asWritten(part: MemberPart): MemberPart {
  const number = literalOf(part);
  return number === null ? part : { ...part, number, dimension: 'number', role: 'factor' };
}

/**
 * A humidity of 0.3 beside one of 40 is 30 percent: where one member has a fraction and the others numbers up to a hundred, and
 * nothing says what is measured, all are shares.
 */
export function readShares(row: readonly (MemberPart | null)[]): (MemberPart | null)[] {
  const parts = row.filter((part) => part !== null);
  const isPlain = parts.every(
    ({ dimension }) => dimension === 'number' || dimension === 'count' || dimension === 'percent',
  );
  const numbers = parts.flatMap(({ number }) => (number === null ? [] : [Math.abs(number)]));
  const [fractions, wholes] = [
    numbers.filter((number) => number > 0 && number < 1),
    numbers.filter((number) => number > 1),
  ];
  if (!isPlain || fractions.length + wholes.length < parts.length || wholes.some((number) => number > 100))
    return [...row];
  const areFar = fractions.some((fraction) => wholes.some((whole) => isNear(whole / 100, fraction)));
  return areFar ? row.map((part) => (part === null ? null : asShare(part))) : [...row];
}

/** Twice as much is drift; a hundred times is another unit. */
function isNear(a: number, b: number): boolean {
  return a / b < 2.5 && b / a < 2.5;
}

function asShare(part: MemberPart): MemberPart {
  const isCounted = part.number !== null && Math.abs(part.number) > 1;
  const role = part.kind === 'amount' && part.role === 'amount' ? 'rate' : part.role;
  return { ...part, role, dimension: 'percent', number: isCounted ? (part.number ?? 0) / 100 : part.number };
}

/** The number that stands in the code; null for a name or a calculation. */
export function literalOf({ written }: Pick<MemberPart, 'written'>): number | null {
  const literal = /^(\d[\d_]*(?:\.\d+)?)\p{L}?$/u.exec(written)?.[1];
  return literal === undefined ? null : Number(literal.replaceAll('_', ''));
}

function countDifferent(row: readonly (MemberPart | null)[]): number {
  const kinds: MemberPart[] = [];
  for (const part of row) {
    if (part !== null && !kinds.some((known) => sameQuantity(known, part) > SAME)) kinds.push(part);
  }
  return kinds.length;
}

const SAME = 0.5;
