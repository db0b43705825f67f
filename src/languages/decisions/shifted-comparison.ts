import { type Comparison, exchangedSign } from './comparison.ts';
import { rounded } from './folded.ts';
import { quantityOf } from './quantity-names.ts';
import { isNow, onClock } from './present-moment.ts';
import { type Alternatives, type Reading, always, unusedSink } from './reading.ts';
import { type Shift, type Step, shiftOf } from './shift-of.ts';

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
  return shift.steps.flatMap((step) => {
    const distance = distanceOf(step, { onLeft, onRight });
    const value = isTimed && distance.value.kind === 'number' ? onClock(distance.value, reading) : distance.value;
    return testDistance({ comparison, words: known, value, isBehind: distance.isBehind }).map((more) => [
      ...step.tests,
      ...more,
    ]);
  });
}

interface Sides {
  readonly onLeft: Shift | null;
  readonly onRight: Shift | null;
}

/** How far the left side may be ahead of the right one. */
function distanceOf({ value, isTaken }: Step, { onLeft, onRight }: Sides): Pick<Distance, 'value' | 'isBehind'> {
  if (value.kind === 'reference') return { value, isBehind: isTaken === (onRight !== null) };
  const other = onLeft?.steps[0]?.value;
  const number = onRight === null ? -value.number : value.number - (other?.kind === 'number' ? other.number : 0);
  return { value: { ...value, number: rounded(Math.abs(number)) }, isBehind: number < 0 };
}

interface Distance {
  readonly comparison: Comparison;
  readonly words: readonly string[];
  readonly value: Step['value'];
  /** The distance counts backwards, so that the comparison has to be turned round. */
  readonly isBehind: boolean;
}

function testDistance({ comparison: { sign, line }, words, value, isBehind }: Distance): Alternatives {
  if (value.kind === 'number' && value.dimension !== 'time' && value.number <= 2) return always;
  return [[{ quantity: words, operator: isBehind ? exchangedSign(sign) : sign, value, line }]];
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
