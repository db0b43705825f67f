import { displayCount, displayNumber } from '../base/display-number.ts';
import { displayText } from '../base/display.ts';
import type { Acceptance } from '../model/acceptance.ts';

/** What somebody answers for, and how the ledger has grown; null where nothing is accepted. */
export function acceptanceSentence({ ledger, exceptions }: Acceptance): string | null {
  const parts = [
    ...(exceptions.total === 0
      ? []
      : [`${displayCount(exceptions.findings, 'finding')} by ${displayCount(exceptions.total, 'exception')}`]),
    ...ledgerParts(ledger),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}

/** What no longer stands for anything and wants to be looked at; null where all is in order. */
export function staleAcceptanceSentence({ ledger, exceptions }: Acceptance): string | null {
  const [unused] = exceptions.unused;
  const [repeated] = ledger.repeated;
  const parts = [
    ...(exceptions.expired === 0 ? [] : [`${displayCount(exceptions.expired, 'exception')} ran out`]),
    ...(unused === undefined
      ? []
      : [`${displayCount(exceptions.unused.length, 'exception')} for no finding, first ${placeText(unused)}`]),
    ...(repeated === undefined ? [] : [`${placeText(repeated)} says what another line says: paydown ledger prune`]),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}

function ledgerParts({ entries, paid, growth }: Acceptance['ledger']): string[] {
  const isChanged = growth !== null && growth.added + growth.removed > 0;
  if (entries === 0 && !isChanged) return [];
  const change = isChanged
    ? ` (+${displayNumber(growth.added)} −${displayNumber(growth.removed)} since the last commit)`
    : '';
  const gone = paid === 0 ? '' : `, ${displayNumber(paid)} of them paid: paydown ledger prune`;
  return [`${displayCount(entries, 'finding')} in the ledger${change}${gone}`];
}

function placeText({ path, line }: { readonly path: string; readonly line: number }): string {
  return `${displayText(path)}:${line}`;
}
