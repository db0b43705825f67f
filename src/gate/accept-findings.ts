import type { ReadLedger } from './read-ledger.ts';
import type { Acceptance } from '../model/acceptance.ts';
import type { Finding } from '../model/finding.ts';
import { type DebtException, type Intent, isExpired } from '../model/intent.ts';

export interface Accepting {
  readonly intent: Intent | null;
  readonly ledger: ReadLedger | null;
}

export interface AcceptedFindings {
  readonly findings: readonly Finding[];
  readonly acceptance: Acceptance;
}

/** Says of each finding whether somebody answers for it: by an exception that has not run out, else by the ledger. */
export async function acceptFindings(
  findings: readonly Finding[],
  { intent, ledger }: Accepting,
): Promise<AcceptedFindings> {
  const exceptions = intent?.exceptions ?? [];
  const hasExpired = (exception: DebtException): boolean => intent !== null && isExpired(exception, intent);
  const speaking = await exceptionsOf(findings, exceptions);
  const known = new Set(ledger?.entries.map(({ fingerprint }) => fingerprint));
  const byException = findings.map((_, at) => {
    const exception = speaking[at] ?? null;
    return exception !== null && !hasExpired(exception) ? exception : null;
  });
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    findings: findings.map((finding, at): Finding => {
      const exception = byException[at] ?? null;
      if (exception !== null) {
        const { reason, owner, until } = exception;
        return { ...finding, status: 'accepted', acceptance: { by: 'exception', reason, owner, until } };
      }
      if (!known.has(finding.fingerprint)) return finding;
      return { ...finding, status: 'accepted', acceptance: { by: 'ledger' } };
    }),
    acceptance: {
      exceptions: {
        total: exceptions.length,
        expired: exceptions.filter((exception) => hasExpired(exception)).length,
        unused: exceptions.filter((exception) => !speaking.includes(exception)).map(({ at }) => at),
        findings: byException.filter((exception) => exception !== null).length,
      },
      ledger: {
        entries: known.size,
        paid: [...known].filter((fingerprint) => !present.has(fingerprint)).length,
        growth: ledger?.growth ?? null,
      },
    },
  };
}

async function exceptionsOf(
  findings: readonly Finding[],
  exceptions: readonly DebtException[],
): Promise<readonly (DebtException | null)[]> {
  if (exceptions.length === 0) return [];
  const { matchExceptions } = await import('../settings/match-exceptions.ts');
  // An exception that has run out is no finding to be excepted.
  return matchExceptions(findings, exceptions).map((exception, at) =>
    findings[at]!.rule === 'expired-exception' ? null : exception,
  );
}
