import type { Expression } from './decision-outline.ts';
import { foldConstant } from './fold-constant.ts';
import { emitRounding } from './read-rounding.ts';
import type { Reading, Sink } from './reading.ts';
import { type Rounding, readRounding } from './rounding.ts';

type Operation = Expression & { kind: 'operation' };

/** Rounding that is written out: `(minutes + 59) / 60`, `-(-minutes // 60)`, `round(days * 2) / 2`; false for other arithmetic. */
export function readHandRounding(operation: Operation, sink: Sink, reading: Reading): boolean {
  const rounding = roundedUp(operation, reading) ?? roundedToParts(operation, reading);
  if (rounding === null) return false;
  emitRounding(rounding, sink, reading);
  return true;
}

function roundedUp(operation: Operation, reading: Reading): Rounding | null {
  const subject = negatedTwice(operation) ?? withRemainder(operation, reading);
  return subject === null ? null : { mode: 'up', written: writtenOf(operation), digits: null, subject, isCut: true };
}

function writtenOf({ operator }: Operation): string {
  return operator === 'neg' ? '-(-x / n)' : '(x + n - 1) / n';
}

/** The quotient of what was negated before it was divided. */
function negatedTwice({ operator, operands: [only], line }: Operation): Expression | null {
  const [first, ...rest] =
    operator === 'neg' && only?.kind === 'operation' && only.operator === '/' ? only.operands : [];
  const inner = first?.kind === 'operation' && first.operator === 'neg' ? first.operands[0] : undefined;
  return inner === undefined ? null : { kind: 'operation', operator: '/', operands: [inner, ...rest], line };
}

function withRemainder({ operator, operands, line }: Operation, reading: Reading): Expression | null {
  const [sum, divisor, more] = operator === '/' ? operands : [];
  const isSum = sum?.kind === 'operation' && /^[+-]$/.test(sum.operator);
  const size = isSum && divisor !== undefined && more === undefined ? wholeNumber(divisor, reading) : null;
  if (sum?.kind !== 'operation' || divisor === undefined || size === null || size < 2) return null;
  const [first, ...added] = sum.operands;
  const numbers = added.map((part) => wholeNumber(part, reading) ?? Number.NaN);
  const total = numbers.reduce((a, b) => a + b, 0);
  if (first === undefined || sum.operator !== '+' || total !== size - 1) return null;
  return { kind: 'operation', operator: '/', operands: [first, divisor], line };
}

function wholeNumber(expression: Expression, reading: Reading): number | null {
  const folded = foldConstant(expression, reading);
  return folded?.kind === 'number' && Number.isInteger(folded.number) ? folded.number : null;
}

function roundedToParts({ operator, operands }: Operation, reading: Reading): Rounding | null {
  const [call, divisor, more] = operator === '/' ? operands : [];
  const parts = divisor?.kind === 'number' && more === undefined ? divisor.value : 0;
  const rounding = call?.kind === 'call' && PARTS.has(parts) ? readRounding(call, reading.vocabulary) : null;
  const product = rounding?.subject;
  if (rounding === null || product?.kind !== 'operation' || product.operator !== '*') return null;
  const rest = product.operands.filter((operand) => operand.kind !== 'number' || operand.value !== parts);
  if (rest.length !== product.operands.length - 1) return null;
  const [only] = rest;
  const subject = rest.length === 1 && only !== undefined ? only : { ...product, operands: rest };
  return { ...rounding, subject, step: 1 / parts, isCut: false };
}

/** Halves, quarters and the like; tenths and hundredths are digits. */
const PARTS: ReadonlySet<number> = new Set([2, 4, 5, 20]);
