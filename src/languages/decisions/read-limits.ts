import { asArithmetic } from './arithmetic-call.ts';
import type { Expression } from './decision-outline.ts';
import { emitConstant } from './emit-clause.ts';
import { foldConstant } from './fold-constant.ts';
import type { Folded } from './folded.ts';
import { type Nature, natureOfWords } from './nature.ts';
import { quantityOf } from './quantity-names.ts';
import type { Reading, Sink } from './reading.ts';

type Call = Expression & { kind: 'call' };
type LimitUse = 'cap' | 'floor' | 'none';

/** `Math.min(rate, 0.2)`, `Math.Clamp(x, 1, 5)`, `LEAST(…)`; false for calls that limit nothing. */
export function readLimit(call: Call, sink: Sink, reading: Reading): boolean {
  const values = valuesOf(call);
  const place = { sink, reading };
  if (/^(?:clamp|clip|coerceIn|constrain)$/i.test(call.name) && values.length === 3) {
    readAll(values, ['none', 'floor', 'cap'], place);
    return true;
  }
  const use = useOf(call.name);
  if (use === null || values.length < 2) return false;
  readAll(values, usesOf(values, use, place), place);
  return true;
}

function useOf(name: string): 'cap' | 'floor' | null {
  if (/^(?:min|least|coerceAtMost|minimum|atMost)$/i.test(name)) return 'cap';
  return /^(?:max|greatest|coerceAtLeast|maximum|atLeast)$/i.test(name) ? 'floor' : null;
}

/** `rate.min(cap)` has what it limits in front. */
function valuesOf({ receiver, arguments: given }: Call): readonly Expression[] {
  const values = given.map(({ value }) => value);
  const [only] = values;
  if (values.length === 1 && only?.kind === 'table') return only.entries.map(({ value }) => value);
  const isLibrary = receiver === null || (receiver.kind === 'name' && LIBRARIES.test(receiver.path.at(-1) ?? ''));
  return isLibrary ? values : [receiver, ...values];
}

const LIBRARIES = /^(?:Math|math|MathF|Decimal|decimal|np|numpy|_|lodash|StrictMath|BigDecimal|Comparable)$/;

interface LimitPlace {
  readonly sink: Sink;
  readonly reading: Reading;
}

/** The constants limit; without one, the share of something: `Math.min(reduction, total * 0.35)`. */
function usesOf(values: readonly Expression[], use: 'cap' | 'floor', { reading }: LimitPlace): readonly LimitUse[] {
  const folded = values.map((value) => foldConstant(value, reading));
  const isConstant = folded.map((one) => one?.kind === 'number' || one?.kind === 'reference');
  if (isConstant.includes(true)) return isConstant.map((limits) => (limits ? use : 'none'));
  const named = values.map((value) => isNamedLimit(value, use, reading));
  if (named.filter(Boolean).length === 1) return named.map((limits) => (limits ? use : 'none'));
  const shares = values.map((value) => isShare(value, reading));
  return shares.includes(false)
    ? shares.map((limits) => (limits ? use : 'none'))
    : values.map((_value, at) => (at > 0 ? use : 'none'));
}

/** In `Math.min(price * 0.4, ceiling)` the share is what is limited. */
function isNamedLimit(value: Expression, use: 'cap' | 'floor', { words }: Reading): boolean {
  const plain = value.kind === 'name' ? words.plain(value.path.at(-1) ?? '') : [];
  return plain.some((word) => (use === 'cap' ? UPPER : LOWER).has(word));
}

const UPPER: ReadonlySet<string> = new Set(['ceiling', 'cap', 'max', 'maximum', 'limit', 'most']);
const LOWER: ReadonlySet<string> = new Set(['floor', 'min', 'minimum', 'least']);

function isShare(value: Expression, reading: Reading): boolean {
  const operation = value.kind === 'call' ? asArithmetic(value) : value;
  if (operation?.kind !== 'operation' || (operation.operator !== '*' && operation.operator !== '/')) return false;
  return operation.operands.some((operand) => foldConstant(operand, reading) !== null || isShare(operand, reading));
}

function readAll(values: readonly Expression[], uses: readonly LimitUse[], place: LimitPlace): void {
  const limited = values.find((_value, at) => uses[at] === 'none');
  for (const [at, value] of values.entries()) {
    const use = uses[at] ?? 'none';
    const folded = use === 'none' ? null : foldConstant(value, place.reading);
    if (use === 'none') place.reading.read.value(value, place.sink);
    else if (folded === null) place.reading.read.value(value, limitSink({ use, limited }, place));
    else emitLimit(folded, { use, limited }, place);
  }
}

interface Limited {
  readonly use: 'cap' | 'floor';
  readonly limited: Expression | undefined;
}

function emitLimit(folded: Folded, limited: Limited, place: LimitPlace): void {
  emitConstant(folded, limitSink(limited, place), place.reading);
}

/** What is limited names the limit where the result has no name. */
function limitSink({ use, limited }: Limited, { sink, reading }: LimitPlace): Sink {
  const quantity = limited === undefined ? null : quantityOf(limited, reading);
  const named = sink.quantity.length > 0 ? sink.quantity : (quantity?.words ?? []);
  return { ...sink, use, quantity: named, nature: natureOf(limited, sink, reading) };
}

function natureOf(limited: Expression | undefined, { nature }: Sink, reading: Reading): Nature {
  if (nature.kind !== 'unknown' || limited === undefined) return nature;
  const { path, plain } = quantityOf(limited, reading);
  return path.length > 0 ? reading.locals.natureOf(path) : natureOfWords(plain);
}
