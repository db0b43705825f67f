import type { Expression } from './decision-outline.ts';
import { emitConstant } from './emit-clause.ts';
import { areFactors } from './factor-rows.ts';
import { foldConstant } from './fold-constant.ts';
import type { FoldedNumber } from './folded.ts';
import { type Nature, isWhole, natureOfWords, unknownNature } from './nature.ts';
import { quantityOf } from './quantity-names.ts';
import { asArithmetic } from './arithmetic-call.ts';
import { type Complement, complementOf, readComplement } from './read-complement.ts';
import { readRounding } from './rounding.ts';
import type { Reading, Sink } from './reading.ts';

type Operation = Expression & { kind: 'operation' };

/** Products and quotients: what a number multiplies decides whether it is a factor, a rate or a change of units. */
export function readProduct(operation: Operation, sink: Sink, reading: Reading): void {
  const factors = factorsOf(operation);
  const constants: Factor[] = [];
  const others: Expression[] = [];
  for (const factor of factors) {
    const folded = partOf(factor.expression) === null ? foldConstant(factor.expression, reading) : null;
    if (folded?.kind === 'number') constants.push({ ...factor, folded });
    else if (!isForeignUnit(factor.expression)) others.push(factor.expression);
  }
  const use = useOf(sink, others, reading);
  emitFactor(constants, { ...sink, ...countedIn({ ...sink, use }, others, reading) }, reading);
  const isPercent = constants.some(
    ({ folded, isDivisor }) => (folded?.number === 100 && isDivisor) || folded?.number === 0.01,
  );
  const nature: Nature = isPercent ? { kind: 'percent', scale: 0.01, isDivided: true } : unknownNature;
  for (const other of others)
    readFactor(other, { sink: { ...sink, use, nature }, digits: digitsOf(constants) }, reading);
}

/** `minutes -= 30 * max(legs - 2, 0)` takes 30 minutes for each leg: what is no time multiplies a time. */
function countedIn(
  { nature, use }: Sink,
  others: readonly Expression[],
  reading: Reading,
): Pick<Sink, 'use' | 'nature'> {
  const isCounted = others.some(({ kind }) => kind === 'call' || kind === 'operation');
  const isTimed = others.some((other) => isTime(other, reading));
  return nature.kind === 'time' && isCounted && !isTimed ? { use: 'change', nature } : { use, nature: unknownNature };
}

function isTime(expression: Expression, reading: Reading): boolean {
  const { plain, path } = quantityOf(expression, reading);
  return natureOfWords(plain).kind === 'time' || (path.length > 0 && reading.locals.natureOf(path).kind === 'time');
}

/** `limits.idleMinutes * MINUTE` counts minutes in another unit. */
function isForeignUnit(expression: Expression): boolean {
  const last = expression.kind === 'name' ? (expression.path.at(-1) ?? '') : '';
  return /^(?:MILLI)?(?:SECOND|MINUTE|HOUR|DAY|WEEK)S?$|^(?:MS|SECONDS|MINUTES)_(?:IN|PER)_/.test(last);
}

/** `1 - 0.08` and `BigDecimal.ONE.subtract(REBATE)` are constants, and yet what is taken off is what counts. */
function partOf(expression: Expression): Complement | null {
  const operation = expression.kind === 'call' ? asArithmetic(expression) : expression;
  return operation?.kind === 'operation' ? complementOf(operation) : null;
}

interface Factor {
  readonly expression: Expression;
  readonly isDivisor: boolean;
  readonly folded: FoldedNumber | null;
}

function factorsOf(operation: Operation): Factor[] {
  const factors: Factor[] = [];
  const open: { readonly expression: Expression; readonly isDivisor: boolean }[] = [
    { expression: operation, isDivisor: false },
  ];
  for (let part = open.pop(); part !== undefined && factors.length < FACTOR_LIMIT; part = open.pop()) {
    const { isDivisor } = part;
    const expression = (part.expression.kind === 'call' ? asArithmetic(part.expression) : null) ?? part.expression;
    if (expression.kind === 'operation' && (expression.operator === '*' || expression.operator === '/')) {
      for (const [at, operand] of [...expression.operands.entries()].reverse()) {
        open.push({ expression: operand, isDivisor: isDivisor !== (expression.operator === '/' && at > 0) });
      }
    } else factors.push({ expression: part.expression, isDivisor, folded: null });
  }
  return factors;
}

const FACTOR_LIMIT = 64;

/** A total that is multiplied stays a total, unless what it becomes is called a part of it. */
function useOf({ use, quantity, nature }: Sink, others: readonly Expression[], reading: Reading): Sink['use'] {
  if (use !== 'set') return use === 'change' ? 'part' : use;
  if (isWhole(quantity)) return 'whole';
  const isPart = natureOfWords(quantity).kind === 'rate' || nature.kind === 'rate' || nature.kind === 'fraction';
  if (isPart) return 'part';
  return others.some((other) => isWhole(quantityOf(other, reading).plain)) ? 'whole' : 'part';
}

function emitFactor(constants: readonly Factor[], sink: Sink, reading: Reading): void {
  const telling = constants.filter(({ folded }) => folded !== null && !isConversion(folded));
  const [first] = telling;
  if (first?.folded === null || first === undefined) return;
  const number = constants.reduce(
    (product, { folded, isDivisor }) => multiply(product, folded?.number ?? 1, isDivisor),
    1,
  );
  const written = constants.length === 1 && !first.isDivisor ? first.folded.written : writtenOf(constants);
  const words = telling.flatMap(({ folded }) => folded?.words ?? []);
  emitConstant({ ...first.folded, number, written, words }, sink, reading);
}

function multiply(product: number, number: number, isDivisor: boolean): number {
  if (!isDivisor) return product * number;
  return number === 0 ? product : product / number;
}

function writtenOf(constants: readonly Factor[]): string {
  const parts = constants.map(({ folded, isDivisor }) => `${isDivisor ? '/' : '*'} ${folded?.written ?? ''}`);
  return parts.join(' ').replace(/^\* /, '');
}

/** `* 100`, `/ 1000`, `* 24 * 60 * 60` count the same in another unit. */
function isConversion({ number, isSpan, words }: FoldedNumber): boolean {
  return CONVERSIONS.has(number) && !isSpan && words.every((word) => SIZES.has(word));
}

/** Names like `HUNDRED` say no more than the number. */
const SIZES: ReadonlySet<string> = new Set(['one', 'hundred', 'thousand', 'million', 'sixty']);

const CONVERSIONS: ReadonlySet<number> = new Set([
  1, 100, 0.01, 1000, 0.001, 10_000, 60, 3600, 24, 86_400, 60_000, 3_600_000, 86_400_000, 1_000_000,
]);

/** `Math.round(x * 100) / 100` leaves two digits. */
function digitsOf(constants: readonly Factor[]): number | null {
  const divisor = constants.find(
    ({ isDivisor, folded }) => isDivisor && folded !== null && /^10+$/.test(String(folded.number)),
  );
  return divisor?.folded === null || divisor === undefined ? null : String(divisor.folded.number).length - 1;
}

/** A choice between 4.9 and 14.5 chooses amounts, of which something else makes more or less. */
function choosesAmounts(factor: Expression): boolean {
  if (factor.kind !== 'choice') return false;
  return factor.branches.some(({ value }) => value.kind === 'number' && value.value > LARGEST_FACTOR);
}

const LARGEST_FACTOR = 10;

/** A choice between 0.97 and 1 chooses factors. */
function natureOfFactor(factor: Expression, { nature }: Sink): Nature {
  if (factor.kind !== 'choice' || nature.kind !== 'unknown') return nature;
  const numbers = factor.branches.map(({ value }) => (value.kind === 'number' ? value.value : 0));
  return areFactors(numbers) ? { kind: 'factor', scale: 1 } : nature;
}

/** In `(hours - 1) * 2` the 1 moves a count, in `(rate + 0.05) * price` the share is a change of the rate. */
function readSumInside({ operands }: Operation, sink: Sink, reading: Reading): void {
  for (const operand of operands) {
    const folded = foldConstant(operand, reading);
    const isOffset = folded?.kind === 'number' && Number.isInteger(folded.number);
    if (!isOffset)
      reading.read.value(operand, { ...sink, use: folded === null || sink.use === 'none' ? sink.use : 'change' });
  }
}

interface FactorPlace {
  readonly sink: Sink;
  readonly digits: number | null;
}

function readFactor(factor: Expression, { sink, digits }: FactorPlace, reading: Reading): void {
  const complement = partOf(factor);
  if (complement !== null) return readComplement(complement, sink, reading);
  if (factor.kind === 'operation' && /^[+-]$/.test(factor.operator)) return readSumInside(factor, sink, reading);
  const rounding = factor.kind === 'call' ? readRounding(factor, reading.vocabulary) : null;
  if (choosesAmounts(factor) && sink.use !== 'none') return reading.read.value(factor, { ...sink, use: 'set' });
  if (rounding === null) return reading.read.value(factor, { ...sink, nature: natureOfFactor(factor, sink) });
  return reading.read.rounded({ ...rounding, digits: rounding.digits ?? digits }, sink);
}
