import { exceptionRows } from './exception-rows.ts';
import type { ExceptionsResult, LedgerResult } from '../model/debt-list.ts';
import type { ListScope } from '../model/list-results.ts';
import type { ScanOutcome } from './scan.ts';

/** `paydown exception list`. */
export function exceptionsResult(outcome: ScanOutcome): ExceptionsResult {
  return {
    schema: 'paydown/exceptions/1',
    ...scopeOfScan(outcome),
    exceptions: exceptionRows(outcome).map(({ state, findings, exception }) => {
      const { at, ...written } = exception;
      return { ...written, state, findings, path: at.path, line: at.line };
    }),
  };
}

/** `paydown ledger list`. */
export function ledgerResult(outcome: ScanOutcome): LedgerResult {
  const paid = new Set(outcome.paid.map(({ fingerprint }) => fingerprint));
  return {
    schema: 'paydown/ledger/1',
    ...scopeOfScan(outcome),
    growth: outcome.result.acceptance.ledger.growth,
    entries: outcome.ledger.map((entry) => ({ ...entry, isPaid: paid.has(entry.fingerprint) })),
  };
}

function scopeOfScan({ result: { repository, analysed, notAnalysed } }: ScanOutcome): ListScope {
  return { repository, analysed, notAnalysed };
}
