import type { Expression } from './decision-outline.ts';
import { emitConstant } from './emit-clause.ts';
import { foldConstant } from './fold-constant.ts';
import type { Folded, FoldedNumber, FoldedReference } from './folded.ts';
import { type Nature, natureOfWords } from './nature.ts';
import { type Reading, always } from './reading.ts';

/**
 * `idle > timeout + skew` asks for the timeout, give or take: the bound is the larger part, the others are spans of
 * their own that copies of the rule may have or not.
 */
export function splitBound(bound: Expression, folded: Folded, reading: Reading): Folded {
  if (folded.kind !== 'number' || bound.kind !== 'operation' || !SUMS.test(bound.operator)) return folded;
  const parts = bound.operands.map((operand) => foldConstant(operand, reading));
  const numbers = parts.filter((part): part is FoldedNumber => part?.kind === 'number' && part.number > 2);
  const [first] = numbers;
  if (first === undefined || numbers.length < Math.max(2, parts.length)) return folded;
  const main = numbers.reduce((a, b) => (b.number > a.number ? b : a), first);
  for (const part of numbers) if (part !== main) emitPart(part, reading);
  return main.isSpan === folded.isSpan ? main : folded;
}

const SUMS = /^[+-]$/;

export function emitPart(part: FoldedNumber, reading: Reading): void {
  const own = natureOfWords(part.words);
  const nature: Nature = own.kind === 'unknown' ? { kind: 'time', scale: 1 } : own;
  const quantity = part.words.length > 0 ? part.words.flatMap((word) => reading.words.meaningful(word)) : ['tolerance'];
  emitConstant(part, { when: always, depth: 0, quantity, nature, use: 'set' }, reading);
}

/** A part that another file declares is a span where its name says no other. */
export function emitReference(part: FoldedReference, reading: Reading): void {
  const last = part.path.at(-1) ?? '';
  const own = natureOfWords(reading.words.plain(last));
  const nature: Nature = own.kind === 'unknown' ? { kind: 'time', scale: 1 } : own;
  const sink = { when: always, depth: 0, quantity: reading.words.meaningful(last), nature, use: 'set' as const };
  emitConstant(part, sink, reading);
}

/** `limit + 90`, where the limit itself is looked up or chosen. */
export function shiftedBound(
  bound: Expression,
  reading: Reading,
): { readonly base: Expression; readonly part: FoldedNumber } | null {
  const [base, shift] = bound.kind === 'operation' && bound.operator === '+' ? bound.operands : [];
  if (base === undefined || shift === undefined) return null;
  const part = foldConstant(shift, reading);
  return part?.kind === 'number' && part.number > 2 ? { base, part } : null;
}
