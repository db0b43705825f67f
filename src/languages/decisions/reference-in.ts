import type { Expression } from './decision-outline.ts';
import { foldConstant } from './fold-constant.ts';
import type { Folded, FoldedReference } from './folded.ts';
import { secondsOf } from './nature.ts';
import type { Reading } from './reading.ts';

/** `limits.idleMinutes * MINUTE` is the constant that another file declares, counted in another unit; null for anything else. */
export function referenceIn(expression: Expression, reading: Reading): FoldedReference | null {
  const folded = foldConstant(expression, reading);
  if (folded !== null) return folded.kind === 'reference' ? folded : null;
  if (expression.kind !== 'operation' || !/^[*/]$/.test(expression.operator)) return null;
  const parts = expression.operands.map((operand) => foldConstant(operand, reading));
  const references = parts.filter(
    (part): part is FoldedReference => part?.kind === 'reference' && !isUnit(part, reading),
  );
  const [only] = references;
  return only !== undefined && references.length === 1 && parts.every(isScale) ? only : null;
}

function isScale(part: Folded | null): boolean {
  return part?.kind === 'reference' || part?.kind === 'number';
}

/** `MINUTE`, `MS_PER_DAY`, `SECONDS_IN_HOUR`. */
export function isUnit({ path }: FoldedReference, { words }: Reading): boolean {
  const plain = words.plain(path.at(-1) ?? '').filter((word) => word !== 'in' && word !== 'per' && word !== 'one');
  return plain.length > 0 && plain.every((word) => secondsOf(word) > 0);
}
