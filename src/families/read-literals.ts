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
