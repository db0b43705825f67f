import type { Statement } from './decision-outline.ts';
import { quantityOf } from './quantity-names.ts';
import type { Reading } from './reading.ts';

/** What the first statement of a branch is about, where the branch decides nothing that can be compared. */
export function namesIn(body: readonly Statement[], reading: Reading): readonly string[] {
  const [first] = body;
  if (first === undefined) return [];
  if (first.kind === 'assign') return quantityOf(first.target, reading).words;
  if (first.kind === 'branch' || first.kind === 'loop' || first.value === null) return [];
  return quantityOf(first.value, reading).words;
}
