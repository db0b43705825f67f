import type { Test, Value } from '../../model/decision-facts.ts';
import { type Comparison, exchangedSign } from './comparison.ts';
import { rounded } from './folded.ts';
import { quantityOf } from './quantity-names.ts';
import { isNow, onClock } from './present-moment.ts';
import { type Alternatives, type Reading, always, unusedSink } from './reading.ts';
import { shiftOf } from './shift-of.ts';

type NumberValue = Value & { readonly kind: 'number' };

/**
 * `expires + 30 <= now` and `now - 30 >= expires` ask the same: how far two quantities are apart. The constant is
 * brought to be positive, so that an age is an age however it is written; the present moment is no quantity.
 */
export function readShifted(comparison: Comparison, reading: Reading): Alternatives {
  const { left, right } = comparison;
  const onLeft = shiftOf(left, reading);
  const onRight = shiftOf(right, reading);
  const shift = onRight ?? onLeft;
  if (shift === null) return readUnshifted(comparison, reading);
  // left + a < right + b is left - right < b - a
  const bases = [onLeft?.base ?? left, onRight?.base ?? right].filter((side) => !isNow(side, reading));
  const words = [...new Set(bases.flatMap((side) => quantityOf(side, reading).words))].slice(-6);
  const known = words.length === 0 ? ['age'] : words;
  const isTimed = bases.length === 1;
  return shift.steps.flatMap(({ tests, value }) => {
    const distance = onRight === null ? -value.number : value.number - (onLeft?.steps[0]?.value.number ?? 0);
    const own = testDistance({
      comparison,
      words: known,
      value: isTimed ? onClock({ ...value, number: distance }, reading) : { ...value, number: rounded(distance) },
    });
    return own.map((more) => [...tests, ...more]);
  });
}

interface Distance {
  readonly comparison: Comparison;
  readonly words: readonly string[];
  readonly value: NumberValue;
}

function testDistance({ comparison: { sign, line }, words, value }: Distance): Alternatives {
  if (value.dimension !== 'time' && Math.abs(value.number) <= 2) return always;
  const operator = value.number < 0 ? exchangedSign(sign) : sign;
  const test: Test = { quantity: words, operator, value: { ...value, number: Math.abs(value.number) }, line };
  return [[test]];
}

/** `expires <= now` has no leeway; two other quantities say nothing that could be compared. */
function readUnshifted({ sign, left, right, line }: Comparison, reading: Reading): Alternatives {
  const isLeftNow = isNow(left, reading);
  if (isLeftNow === isNow(right, reading)) {
    for (const side of [left, right]) if (side.kind !== 'name') reading.read.value(side, unusedSink);
    return always;
  }
  const { words } = quantityOf(isLeftNow ? right : left, reading);
  if (words.length === 0 || sign === '==' || sign === '!=') return always;
  const value = { kind: 'number' as const, number: 0, dimension: 'time' as const, written: 'now' };
  return [[{ quantity: words, operator: isLeftNow ? sign : exchangedSign(sign), value, line }]];
}
