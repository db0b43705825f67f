import type { Value } from '../../model/decision-facts.ts';
import type { Comparison } from './comparison.ts';
import type { Expression } from './decision-outline.ts';
import { foldConstant } from './fold-constant.ts';
import type { Folded, FoldedNumber, FoldedText } from './folded.ts';
import { keyValue } from './key-value.ts';
import { type Nature, isCertain, natureOfWords, unknownNature } from './nature.ts';
import { onClock, startsNow } from './present-moment.ts';
import { type Quantity, quantityOf, testedQuantity } from './quantity-names.ts';
import { type Alternatives, type Reading, always, unusedSink } from './reading.ts';
import { readLastTurn } from './read-turns.ts';
import { noValue, valueOf } from './values.ts';

/** The test of a quantity (left) against a constant; always where the quantity has no name. */
export function testConstant(comparison: Comparison, folded: Folded, reading: Reading): Alternatives {
  const { sign, left, line } = comparison;
  if (folded.kind === 'truth' && folded.truth !== 'null') {
    return reading.read.tests(left, (folded.truth === 'false') === (sign === '=='));
  }
  if (readLastTurn(comparison, folded, reading)) return always;
  if (left.kind !== 'name' && left.kind !== 'lookup') reading.read.value(left, unusedSink);
  const quantity = nameOf(left, reading);
  if (quantity.words.length === 0) return leftOut(folded, reading);
  if (isNothing(folded)) {
    return [[{ quantity: quantity.words, operator: sign === '==' ? 'absent' : 'present', value: noValue, line }]];
  }
  const value = comparedValue(comparison, { folded, quantity }, reading);
  return [[{ quantity: quantity.words, operator: sign, value, line }]];
}

function isNothing(folded: Folded): boolean {
  return folded.kind === 'truth' || (folded.kind === 'text' && folded.text === '');
}

/** Without a name for what is tested a bound is lost, and with it a part of the rule. */
function leftOut(folded: Folded, { found }: Reading): Alternatives {
  const isTold = folded.kind === 'number' ? ![0, 1, 2, -1].includes(folded.number) : folded.kind === 'text';
  if (isTold) found.isUnderstood = false;
  return always;
}

interface Compared {
  readonly folded: Folded;
  readonly quantity: Quantity;
}

function comparedValue({ sign, left, right }: Comparison, { folded, quantity }: Compared, reading: Reading): Value {
  const told = natureOfWords(quantity.plain);
  const known = isCertain(told) || quantity.path.length === 0 ? told : reading.locals.natureOf(quantity.path);
  if (sign === '==' || sign === '!=') return keyValue(right, folded, known);
  if (folded.kind === 'text') return valueOf(hoursOf(folded) ?? folded, unknownNature);
  return folded.kind === 'number' ? numberOf(folded, { left, known }, reading) : valueOf(folded, known);
}

interface Known {
  readonly left: Expression;
  readonly known: Nature;
}

function numberOf(folded: FoldedNumber, { left, known }: Known, reading: Reading): Value {
  if (known.kind === 'unknown' && startsNow(left, reading)) return onClock(valueOf(folded, known), reading);
  return isQuotient(left, reading) ? shareOf(folded) : valueOf(scaled(folded, left, reading), known);
}

/** `'22:30'` is half past the 22nd hour of the day. */
function hoursOf({ text, written, line }: FoldedText): FoldedNumber | null {
  const parts = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(text);
  if (parts === null) return null;
  return { kind: 'number', number: Number(parts[1]) + Number(parts[2]) / 60, written, line, isSpan: false, words: [] };
}

/** What something is divided by gives no unit to the result: days over days are a share. */
function isQuotient(left: Expression, reading: Reading): boolean {
  const [, divisor] = left.kind === 'operation' && left.operator === '/' ? left.operands : [];
  return divisor !== undefined && foldConstant(divisor, reading) === null && !startsNow(left, reading);
}

function shareOf(folded: FoldedNumber): Value {
  return valueOf(folded, Math.abs(folded.number) <= 1 ? { kind: 'fraction', scale: 1 } : unknownNature);
}

/** What is measured from now and has no other name is an age. */
function nameOf(left: Expression, reading: Reading): Quantity {
  const quantity = quantityOf(left, reading);
  if (quantity.words.length > 0) return quantity;
  return startsNow(left, reading) ? { ...quantity, words: ['age'] } : testedQuantity(left, reading);
}

/** `(today - due) / 86400000 > 30` asks for 30 days. */
function scaled(folded: FoldedNumber, left: Expression, reading: Reading): FoldedNumber {
  const measured = withoutRounding(left);
  const divisor = measured.kind === 'operation' && measured.operator === '/' ? measured.operands[1] : undefined;
  const unit = divisor === undefined ? null : foldConstant(divisor, reading);
  const seconds = unit?.kind === 'number' ? secondsOfDivisor(unit) : 0;
  return seconds === 0 ? folded : { ...folded, number: folded.number * seconds, isSpan: true };
}

function withoutRounding(expression: Expression): Expression {
  if (expression.kind !== 'call' || !/^(?:floor|ceil|round|trunc)$/i.test(expression.name)) return expression;
  return expression.arguments[0]?.value ?? expression;
}

function secondsOfDivisor({ number, isSpan }: FoldedNumber): number {
  if (isSpan) return number;
  if (number === 60_000 || number === 3_600_000 || number === 86_400_000) return number / 1000;
  return number === 86_400 ? number : 0;
}
