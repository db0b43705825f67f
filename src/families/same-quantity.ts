import type { MemberPart } from './member-part.ts';
import { sameNumber } from './same-number.ts';

type Quantity = Pick<MemberPart, 'number' | 'dimension'>;

/** As `sameNumber`, and grams with kilograms, milliseconds with seconds, bytes with megabytes: which of the two a member counts is seldom said. */
export function sameQuantity(a: Quantity, b: Quantity): number {
  if (a.number === null || b.number === null) return 0;
  const same = sameNumber({ number: a.number, dimension: a.dimension }, { number: b.number, dimension: b.dimension });
  return same === 0 && areThousandth(a.number, b.number) && (isPlain(a) || isPlain(b)) && mayBeParts(a) && mayBeParts(b)
    ? IN_THOUSANDTHS
    : same;
}

const IN_THOUSANDTHS = 0.6;

function areThousandth(a: number, b: number): boolean {
  const [small, large] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a];
  if (small === 0 || !Number.isInteger(large)) return false;
  return [1000, 1_000_000].some((size) => Math.abs(large - small * size) < 1e-6 * Math.abs(large));
}

function mayBeParts({ dimension }: Quantity): boolean {
  return dimension !== 'percent' && dimension !== 'money';
}

function isPlain({ dimension }: Quantity): boolean {
  return dimension === 'number' || dimension === 'count';
}
