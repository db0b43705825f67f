import { isExpired, type DebtException, type WrittenAt } from '../model/intent.ts';
import type { ScanOutcome } from './scan.ts';

export interface ExceptionRow {
  /** `holds`, or why it accepts nothing. */
  readonly state: 'holds' | 'ran out' | 'matches nothing';
  /** What it speaks of, in words. */
  readonly subject: string;
  /** That it accepts now. */
  readonly findings: number;
  readonly reason: string;
  readonly owner: string;
  readonly until: string;
  readonly at: WrittenAt;
  /** As it is written. */
  readonly exception: DebtException;
}

/** Every exception of a scan, those first that run out first. */
export function exceptionRows({ structure, exceptionCounts, result }: ScanOutcome): ExceptionRow[] {
  const { intent } = structure.codebase;
  if (intent === null) return [];
  const { unused } = result.acceptance.exceptions;
  const rows = intent.exceptions.map((exception): ExceptionRow => {
    const { reason, owner, until, at } = exception;
    const isUnused = unused.some(({ path, line }) => path === at.path && line === at.line);
    const holding = isUnused ? 'matches nothing' : 'holds';
    return {
      state: isExpired(exception, intent) ? 'ran out' : holding,
      subject: subjectOf(exception),
      findings: exceptionCounts.get(exception) ?? 0,
      reason,
      owner,
      until,
      at,
      exception,
    };
  });
  return rows.toSorted((a, b) => (a.until < b.until ? -1 : Number(a.until > b.until)));
}

function subjectOf({ fingerprint, rule, paths, symbol }: DebtException): string {
  if (fingerprint !== null) return fingerprint;
  return [rule, symbol, ...paths].filter((part) => part !== null).join(' ');
}
