import { compileGlob } from '../base/glob.ts';
import { ledgerLine, ledgerText } from '../settings/ledger-text.ts';
import { parseLedger } from '../settings/parse-ledger.ts';
import { LEDGER } from './read-ledger.ts';
import type { Finding } from '../model/finding.ts';
import type { LedgerEntry } from '../model/ledger.ts';

export interface LedgerWish {
  /** The file as it is; '' where there is none. */
  readonly text: string;
  /** Of the scan that was just made. */
  readonly findings: readonly Finding[];
  readonly paid: readonly LedgerEntry[];
}

export interface AcceptWish extends LedgerWish {
  /** Empty for all rules. */
  readonly rules: readonly string[];
  /** Globs, relative to the root, that all places of a finding lie in; empty for all. */
  readonly paths: readonly string[];
  /** As 2027-03-31. */
  readonly today: string;
}

export interface ChangedLedger {
  readonly text: string;
  readonly added: number;
  /** Paid entries that left. */
  readonly removed: number;
  readonly entries: number;
}

/** Takes findings that nobody answers for into the ledger, and lets those go that are paid. */
export function acceptIntoLedger({ findings, rules, paths, today, ...wish }: AcceptWish): ChangedLedger {
  const globs = paths.map(compileGlob);
  const chosen = findings.filter(
    ({ status, rule, where }) =>
      status !== 'accepted' &&
      !ABOUT_ACCEPTING.has(rule) &&
      (rules.length === 0 || rules.includes(rule)) &&
      (globs.length === 0 || where.every(({ path }) => globs.some((matches) => matches(path)))),
  );
  return changed({ findings, ...wish }, uniqueEntries(chosen, today));
}

/** What is said of the acceptance itself; to accept that too would end all talk of it. */
const ABOUT_ACCEPTING: ReadonlySet<string> = new Set(['expired-exception', 'grown-ledger', 'loosened-rule']);

/** Lets those go that are paid, and of lines that accept the same all but the first. */
export function pruneLedger(wish: LedgerWish): ChangedLedger {
  return changed(wish, []);
}

function changed({ text, paid }: LedgerWish, added: readonly LedgerEntry[]): ChangedLedger {
  const gone = new Set(paid.map(({ fingerprint }) => fingerprint));
  const { lines } = parseLedger(LEDGER, text);
  const kept = lines.filter(({ entry }) => !gone.has(entry.fingerprint));
  const all = [...kept, ...added.map(ledgerLine)];
  return { text: ledgerText(all), added: added.length, removed: lines.length - kept.length, entries: all.length };
}

function uniqueEntries(findings: readonly Finding[], since: string): LedgerEntry[] {
  const entries = findings.map(({ fingerprint, rule, severity, title, where }): [string, LedgerEntry] => {
    const [{ path, symbol }] = where as readonly [Finding['where'][number]];
    return [fingerprint, { rule, severity, path, symbol, title, since, fingerprint }];
  });
  return [...new Map(entries).values()];
}
