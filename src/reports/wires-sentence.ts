import { displayCount, displayNumber } from '../base/display-number.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { Wire } from '../model/wire.ts';

/** Kinds of wires with what a number of them is called. */
const NOUNS: readonly (readonly [kind: Wire['kind'], one: string, many: string])[] = [
  ['http', 'HTTP', 'HTTP'],
  ['message', 'message', 'messages'],
  ['table', 'table', 'tables'],
];

/** `4 services, 24 wires: 15 HTTP, 3 messages, 6 tables; 1 call nobody answers`; null where nothing is deployed or wired. */
export function wiresSentence({
  services,
  wires,
  unmatchedCalls,
}: Pick<ScanResult, 'services' | 'wires' | 'unmatchedCalls'>): string | null {
  if (services.length === 0 && wires.length === 0 && unmatchedCalls.length === 0) return null;
  const kinds = NOUNS.flatMap(([kind, one, many]) => {
    const count = wires.filter((wire) => wire.kind === kind).length;
    return count === 0 ? [] : [`${displayNumber(count)} ${count === 1 ? one : many}`];
  });
  const total = `${displayCount(services.length, 'service')}, ${displayCount(wires.length, 'wire')}`;
  const split = kinds.length === 0 ? total : `${total}: ${kinds.join(', ')}`;
  if (unmatchedCalls.length === 0) return split;
  return `${split}; ${displayCount(unmatchedCalls.length, 'call')} nobody answers`;
}
