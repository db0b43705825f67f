import type { WrittenAt } from './intent.ts';
import type { LedgerGrowth } from './ledger.ts';

/** What of the findings somebody answers for, and what of that no longer stands for anything. */
export interface Acceptance {
  readonly exceptions: {
    readonly total: number;
    /** Those whose last day is over: they accept nothing. */
    readonly expired: number;
    /** Those that speak of no finding. */
    readonly unused: readonly WrittenAt[];
    /** Findings that the others accept. */
    readonly findings: number;
  };
  readonly ledger: {
    readonly entries: number;
    /** Entries whose finding is gone: paid. They cost nothing and leave with the next `ledger accept` or `prune`. */
    readonly paid: number;
    /** Lines that accept what a line before them accepts, as merges leave them. */
    readonly repeated: readonly WrittenAt[];
    /** Since the last commit; null where there is none to compare with. */
    readonly growth: LedgerGrowth | null;
  };
}

/** Where nobody answers for anything. */
export const nothingAccepted: Acceptance = {
  exceptions: { total: 0, expired: 0, unused: [], findings: 0 },
  ledger: { entries: 0, paid: 0, repeated: [], growth: null },
};
