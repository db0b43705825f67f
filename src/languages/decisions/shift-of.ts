import type { Test, Value } from '../../model/decision-facts.ts';
import type { Bound } from './bound.ts';
import { boundsOf } from './bounds-of.ts';
import { sizeOf } from './combine-bounds.ts';
import type { Expression } from './decision-outline.ts';
import { foldConstant } from './fold-constant.ts';
import type { Folded, FoldedNumber } from './folded.ts';
import { type Nature, natureOfWords, secondsOf, unknownNature } from './nature.ts';
import { follow } from './present-moment.ts';
import type { Reading } from './reading.ts';
import { emitPart, emitReference } from './split-bound.ts';
import { numberValue, valueOf } from './values.ts';

/** A quantity and how far from it something lies. */
export interface Shift {
  readonly base: Expression;
  /** More than one where the distance is chosen or looked up. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly tests: readonly Test[];
  readonly value: NumberValue | ReferenceValue;
  /** What another file declares has no sign of its own. */
  readonly isTaken: boolean;
}

type NumberValue = Value & { readonly kind: 'number' };
type ReferenceValue = Value & { readonly kind: 'reference' };

export function shiftOf(expression: Expression, reading: Reading): Shift | null {
  const followed = follow(expression, reading);
  if (followed.kind === 'operation') return shiftOfSum(followed, reading);
  return followed.kind === 'call' ? shiftOfCall(followed, reading) : null;
}

interface Term {
  readonly expression: Expression;
  readonly isTaken: boolean;
}

/** `now - '30 minutes' - '90 seconds'`: the longest distance is the one that is asked for. */
function shiftOfSum(operation: Expression & { kind: 'operation' }, reading: Reading): Shift | null {
  if (operation.operator !== '+' && operation.operator !== '-') return null;
  const terms = termsOf(operation).map((term) => ({ ...term, distance: distanceOf(term, reading) }));
  const [base, second] = terms.filter(({ distance }) => distance === null);
  const distances = terms.flatMap(({ distance }) => (distance === null ? [] : [distance]));
  const [main, ...others] = distances.toSorted(
    (a, b) => b.steps.length - a.steps.length || sizeOf(b.values, reading) - sizeOf(a.values, reading),
  );
  if (base === undefined || second !== undefined || main === undefined) return null;
  for (const { value } of others.flatMap(({ values }) => (values.length === 1 ? values : []))) {
    if (value.kind === 'number') emitPart(value, reading);
    if (value.kind === 'reference') emitReference(value, reading);
  }
  return { base: base.expression, steps: main.steps };
}

interface Distance {
  readonly steps: readonly Step[];
  /** More than one where it is chosen. */
  readonly values: readonly Bound[];
}

function distanceOf({ expression, isTaken }: Term, reading: Reading): Distance | null {
  const folded = foldConstant(expression, reading);
  const isConstant = folded?.kind === 'number' || folded?.kind === 'reference';
  const values = isConstant ? [{ tests: [], value: folded }] : (boundsOf(expression, reading) ?? []);
  const steps = values.flatMap((bound) => stepOf(bound, isTaken) ?? []);
  return steps.length === 0 ? null : { steps, values };
}

function stepOf({ tests, value }: Bound, isTaken: boolean): Step | null {
  if (value.kind === 'number') return { tests, value: signed(valueOf(value, unknownNature), isTaken), isTaken };
  if (value.kind !== 'reference') return null;
  return { tests, value: { kind: 'reference', path: value.path, written: value.written }, isTaken };
}

function termsOf(operation: Expression & { kind: 'operation' }): Term[] {
  const terms: Term[] = [];
  const open: Term[] = [{ expression: operation, isTaken: false }];
  for (let term = open.pop(); term !== undefined && terms.length < TERM_LIMIT; term = open.pop()) {
    const { expression, isTaken } = term;
    if (expression.kind === 'operation' && (expression.operator === '+' || expression.operator === '-')) {
      for (const [at, operand] of expression.operands.entries()) {
        open.push({ expression: operand, isTaken: isTaken !== (expression.operator === '-' && at > 0) });
      }
    } else terms.push(term);
  }
  return terms;
}

const TERM_LIMIT = 16;

function signed(value: Value, isNegative: boolean): NumberValue {
  const number: NumberValue =
    value.kind === 'number' ? value : { kind: 'number', number: 0, dimension: 'number', written: '' };
  return isNegative ? { ...number, number: -number.number } : number;
}

/** `now.AddMinutes(-5)`, `expiry.plus(TOLERANCE)`, `today.minusDays(30)`, `subDays(today, 30)`. */
function shiftOfCall(call: Expression & { kind: 'call' }, reading: Reading): Shift | null {
  const parts = SHIFTS.exec(call.name);
  const [base, amount] = sidesOf(call);
  if (parts === null || base === undefined || amount === undefined) return null;
  const step = stepOfCall(foldConstant(amount, reading), parts[1] ?? '', parts[2] ?? '');
  return step === null ? null : { base, steps: [step] };
}

function stepOfCall(folded: Folded | null, verb: string, unit: string): Step | null {
  const isTaken = /^(?:minus|sub)/i.test(verb);
  if (folded?.kind === 'reference') return stepOf({ tests: [], value: folded }, isTaken);
  if (folded?.kind !== 'number') return null;
  return { tests: [], value: signed(numberValue(folded, natureOf(folded, unit)), isTaken), isTaken };
}

function sidesOf({ receiver, arguments: given }: Expression & { kind: 'call' }): readonly Expression[] {
  const values = given.map(({ value }) => value);
  return receiver === null || values.length > 1 ? values : [receiver, ...values];
}

function natureOf({ isSpan, words }: FoldedNumber, unit: string): Nature {
  const seconds = isSpan ? 1 : secondsOf(unit.toLowerCase());
  return seconds === 0 ? natureOfWords(words) : { kind: 'time', scale: seconds };
}

const SHIFTS = /^(add|plus|minus|sub|subtract)_?(milli(?:second)?s|seconds|minutes|hours|days|weeks|months|years)?$/i;
