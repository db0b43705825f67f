import { decodeText } from '../base/decode-text.ts';
import { compareLedgers, type LedgerEntry, type LedgerGrowth } from '../model/ledger.ts';
import type { WrittenAt } from '../model/intent.ts';
import type { OpenSource } from '../sources/open-source.ts';
import { refuse, unreadable, writtenText } from './read-intent.ts';

/** The accepted debt, one line a finding, at the top of what is analysed. */
export const LEDGER = 'paydown.ledger.jsonl';

export interface ReadLedger {
  readonly entries: readonly LedgerEntry[];
  /** Lines that accept what a line before them accepts. */
  readonly repeated: readonly WrittenAt[];
  /** Since the last commit; null without one, and where a commit itself is looked at. */
  readonly growth: LedgerGrowth | null;
}

/** Null where there is no ledger and the last commit has none either. A line that cannot be understood ends the run. */
export async function readLedger(source: OpenSource): Promise<ReadLedger | null> {
  const { snapshot, reader } = source;
  refuse(snapshot.skippedPaths.filter((path) => path === LEDGER).map(unreadable));
  const file = snapshot.files.find(({ path }) => path === LEDGER);
  if (file === undefined) return null;
  const { parseLedger } = await import('../settings/parse-ledger.ts');
  const found: LedgerEntry[] = [];
  const twice: WrittenAt[] = [];
  await reader.read([file], ({ path }, content) => {
    const { lines, problems, repeated } = parseLedger(path, writtenText(path, content));
    refuse(problems);
    twice.push(...repeated.map((line) => ({ path, line })));
    found.push(...lines.map(({ entry }) => entry));
  });
  const before = await source.committed(LEDGER);
  if (before === null) return { entries: found, repeated: twice, growth: null };
  // What the commit has is history: a line of it that is broken counts as none.
  const { added, removed } = compareLedgers(
    parseLedger(LEDGER, decodeText(before)?.text ?? '').lines.map(({ entry }) => entry),
    found,
  );
  return { entries: found, repeated: twice, growth: { added: added.length, removed: removed.length } };
}
