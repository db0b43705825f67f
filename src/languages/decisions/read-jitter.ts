import type { Expression } from './decision-outline.ts';
import { emitConstant } from './emit-clause.ts';
import { foldConstant } from './fold-constant.ts';
import { rounded } from './folded.ts';
import type { Reading, Sink } from './reading.ts';

type Call = Expression & { kind: 'call' };

/** `delay * random.uniform(1, 1.25)` puts up to a quarter on, `uniform(0, 0.25)` is up to a quarter; false for other calls. */
export function readJitter(call: Call, sink: Sink, reading: Reading): boolean {
  if (!/^uniform$/i.test(call.name) || call.arguments.length !== 2 || sink.use === 'none') return false;
  const [low, high] = call.arguments.map(({ value }) => foldConstant(value, reading));
  if (low?.kind !== 'number' || high?.kind !== 'number') return false;
  const share = shareBetween(low.number, high.number);
  if (share === null) return false;
  emitConstant({ ...high, number: share }, { ...sink, use: 'part' }, reading);
  return true;
}

function shareBetween(low: number, high: number): number | null {
  const share = rounded(low < 1 && high <= 1 ? high : high - 1);
  return share > 0 && share < 1 ? share : null;
}
