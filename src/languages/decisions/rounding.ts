import type { Expression } from './decision-outline.ts';
import type { LanguageVocabulary, RoundingMode } from './vocabulary/language-vocabulary.ts';

export interface Rounding {
  readonly mode: RoundingMode;
  /** As written: `MidpointRounding.ToEven`, `Math.round`. */
  readonly written: string;
  /** Null where the call does not say; below zero where it rounds to tens. */
  readonly digits: number | null;
  readonly subject: Expression;
  /** Indexes, pages and pixels are cut off too: a cut says little, a rounding of halves much. */
  readonly isCut: boolean;
  /** What it rounds to where that is no number of digits: 0.5 for halves. */
  readonly step?: number;
}

type Call = Expression & { kind: 'call' };

/** How a call rounds what; null for calls that do not round. */
export function readRounding(call: Call, vocabulary: LanguageVocabulary): Rounding | null {
  if (!mayRound(call.name)) return null;
  const style = STYLES.find(({ name }) => name.test(call.name));
  if (style === undefined) return null;
  const subject = subjectOf(call, style.isMethod);
  if (subject === null) return null;
  const rest = call.arguments.flatMap(({ value }) => (value === subject ? [] : [value]));
  const named = firstOf(rest, modeOf) ?? { mode: style.mode ?? vocabulary.roundsHalf, written: writtenOf(call) };
  const isCut = style.mode === 'down' || style.mode === 'up';
  return { ...named, digits: firstOf(rest, digitsOf), subject, isCut };
}

/** False for most calls. */
export function mayRound(callee: string): boolean {
  return QUICK.test(callee);
}

function firstOf<Found>(values: readonly Expression[], read: (value: Expression) => Found | null): Found | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

interface Style {
  readonly name: RegExp;
  /** What is done without a word about it; null where the language says. */
  readonly mode: RoundingMode | null;
  /** Rounds its receiver and not an argument. */
  readonly isMethod: boolean;
}

const QUICK = /round|fixed|scale|decimal|quantize|precision|rint|floor|trunc|ceil/i;

const STYLES: readonly Style[] = [
  { name: /^toFixed$/, mode: 'half-away-binary', isMethod: true },
  { name: /^(?:StringFixed|toPrecision)$/, mode: 'half-away', isMethod: true },
  { name: /^(?:setScale|toDecimalPlaces)$/i, mode: 'nearest', isMethod: true },
  { name: /^quantize$/, mode: 'half-even', isMethod: true },
  { name: /^(?:RoundBank|rint|RoundToEven)$/i, mode: 'half-even', isMethod: false },
  { name: /^round$/i, mode: null, isMethod: false },
  { name: /^(?:floor|floorDiv|trunc|truncate|RoundDown|RoundFloor)$/i, mode: 'down', isMethod: false },
  { name: /^(?:ceil|ceiling|ceilDiv|RoundUp|RoundCeil)$/i, mode: 'up', isMethod: false },
];

/** `Math.round(x)` and `round(x)` round what they are given, `price.round(2)` rounds its receiver. */
function subjectOf(call: Call, isMethod: boolean): Expression | null {
  const isLibrary =
    call.receiver === null || (call.receiver.kind === 'name' && LIBRARIES.test(call.receiver.path.at(-1) ?? ''));
  if (isMethod || !isLibrary) return call.receiver;
  return call.arguments[0]?.value ?? null;
}

const LIBRARIES = /^(?:Math|math|Decimal|decimal|np|numpy|_|lodash|MathF|BigDecimal)$/;

/** `net.divide(HUNDRED, 2, RoundingMode.HALF_EVEN)` rounds what it divides. */
export function roundingOfDivision({
  name,
  arguments: given,
}: Call): Pick<Rounding, 'mode' | 'written' | 'digits'> | null {
  if (name !== 'divide' || given.length < 2) return null;
  const rest = given.slice(1).map(({ value }) => value);
  const named = rest.map(modeOf).find((mode) => mode !== null);
  const digits = rest.find(({ kind }) => kind === 'number');
  return named === undefined || named === null
    ? null
    : { ...named, digits: digits?.kind === 'number' ? digits.value : null };
}

function modeOf(expression: Expression): { readonly mode: RoundingMode; readonly written: string } | null {
  const path = expression.kind === 'name' ? expression.path : expression.kind === 'text' ? [expression.text] : [];
  const mode = MODES[(path.at(-1) ?? '').toLowerCase().replace(/^round_|_/g, '')];
  return mode === undefined ? null : { mode, written: path.join('.') };
}

const MODES: Readonly<Record<string, RoundingMode>> = {
  toeven: 'half-even',
  halfeven: 'half-even',
  awayfromzero: 'half-away',
  halfup: 'half-up',
  halfdown: 'half-down',
  down: 'down',
  floor: 'down',
  tozero: 'down',
  tonegativeinfinity: 'down',
  up: 'up',
  ceiling: 'up',
  topositiveinfinity: 'up',
};

/** `2`, `Decimal("0.01")` and `new BigDecimal("1")` as numbers of digits. */
function digitsOf(expression: Expression): number | null {
  if (expression.kind === 'number')
    return Number.isInteger(expression.value) ? expression.value : fraction(expression.written);
  const [only] = expression.kind === 'call' ? expression.arguments : [];
  if (only === undefined) return null;
  const text = only.value.kind === 'text' ? only.value.text : only.value.kind === 'number' ? only.value.written : '';
  return /^\d+(?:\.\d+)?$/.test(text) ? fraction(text) : null;
}

function fraction(written: string): number {
  return /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
}

function writtenOf({ receiver, name, arguments: given }: Call): string {
  const holder =
    receiver?.kind === 'name' && LIBRARIES.test(receiver.path.at(-1) ?? '') ? `${receiver.path.join('.')}.` : '';
  const [only] = given;
  const digits = holder === '' && only?.value.kind === 'number' ? `(${only.value.written})` : '';
  return `${holder}${name}${digits}`;
}
