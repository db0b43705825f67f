import type { Severity } from './finding.ts';

/** One accepted finding, as a person reads it in a diff. Its identity is the fingerprint alone; no line numbers. */
export interface LedgerEntry {
  readonly rule: string;
  readonly severity: Severity;
  /** Of the place to start at, when it was accepted. */
  readonly path: string;
  readonly symbol: string | null;
  readonly title: string;
  /** The day it was accepted. */
  readonly since: string;
  readonly fingerprint: string;
}

/** How a ledger differs from an earlier one. */
export interface LedgerGrowth {
  /** Accepted since. */
  readonly added: number;
  /** Gone since: paid, or no longer accepted. */
  readonly removed: number;
}

/** Compares by fingerprint: what was only moved or retold is neither. */
export function compareLedgers(base: readonly LedgerEntry[], head: readonly LedgerEntry[]): LedgerChange {
  const before = new Set(base.map(({ fingerprint }) => fingerprint));
  const after = new Set(head.map(({ fingerprint }) => fingerprint));
  return {
    added: head.filter(({ fingerprint }) => !before.has(fingerprint)),
    removed: base.filter(({ fingerprint }) => !after.has(fingerprint)),
  };
}

export interface LedgerChange {
  readonly added: readonly LedgerEntry[];
  readonly removed: readonly LedgerEntry[];
}
