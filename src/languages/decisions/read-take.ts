import type { Expression } from './decision-outline.ts';
import { emitConstant } from './emit-clause.ts';
import { foldConstant } from './fold-constant.ts';
import { quantityOf } from './quantity-names.ts';
import type { Reading, Sink } from './reading.ts';

type Call = Expression & { kind: 'call' };

/** `coupons.Take(3)` and `coupons.slice(0, 3)` let no more than three count; false for other calls. */
export function readTake(call: Call, sink: Sink, reading: Reading): boolean {
  const { receiver } = call;
  const most = mostOf(call);
  const folded = most === null ? null : foldConstant(most, reading);
  if (receiver === null || (folded?.kind !== 'number' && folded?.kind !== 'reference')) return false;
  reading.read.value(receiver, sink);
  const quantity = receiver.kind === 'name' || receiver.kind === 'call' ? quantityOf(receiver, reading).words : [];
  if (quantity.length > 0)
    emitConstant(folded, { ...sink, quantity, nature: { kind: 'count', scale: 1 }, use: 'cap' }, reading);
  return true;
}

function mostOf({ name, arguments: given }: Call): Expression | null {
  const [first, second] = given.map(({ value }) => value);
  if (/^(?:take|limit)$/i.test(name)) return second === undefined ? (first ?? null) : null;
  const isFromStart = /^slice$/i.test(name) && first?.kind === 'number' && first.value === 0;
  return isFromStart ? (second ?? null) : null;
}
