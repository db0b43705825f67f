import { displayCount, displayNumber } from '../base/display-number.ts';
import { displayText } from '../base/display.ts';
import type { Acceptance } from '../model/acceptance.ts';

/** What somebody answers for, how that has grown, and what of it stands for nothing any more; null where nothing is accepted. */
export function acceptanceSentence({ ledger, exceptions }: Acceptance): string | null {
  const parts = [...ledgerParts(ledger), ...exceptionParts(exceptions)];
  return parts.length === 0 ? null : parts.join('; ');
}

function ledgerParts({ entries, paid, growth }: Acceptance['ledger']): string[] {
  const isChanged = growth !== null && growth.added + growth.removed > 0;
  if (entries === 0 && !isChanged) return [];
  const change = isChanged ? ` (+${displayNumber(growth.added)} −${displayNumber(growth.removed)} since the last commit)` : '';
  const gone = paid === 0 ? [] : [`${displayNumber(paid)} of them paid: paydown ledger prune`];
  return [`${displayCount(entries, 'finding')} in the ledger${change}`, ...gone];
}

function exceptionParts({ total, expired, unused, findings }: Acceptance['exceptions']): string[] {
  if (total === 0) return [];
  const [first] = unused;
  return [
    `${displayCount(findings, 'finding')} by ${displayCount(total, 'exception')}`,
    ...(expired === 0 ? [] : [`${displayNumber(expired)} ran out`]),
    ...(first === undefined
      ? []
      : [`${displayNumber(unused.length)} ${unused.length === 1 ? 'matches' : 'match'} nothing, first ${displayText(first.path)}:${first.line}`]),
  ];
}
