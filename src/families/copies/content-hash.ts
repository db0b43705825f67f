import { mixBits } from '../../base/hash-text.ts';
import { COPY_FIXED, COPY_KIND_MASK, COPY_NAME, type CopyFacts } from '../../model/copy-facts.ts';
import type { TokenSpan } from './cut-run.ts';
import { tokenAt } from './token-run.ts';

/** Names a stretch by its tokens as they are. */
export function exactHash(facts: CopyFacts, { start, end }: TokenSpan): string {
  let [left, right] = [0, 0];
  for (let at = start; at < end; at += 1) {
    const token = tokenAt(facts, at);
    left = mixBits(Math.imul(left, 31) + token);
    right = (Math.imul(right, 0x01000193) ^ token) >>> 0;
  }
  return `${left.toString(16)}.${right.toString(16)}.${end - start}`;
}

/** Names a stretch by its tokens without names and literals: names are told by the order in which they come first. */
export function renamedHash(facts: CopyFacts, { start, end }: TokenSpan): string {
  const order = new Map<number, number>();
  let [left, right] = [0, 0];
  for (let at = start; at < end; at += 1) {
    const code = renamedCode(tokenAt(facts, at), order);
    left = mixBits(Math.imul(left, 31) + code);
    right = (Math.imul(right, 0x01000193) ^ code) >>> 0;
  }
  return `${left.toString(16)}.${right.toString(16)}.${end - start}`;
}

function renamedCode(token: number, order: Map<number, number>): number {
  const kind = token & COPY_KIND_MASK;
  if (kind === COPY_FIXED) return token;
  if (kind !== COPY_NAME) return kind;
  const known = order.get(token) ?? order.size;
  order.set(token, known);
  return (known + 1) << 2;
}
