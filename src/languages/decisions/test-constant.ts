import type { Value } from '../../model/decision-facts.ts';
import type { Comparison } from './comparison.ts';
import type { Expression } from './decision-outline.ts';
import { foldConstant } from './fold-constant.ts';
import type { Folded, FoldedNumber } from './folded.ts';
import { keyValue } from './key-value.ts';
import { isCertain, natureOfWords } from './nature.ts';
import { onClock, startsNow } from './present-moment.ts';
import { type Quantity, quantityOf } from './quantity-names.ts';
import { type Alternatives, type Reading, always, unusedSink } from './reading.ts';
import { noValue, valueOf } from './values.ts';

/** The test of a quantity (left) against a constant; always where the quantity has no name. */
export function testConstant(comparison: Comparison, folded: Folded, reading: Reading): Alternatives {
  const { sign, left, line } = comparison;
  if (folded.kind === 'truth' && folded.truth !== 'null') {
    return reading.read.tests(left, (folded.truth === 'false') === (sign === '=='));
  }
  if (left.kind !== 'name' && left.kind !== 'lookup') reading.read.value(left, unusedSink);
  const quantity = nameOf(left, reading);
  if (quantity.words.length === 0) return always;
  if (folded.kind === 'truth' || (folded.kind === 'text' && folded.text === '')) {
    return [[{ quantity: quantity.words, operator: sign === '==' ? 'absent' : 'present', value: noValue, line }]];
  }
  const value = comparedValue(comparison, { folded, quantity }, reading);
  return [[{ quantity: quantity.words, operator: sign, value, line }]];
}

interface Compared {
  readonly folded: Folded;
  readonly quantity: Quantity;
}

function comparedValue({ sign, left, right }: Comparison, { folded, quantity }: Compared, reading: Reading): Value {
  const told = natureOfWords(quantity.plain);
  const known = isCertain(told) || quantity.path.length === 0 ? told : reading.locals.natureOf(quantity.path);
  if (sign === '==' || sign === '!=') return keyValue(right, folded, known);
  if (folded.kind === 'number' && known.kind === 'unknown' && startsNow(left, reading))
    return onClock(valueOf(folded, known), reading);
  return valueOf(folded.kind === 'number' ? scaled(folded, left, reading) : folded, known);
}

/** What is measured from now and has no other name is an age. */
function nameOf(left: Expression, reading: Reading): Quantity {
  const quantity = quantityOf(left, reading);
  if (quantity.words.length > 0 || !startsNow(left, reading)) return quantity;
  return { ...quantity, words: ['age'] };
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
