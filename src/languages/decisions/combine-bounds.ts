import type { Bound } from './bound.ts';
import type { Test } from '../../model/decision-facts.ts';
import type { Expression } from './decision-outline.ts';
import { emitConstant } from './emit-clause.ts';
import { foldConstant } from './fold-constant.ts';
import type { Folded, FoldedNumber } from './folded.ts';
import { unknownNature } from './nature.ts';
import { ALTERNATIVE_LIMIT, type Reading } from './reading.ts';
import { referenceIn } from './reference-in.ts';
import { emitPart, emitReference } from './split-bound.ts';

type Operation = Expression & { kind: 'operation' };

/** The constants that a product, a sum or the smaller of several constants may be; null where one part is no constant. */
export function combinedBounds(expression: Expression, reading: Reading): readonly Bound[] | null {
  if (expression.kind === 'call') return boundsOfLimit(expression, reading);
  if (expression.kind !== 'operation') return null;
  switch (expression.operator) {
    case '*':
      return boundsOfReference(expression, reading) ?? boundsOfProduct(expression, reading);
    case '/':
      return boundsOfReference(expression, reading);
    case '+':
    case '-':
      return boundsOfSum(expression, reading);
    default:
      return null;
  }
}

function boundsOfReference(operation: Operation, reading: Reading): readonly Bound[] | null {
  const value = referenceIn(operation, reading);
  return value === null ? null : [{ tests: [], value }];
}

function partsOf(operands: readonly Expression[], reading: Reading): readonly (readonly Bound[])[] | null {
  const parts: (readonly Bound[])[] = [];
  for (const operand of operands.slice(0, PART_LIMIT + 1)) {
    const value = foldConstant(operand, reading);
    const bounds = value === null ? reading.read.bounds(operand) : [{ tests: [], value }];
    if (bounds === null || parts.length === PART_LIMIT) return null;
    parts.push(bounds);
  }
  return parts;
}

const PART_LIMIT = 4;

/** `case tier … end * case is_live … end`: what is around 1 or below it is a factor of its own, as if it were multiplied before. */
function boundsOfProduct({ operands }: Operation, reading: Reading): readonly Bound[] | null {
  const parts = partsOf(operands, reading) ?? [];
  const factors = parts.filter((part) => part.every(isFactor));
  const [main, ...others] = parts.filter((part) => !part.every(isFactor));
  if (main === undefined || others.length > 1) return null;
  for (const { tests, value } of factors.flat()) emitFactor(value, tests, reading);
  return others.reduce<readonly Bound[] | null>(multiplied, main);
}

function isFactor({ value }: Bound): boolean {
  return value.kind === 'number' && value.number > 0 && value.number <= 1;
}

function emitFactor(value: Folded, tests: readonly Test[], reading: Reading): void {
  if (value.kind !== 'number' || value.number === 1) return;
  emitConstant(value, { when: [tests], depth: 0, quantity: ['factor'], nature: unknownNature, use: 'part' }, reading);
}

function multiplied(left: readonly Bound[] | null, right: readonly Bound[]): readonly Bound[] | null {
  const products: Bound[] = [];
  for (const a of left ?? []) {
    for (const b of right) {
      const value = productOf(a, b);
      if (value === null || products.length >= ALTERNATIVE_LIMIT) return null;
      products.push({ tests: [...a.tests, ...b.tests], value });
    }
  }
  return products.length === 0 ? null : products;
}

function productOf({ value: a }: Bound, { value: b }: Bound): FoldedNumber | null {
  if (a.kind !== 'number' || b.kind !== 'number') return null;
  return { ...a, number: a.number * b.number, written: `${a.written} * ${b.written}`, words: [...a.words, ...b.words] };
}

/** `longest + skew`: the bound is the part that is chosen, or the largest; the others are limits of their own. */
function boundsOfSum({ operands }: Operation, reading: Reading): readonly Bound[] | null {
  const parts = partsOf(operands, reading);
  if (parts === null) return null;
  const [main, ...others] = parts.toSorted((a, b) => b.length - a.length || sizeOf(b, reading) - sizeOf(a, reading));
  for (const { value } of others.flat()) {
    if (value.kind === 'number') emitPart(value, reading);
    if (value.kind === 'reference') emitReference(value, reading);
  }
  return main ?? null;
}

/** What another file declares is as large as its name says: a tolerance is the smaller part. */
export function sizeOf([first]: readonly Pick<Bound, 'value'>[], { words }: Reading): number {
  if (first?.value.kind === 'number') return Math.abs(first.value.number);
  if (first?.value.kind !== 'reference') return 0;
  const isTolerance = words.plain(first.value.path.at(-1) ?? '').some((word) => TOLERANCES.has(word));
  return isTolerance ? 0 : Number.MAX_VALUE;
}

const TOLERANCES: ReadonlySet<string> = new Set(['skew', 'leeway', 'tolerance', 'grace', 'slack', 'buffer', 'drift']);

/** `least(case … end, case … end)`: each of them bounds. */
function boundsOfLimit(call: Expression & { kind: 'call' }, reading: Reading): readonly Bound[] | null {
  if (!/^(?:min|max|least|greatest)$/i.test(call.name) || call.arguments.length < 2) return null;
  const values = call.arguments.map(({ value }) => value);
  return partsOf(values, reading)?.flat() ?? null;
}
