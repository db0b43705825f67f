import type { TestOperator } from '../../model/decision-facts.ts';
import { SIGNS, exchangedSign } from './comparison.ts';
import type { Expression } from './decision-outline.ts';
import { quantityOf } from './quantity-names.ts';
import type { Reading } from './reading.ts';
import type { RowField } from './row-fields.ts';

/** How the code compares one field of rows, and with what. */
export interface FieldComparison {
  readonly operator: TestOperator;
  readonly quantity: readonly string[];
  readonly plain: readonly string[];
}

export function comparisonWith(field: RowField, reading: Reading): FieldComparison | null {
  if (field.name === '') return null;
  for (const { operator, operands } of reading.locals.comparisons.slice(0, COMPARISON_LIMIT)) {
    const [left, right] = operands;
    const sign = SIGNS[operator];
    if (left === undefined || right === undefined || sign === undefined) continue;
    const compared = isField(right, field) ? { side: left, sign } : { side: right, sign: exchangedSign(sign) };
    if (isField(left, field) === isField(right, field)) continue;
    const { words, plain } = quantityOf(compared.side, reading);
    if (words.length > 0) return { operator: compared.sign, quantity: words, plain };
  }
  return null;
}

const COMPARISON_LIMIT = 64;

function isField(expression: Expression, { name, isBound }: RowField): boolean {
  if (expression.kind === 'lookup') return expression.key.kind === 'text' && expression.key.text === name;
  return expression.kind === 'name' && expression.path.at(-1) === name && (isBound || expression.path.length > 1);
}

/** What a field asks for by its name; null for one that asks for nothing. */
export function limitOperator(words: readonly string[]): '<=' | '>=' | null {
  if (words.some((word) => UPPER.has(word))) return '<=';
  return words.some((word) => LOWER.has(word)) ? '>=' : null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const LOWER = set('min minimum from threshold least above over lower start since after starting');
const UPPER = set('max maximum upto until below upper under most end up to');
