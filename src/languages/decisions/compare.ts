import { asArithmetic } from './arithmetic-call.ts';
import { boundsOf } from './bounds-of.ts';
import { type Comparison, exchanged } from './comparison.ts';
import type { Expression } from './decision-outline.ts';
import { foldConstant } from './fold-constant.ts';
import type { Folded } from './folded.ts';
import { quantityOf } from './quantity-names.ts';
import { type Alternatives, type Reading, always } from './reading.ts';
import { readShifted } from './shifted-comparison.ts';
import { emitPart, shiftedBound, splitBound } from './split-bound.ts';
import { testConstant } from './test-constant.ts';
import { valueOf } from './values.ts';

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
  readShare,
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

/** `rates > income * 0.4` asks for the share of one in the other. */
function readShare({ sign, left, right, line }: Comparison, reading: Reading): Alternatives | null {
  const product = productOf(right);
  if (product === null) return null;
  const folded = product.map((operand) => foldConstant(operand, reading));
  const at = folded.findIndex((part) => part?.kind === 'number' && part.number > 0 && part.number < 1);
  const share = folded[at] ?? null;
  const base = product[1 - at];
  if (share === null || base === undefined || folded[1 - at] !== null) return null;
  const quantity = [...new Set([left, base].flatMap((side) => quantityOf(side, reading).words))].slice(-6);
  const value = valueOf(share, { kind: 'fraction', scale: 1 });
  return quantity.length === 0 ? always : [[{ quantity, operator: sign, value, line }]];
}

function productOf(expression: Expression): readonly Expression[] | null {
  const operation = expression.kind === 'call' ? asArithmetic(expression) : expression;
  if (operation?.kind !== 'operation' || operation.operator !== '*') return null;
  return operation.operands.length === 2 ? operation.operands : null;
}
