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

function withRemainder(operation: Operation, reading: Reading): Expression | null {
  const [sum, divisor] = quotientOf(operation);
  const [first, ...added] = sum?.kind === 'operation' && sum.operator === '+' ? sum.operands : [];
  if (divisor === undefined || first === undefined) return null;
  const size = wholeNumber(divisor, reading) ?? 0;
  const rest = added.reduce((total, part) => total + (wholeNumber(part, reading) ?? Number.NaN), 0);
  return size < 2 || rest !== size - 1 ? null : { ...operation, operands: [first, divisor] };
}

function quotientOf({ operator, operands }: Operation): readonly Expression[] {
  return operator === '/' && operands.length === 2 ? operands : [];
}

function wholeNumber(expression: Expression, reading: Reading): number | null {
  const folded = foldConstant(expression, reading);
  return folded?.kind === 'number' && Number.isInteger(folded.number) ? folded.number : null;
}

function roundedToParts(operation: Operation, reading: Reading): Rounding | null {
  const [call, divisor] = quotientOf(operation);
  if (call?.kind !== 'call' || divisor?.kind !== 'number' || !PARTS.has(divisor.value)) return null;
  const rounding = readRounding(call, reading.vocabulary);
  const subject = rounding === null ? null : withoutFactor(rounding.subject, divisor.value);
  return rounding === null || subject === null ? null : { ...rounding, subject, step: 1 / divisor.value, isCut: false };
}

/** What is left of a product without one number in it; null where the number is none of its factors. */
function withoutFactor(product: Expression, number: number): Expression | null {
  if (product.kind !== 'operation' || product.operator !== '*') return null;
  const rest = product.operands.filter((operand) => operand.kind !== 'number' || operand.value !== number);
  if (rest.length !== product.operands.length - 1) return null;
  const [only] = rest;
  return only !== undefined && rest.length === 1 ? only : { ...product, operands: rest };
}

/** Halves, quarters and the like; tenths and hundredths are digits. */
const PARTS: ReadonlySet<number> = new Set([2, 4, 5, 20]);
