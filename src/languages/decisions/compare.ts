import { boundsOf } from './bounds-of.ts';
import { type Comparison, exchanged } from './comparison.ts';
import { foldConstant } from './fold-constant.ts';
import type { Folded } from './folded.ts';
import { type Alternatives, type Reading, always } from './reading.ts';
import { readRatio } from './read-ratio.ts';
import { readShifted } from './shifted-comparison.ts';
import { emitPart, shiftedBound, splitBound } from './split-bound.ts';
import { testConstant } from './test-constant.ts';

/** Tests of a comparison whose sides stand in any order, with whatever arithmetic around the constant. */
export function compare(written: Comparison, reading: Reading): Alternatives {
  const comparison = ordered(written);
  const onRight = foldConstant(comparison.right, reading);
  const onLeft = foldConstant(comparison.left, reading);
  if (onRight !== null)
    return onLeft === null
      ? testBound(comparison, onRight, reading)
      : compareConstants(comparison, [onLeft, onRight], reading);
  if (onLeft !== null) return testBound(exchanged(comparison), onLeft, reading);
  for (const read of DEPENDENT) {
    const tests = read(comparison, reading) ?? read(exchanged(comparison), reading);
    if (tests !== null) return tests;
  }
  return readShifted(comparison, reading);
}

const DEPENDENT: readonly ((comparison: Comparison, reading: Reading) => Alternatives | null)[] = [
  readBounds,
  readRatio,
];

/** `a.compareTo(b) >= 0` compares a with b. */
function ordered(comparison: Comparison): Comparison {
  const { left, right } = comparison;
  if (left.kind !== 'call' || left.receiver === null || right.kind !== 'number' || right.value !== 0) return comparison;
  const [other] = left.arguments;
  if (other === undefined || !/^(?:compareTo|Cmp|cmp|Compare|comparedTo)$/.test(left.name)) return comparison;
  return { ...comparison, left: left.receiver, right: other.value };
}

function testBound(comparison: Comparison, folded: Folded, reading: Reading): Alternatives {
  return testConstant(comparison, splitBound(comparison.right, folded, reading), reading);
}

/** A constant of another file may be the quantity: `settings.MODE == "strict"`. */
function compareConstants(
  comparison: Comparison,
  [left, right]: readonly [Folded, Folded],
  reading: Reading,
): Alternatives {
  if (left.kind === 'reference') return testConstant(comparison, right, reading);
  return right.kind === 'reference' ? testConstant(exchanged(comparison), left, reading) : always;
}

/** The other side is looked up or chosen: one test for each value that it may have. */
function readBounds(comparison: Comparison, reading: Reading): Alternatives | null {
  const shifted = shiftedBound(comparison.right, reading);
  const bounds = boundsOf(shifted?.base ?? comparison.right, reading);
  if (bounds === null) return null;
  if (shifted !== null) emitPart(shifted.part, reading);
  return bounds.flatMap(({ tests, value }) =>
    testConstant(comparison, value, reading).map((own) => [...tests, ...own]),
  );
}
