import type { Test } from '../../model/decision-facts.ts';
import { compare } from './compare.ts';
import { OPPOSITES, SIGNS } from './comparison.ts';
import type { Expression } from './decision-outline.ts';
import { foldConstant } from './fold-constant.ts';
import { unknownNature } from './nature.ts';
import { quantityOf } from './quantity-names.ts';
import { type Alternatives, type Reading, always, unusedSink } from './reading.ts';
import { valueOf } from './values.ts';

type Operation = Expression & { kind: 'operation' };

/** `<`, `==`, `between` and their kin, with the quantity on the left and the constant on the right. */
export function readComparison(operation: Operation, isNegated: boolean, reading: Reading): Alternatives {
  const { operator, operands, line } = operation;
  const [first, second, third] = operands;
  if (first === undefined || second === undefined) return always;
  if (operator === 'between') return third === undefined ? always : readBetween(operation, isNegated, reading);
  if (operator === 'matches') return readMatch([first, second], isNegated, reading);
  const sign = isNegated ? OPPOSITES[operator] : SIGNS[operator];
  if (sign !== undefined) return compare({ sign, left: first, right: second, line }, reading);
  reading.read.value({ kind: 'other', parts: operands, line }, unusedSink);
  return always;
}

function readBetween({ operands, line }: Operation, isNegated: boolean, reading: Reading): Alternatives {
  const [value, low, high] = operands;
  if (value === undefined || low === undefined || high === undefined) return always;
  const below = compare({ sign: isNegated ? '<' : '>=', left: value, right: low, line }, reading);
  const above = compare({ sign: isNegated ? '>' : '<=', left: value, right: high, line }, reading);
  if (isNegated) return [...below, ...above];
  return below.flatMap((tests) => above.map((more) => [...tests, ...more]));
}

/** Tests of types say how code is written; tests of patterns what is accepted. */
function readMatch(
  [subject, pattern]: readonly [Expression, Expression],
  isNegated: boolean,
  reading: Reading,
): Alternatives {
  const folded = foldConstant(pattern, reading);
  const { words } = quantityOf(subject, reading);
  if (words.length === 0 || (folded?.kind !== 'pattern' && folded?.kind !== 'text')) return always;
  const value = valueOf({ ...folded, kind: 'pattern' }, unknownNature);
  const test: Test = { quantity: words, operator: isNegated ? 'differs' : 'matches', value, line: subject.line };
  return [[test]];
}
