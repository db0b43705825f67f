import { compareText } from '../base/ordering.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { LedgerLine } from './parse-ledger.ts';

/**
 * The file with these lines: sorted by rule, path and fingerprint, so that two branches that accept different findings seldom
 * touch the same place. A line that was there stays as it was, letter by letter.
 */
export function ledgerText(lines: readonly Pick<LedgerLine, 'entry' | 'text'>[]): string {
  const sorted = lines.toSorted(
    ({ entry: a }, { entry: b }) =>
      compareText(a.rule, b.rule) || compareText(a.path, b.path) || compareText(a.fingerprint, b.fingerprint),
  );
  return sorted.map(({ text }) => `${text}\n`).join('');
}

/** One finding as one line, always with the same keys in the same order. */
export function ledgerLine(entry: LedgerEntry): Pick<LedgerLine, 'entry' | 'text'> {
  const { rule, severity, path, symbol, title, since, fingerprint } = entry;
  return { entry, text: JSON.stringify({ rule, severity, path, symbol, title, since, fingerprint }) };
}
