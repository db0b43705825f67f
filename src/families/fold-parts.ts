import type { FoldedPart, MemberPart } from './member-part.ts';
import { numberRarity } from './rarity.ts';
import { sameNumber } from './same-number.ts';

/** Makes one part of what a member says twice: a table and its use, a bound in several arms, a limit and the comparison with it. */
export function foldParts(parts: readonly FoldedPart[]): FoldedPart[] {
  const folded: FoldedPart[] = [];
  for (const next of parts) {
    const at = folded.findIndex((known) => saysTheSame(known, next));
    const known = folded[at];
    if (known === undefined) folded.push(next);
    else folded[at] = foldInto(known, next);
  }
  return foldLimits(folded);
}

/** The same number, written the same in the same line, or bounding the same quantity. */
function saysTheSame({ part: a }: FoldedPart, { part: b }: FoldedPart): boolean {
  if (a.kind !== b.kind || sameness(a, b) === 0) return false;
  if (a.line === b.line && a.written === b.written) return a.kind === 'bound' || mayBeOneArm(a, b);
  if (a.quantity.join(' ') !== b.quantity.join(' ')) return false;
  return a.kind === 'bound' ? a.limit?.isAbove === b.limit?.isAbove : isRepeated(a, b);
}

function mayBeOneArm(a: Part, b: Part): boolean {
  return a.keys.length === 0 || b.keys.length === 0 || equalKeys(a, b);
}

function isRepeated(a: Part, b: Part): boolean {
  return equalKeys(a, b) && a.role === b.role && !a.isTrivial;
}

type Part = FoldedPart['part'];

function sameness(a: Part, b: Part): number {
  if (a.number === null || b.number === null) return 0;
  return sameNumber({ number: a.number, dimension: a.dimension }, { number: b.number, dimension: b.dimension });
}

function equalKeys(a: Part, b: Part): boolean {
  return a.keys.join('+') === b.keys.join('+');
}

/** A bound that stands in several arms belongs to none of them; a literal that is also in a table has the name of its row. */
function foldInto(known: FoldedPart, next: FoldedPart): FoldedPart {
  const [a, b] = [known.part, next.part];
  const keys = a.kind === 'bound' && !equalKeys(a, b) ? [] : a.keys;
  const measured = a.dimension === 'number' || a.dimension === 'count' ? b : a;
  return {
    part: {
      ...a,
      keys,
      number: measured.number,
      dimension: measured.dimension,
      quantity: [...new Set([...a.quantity, ...(a.keys.length === 0 && a.kind === 'amount' ? b.keys : [])])],
      isTrivial: a.isTrivial && b.isTrivial,
      limit: a.limit ?? b.limit,
    },
    facing: [...new Set([...known.facing, ...next.facing])],
    names: [...new Set([...known.names, ...next.names])],
  };
}

/** `window = 14; if (age > window)`: the amount is what people know; the comparison says whether the limit itself belongs to it. */
function foldLimits(parts: readonly FoldedPart[]): FoldedPart[] {
  const folded = [...parts];
  const gone = new Set<number>();
  const compared = new Set<string>();
  const mayBe = (amount: Part, bound: Part): boolean =>
    mayBeLimit(amount, bound) ||
    (compared.has(comparisonOf(amount, bound)) && isOfArm(amount, bound) && sameness(amount, bound) === 1);
  for (const [boundAt, bound] of [...folded.entries(), ...folded.entries()]) {
    if (bound.part.kind !== 'bound' || gone.has(boundAt)) continue;
    const at = folded.findIndex((other, index) => !gone.has(index) && mayBe(other.part, bound.part));
    const amount = folded[at];
    if (amount === undefined) continue;
    compared.add(comparisonOf(amount.part, bound.part));
    const [kept, dropped] = sharesWord(amount.part, bound.part) ? [boundAt, at] : [at, boundAt];
    folded[kept] = withLimit(folded[kept] ?? bound, folded[dropped] ?? amount);
    gone.add(dropped);
  }
  return shareLimits(folded.filter((_, at) => !gone.has(at)));
}

/** What one of several values is compared with, the others are too. */
function comparisonOf(amount: Part, bound: Part): string {
  return `${seriesOf(amount)}|${bound.quantity.join(' ')}`;
}

function mayBeLimit(amount: Part, bound: Part): boolean {
  if (!isOfArm(amount, bound)) return false;
  if (isRate(amount)) return isComparedAsWritten(amount, bound);
  return isMeasure(amount) && isLimitOf(amount, bound);
}

function isLimitOf(amount: Part, bound: Part): boolean {
  if (sameness(amount, bound) < 1) return isRepeatedBelow(amount, bound);
  const isTime = amount.dimension === 'time' && bound.dimension === 'time';
  return isTime || amount.keys.length > 0 || sharesWord(amount, bound) || numberRarity(amount.number ?? 0) > 2;
}

function isRate({ role }: Part): boolean {
  return role === 'rate' || role === 'factor';
}

/** `allowed = 0.25` and `surplus > 0.25`, put in for the name; also `> 125 / 100`. */
function isComparedAsWritten(amount: Part, bound: Part): boolean {
  const [, literal] = bound.written.split(' ');
  return (
    amount.kind === 'amount' && amount.line !== bound.line && /\d/.test(amount.written) && literal === amount.written
  );
}

/** The comparison with what an arm has set names the arm no more. */
function isOfArm(amount: Part, bound: Part): boolean {
  return equalKeys(amount, bound) || (amount.limit === null && bound.keys.length === 0);
}

/** What is compared is compared in all its arms. */
function shareLimits(parts: readonly FoldedPart[]): FoldedPart[] {
  const limits = new Map<string, MemberPart['limit']>();
  for (const { part } of parts) if (part.limit !== null) limits.set(seriesOf(part), part.limit);
  return parts.map((folded) => {
    const { part } = folded;
    const limit = isMeasure(part) && part.limit === null ? (limits.get(seriesOf(part)) ?? null) : null;
    return limit === null ? folded : { ...folded, part: { ...part, limit } };
  });
}

function seriesOf({ kind, role, quantity }: Part): string {
  return `${kind} ${role} ${quantity.join(' ')}`;
}

/** `if (moisture > 14.5) weight -= (moisture - 14.5) * …`: the same digits in the next line, whatever they were read as. */
function isRepeatedBelow(amount: Part, bound: Part): boolean {
  if (sameness(amount, bound) === 0 || Math.abs(amount.line - bound.line) > 1) return false;
  return bound.written.endsWith(` ${amount.written}`) && numberRarity(bound.number ?? 0) > 2;
}

function isMeasure({ kind, role, isTrivial }: Part): boolean {
  return kind === 'amount' && role !== 'rate' && role !== 'factor' && !isTrivial;
}

function sharesWord(a: Part, b: Part): boolean {
  return a.quantity.some((word) => b.quantity.includes(word));
}

function withLimit(kept: FoldedPart, dropped: FoldedPart): FoldedPart {
  return {
    part: {
      ...kept.part,
      limit: kept.part.limit ?? dropped.part.limit,
      quantity: [...new Set([...dropped.part.quantity, ...kept.part.quantity])],
    },
    facing: [...new Set([...kept.facing, ...dropped.facing])],
    names: [...new Set([...kept.names, ...dropped.names])],
  };
}
