import type { Test, Value } from '../../model/decision-facts.ts';
import { boundsOf } from './bounds-of.ts';
import type { Expression } from './decision-outline.ts';
import { foldConstant } from './fold-constant.ts';
import type { FoldedNumber } from './folded.ts';
import { type Nature, natureOfWords, secondsOf, unknownNature } from './nature.ts';
import { follow } from './present-moment.ts';
import type { Reading } from './reading.ts';
import { emitPart } from './split-bound.ts';
import { numberValue, valueOf } from './values.ts';

/** A quantity and how far from it something lies. */
export interface Shift {
  readonly base: Expression;
  /** More than one where the distance is chosen or looked up. */
  readonly steps: readonly Step[];
}

interface Step {
  readonly tests: readonly Test[];
  readonly value: Value & { readonly kind: 'number' };
}

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
  const [main, ...others] = distances.toSorted((a, b) => b.steps.length - a.steps.length || sizeOf(b) - sizeOf(a));
  if (base === undefined || second !== undefined || main === undefined) return null;
  for (const { folded } of others) if (folded !== null) emitPart(folded, reading);
  return { base: base.expression, steps: main.steps };
}

interface Distance {
  readonly steps: readonly Step[];
  /** Null for one that is chosen. */
  readonly folded: FoldedNumber | null;
}

function distanceOf({ expression, isTaken }: Term, reading: Reading): Distance | null {
  const folded = foldConstant(expression, reading);
  const found = folded?.kind === 'number' ? [{ tests: [], value: folded }] : boundsOf(expression, reading);
  const steps = (found ?? []).flatMap(({ tests, value }) =>
    value.kind === 'number' ? [{ tests, value: signed(valueOf(value, unknownNature), isTaken) }] : [],
  );
  return steps.length === 0 ? null : { steps, folded: folded?.kind === 'number' ? folded : null };
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

function sizeOf({ steps }: Distance): number {
  return Math.abs(steps[0]?.value.number ?? 0);
}

function signed(value: Value, isNegative: boolean): Step['value'] {
  const number: Step['value'] =
    value.kind === 'number' ? value : { kind: 'number', number: 0, dimension: 'number', written: '' };
  return isNegative ? { ...number, number: -number.number } : number;
}

/** `now.AddMinutes(-5)`, `expiry.plus(TOLERANCE)`, `today.minusDays(30)`, `subDays(today, 30)`. */
function shiftOfCall(call: Expression & { kind: 'call' }, reading: Reading): Shift | null {
  const parts = SHIFTS.exec(call.name);
  const [base, amount] = sidesOf(call);
  const folded = parts === null || amount === undefined ? null : foldConstant(amount, reading);
  if (parts === null || base === undefined || folded?.kind !== 'number') return null;
  const value = numberValue(folded, natureOf(folded, parts[2] ?? ''));
  return { base, steps: [{ tests: [], value: signed(value, /^(?:minus|sub)/i.test(parts[1] ?? '')) }] };
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
