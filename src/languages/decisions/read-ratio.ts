import type { Value } from '../../model/decision-facts.ts';
import { asArithmetic } from './arithmetic-call.ts';
import type { Bound } from './bound.ts';
import { boundsOf } from './bounds-of.ts';
import type { Comparison } from './comparison.ts';
import type { Expression } from './decision-outline.ts';
import { foldConstant } from './fold-constant.ts';
import { rounded } from './folded.ts';
import { isNow } from './present-moment.ts';
import { quantityOf } from './quantity-names.ts';
import { type Alternatives, type Reading, always } from './reading.ts';

/**
 * `rates > income * 0.4`, `used * 100 >= supply * 90` and `today > 3 * usual` ask how much one quantity is of another;
 * null where nothing is multiplied, or only to count in another unit.
 */
export function readRatio({ sign, left, right, line }: Comparison, reading: Reading): Alternatives | null {
  const [onLeft, onRight] = [scaledOf(left, reading), scaledOf(right, reading)];
  const divisor = onLeft.factors[0]?.value ?? null;
  if (onRight.factors.length === 0 || onLeft.factors.length > 1) return null;
  const bases = [onLeft.base, onRight.base];
  if (bases.some((base) => isNow(base, reading) || foldConstant(base, reading) !== null)) return null;
  const values = onRight.factors.map(({ tests, value }) => ({ tests, value: ratioOf(value, divisor) }));
  if (values.some(({ value }) => value === null)) return null;
  const quantity = [...new Set(bases.flatMap((base) => quantityOf(base, reading).words))].slice(-6);
  if (quantity.length === 0) return always;
  return values.flatMap(({ tests, value }) =>
    value === null ? [] : [[...tests, { quantity, operator: sign, value, line }]],
  );
}

interface Scaled {
  readonly base: Expression;
  /** Empty where it is not multiplied. */
  readonly factors: readonly Bound[];
}

function scaledOf(expression: Expression, reading: Reading): Scaled {
  return dividedOf(expression, reading) ?? multipliedOf(expression, reading);
}

function multipliedOf(expression: Expression, reading: Reading): Scaled {
  const operation = expression.kind === 'call' ? asArithmetic(expression) : expression;
  const operands = operation?.kind === 'operation' && operation.operator === '*' ? operation.operands : [];
  const bounds = operands.map((operand) => numbersOf(operand, reading));
  const at = bounds.findIndex((found) => found !== null);
  const factors = bounds[at] ?? null;
  const base = operands[1 - at];
  if (operands.length !== 2 || factors === null || base === undefined || bounds[1 - at] !== null)
    return { base: expression, factors: [] };
  return { base, factors };
}

/** `total / 20` is a twentieth; null where nothing is divided, or only to count in another unit. */
function dividedOf(expression: Expression, reading: Reading): Scaled | null {
  if (expression.kind !== 'operation' || expression.operator !== '/' || expression.operands.length !== 2) return null;
  const [base, by] = expression.operands;
  const divisor = by === undefined ? null : foldConstant(by, reading);
  if (base === undefined || divisor?.kind !== 'number' || !PARTS.has(divisor.number)) return null;
  if (foldConstant(base, reading) !== null) return null;
  const value = { ...divisor, number: 1 / divisor.number, written: `1 / ${divisor.written}` };
  return { base, factors: [{ tests: [], value }] };
}

const PARTS: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 20, 25, 40, 50]);

function numbersOf(expression: Expression, reading: Reading): readonly Bound[] | null {
  const value = foldConstant(expression, reading);
  const bounds = value === null ? boundsOf(expression, reading) : [{ tests: [], value }];
  return bounds?.every((bound) => bound.value.kind === 'number') === true ? bounds : null;
}

function ratioOf(factor: Bound['value'], divisor: Bound['value'] | null): Value | null {
  if (factor.kind !== 'number' || factor.isSpan) return null;
  if (divisor === null) return CONVERSIONS.has(factor.number) ? null : shareOf(factor.number, factor.written);
  if (divisor.kind !== 'number') return null;
  return shareOf(factor.number / divisor.number, `${factor.written} / ${divisor.written}`);
}

function shareOf(ratio: number, written: string): Value | null {
  const number = rounded(ratio);
  if (!(number > 0 && number <= MOST)) return null;
  return { kind: 'number', number, dimension: number <= 1 ? 'percent' : 'number', written };
}

/** More of something than this is another unit of it. */
const MOST = 20;
const CONVERSIONS: ReadonlySet<number> = new Set([1, 7, 12]);
