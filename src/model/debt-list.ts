import type { DebtException } from './intent.ts';
import type { LedgerEntry, LedgerGrowth } from './ledger.ts';
import type { ListScope } from './list-results.ts';

/** `paydown/exceptions/1`: published as schemas/exceptions.schema.json; change both together. */
export interface ExceptionsResult extends ListScope {
  readonly schema: 'paydown/exceptions/1';
  /** Those first that run out first. */
  readonly exceptions: readonly ListedException[];
}

export interface ListedException extends Omit<DebtException, 'at'> {
  /** Why it accepts nothing, where it does not hold. */
  readonly state: 'holds' | 'ran out' | 'matches nothing';
  /** That it accepts now. */
  readonly findings: number;
  readonly path: string;
  readonly line: number;
}

/** `paydown/ledger/1`: published as schemas/ledger.schema.json; change both together. */
export interface LedgerResult extends ListScope {
  readonly schema: 'paydown/ledger/1';
  /** Since the last commit; null where there is none to compare with. */
  readonly growth: LedgerGrowth | null;
  /** As the ledger has them. */
  readonly entries: readonly ListedDebt[];
}

export interface ListedDebt extends LedgerEntry {
  /** Its finding is gone. */
  readonly isPaid: boolean;
}
