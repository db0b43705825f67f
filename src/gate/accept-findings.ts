import type { ReadLedger } from './read-ledger.ts';
import { type Acceptance, nothingAccepted } from '../model/acceptance.ts';
import type { Finding } from '../model/finding.ts';
import { type DebtException, type Intent, isExpired } from '../model/intent.ts';
import type { LedgerEntry } from '../model/ledger.ts';

export interface Accepting {
  readonly intent: Intent | null;
  readonly ledger: ReadLedger | null;
  /** Of what an absent finding is known to be paid: of rules that ran, in files that were read. */
  readonly judged: { readonly rules: ReadonlySet<string>; readonly skippedPaths: ReadonlySet<string> };
}

export interface AcceptedFindings {
  readonly findings: readonly Finding[];
  readonly acceptance: Acceptance;
  /** How many findings each exception accepts. */
  readonly exceptionCounts: ReadonlyMap<DebtException, number>;
  /** Entries of the ledger whose finding is gone. */
  readonly paid: readonly LedgerEntry[];
}

/** Says of each finding whether somebody answers for it: by an exception that has not run out, else by the ledger. */
export async function acceptFindings(
  findings: readonly Finding[],
  { intent, ledger, judged }: Accepting,
): Promise<AcceptedFindings> {
  const exceptions = await applyExceptions(findings, intent);
  const entries = ledger?.entries ?? [];
  const known = new Set(entries.map(({ fingerprint }) => fingerprint));
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  const paid = entries.filter(
    ({ fingerprint, rule, path }) =>
      !present.has(fingerprint) && judged.rules.has(rule) && !judged.skippedPaths.has(path),
  );
  return {
    paid,
    exceptionCounts: exceptions.counts,
    findings: findings.map((finding, at) =>
      withAcceptance(finding, exceptions.accepting[at] ?? null, known.has(finding.fingerprint)),
    ),
    acceptance: {
      exceptions: exceptions.summary,
      ledger: {
        entries: known.size,
        paid: paid.length,
        repeated: ledger?.repeated ?? [],
        growth: ledger?.growth ?? null,
      },
    },
  };
}

function withAcceptance(finding: Finding, exception: DebtException | null, isInLedger: boolean): Finding {
  if (exception !== null) {
    const { reason, owner, until } = exception;
    return { ...finding, status: 'accepted', acceptance: { by: 'exception', reason, owner, until } };
  }
  return isInLedger ? { ...finding, status: 'accepted', acceptance: BY_LEDGER } : finding;
}

const BY_LEDGER = { by: 'ledger', reason: null, owner: null, until: null } as const;

interface AppliedExceptions {
  /** For each finding the exception that accepts it. */
  readonly accepting: readonly (DebtException | null)[];
  readonly counts: ReadonlyMap<DebtException, number>;
  readonly summary: Acceptance['exceptions'];
}

async function applyExceptions(findings: readonly Finding[], intent: Intent | null): Promise<AppliedExceptions> {
  if (intent === null || intent.exceptions.length === 0) {
    return { accepting: [], counts: new Map(), summary: nothingAccepted.exceptions };
  }
  const { matchExceptions } = await import('../settings/match-exceptions.ts');
  const speaking = matchExceptions(findings, intent.exceptions);
  const used = new Set(speaking.flat());
  const expired = intent.exceptions.filter((exception) => isExpired(exception, intent));
  // That an exception ran out is no finding to be excepted.
  const accepting = speaking.map((exceptions, at) =>
    findings[at]!.rule === 'expired-exception'
      ? null
      : (exceptions.find((exception) => !isExpired(exception, intent)) ?? null),
  );
  const accepted = accepting.filter((exception) => exception !== null);
  const counts = Map.groupBy(accepted, (exception) => exception);
  return {
    accepting,
    counts: new Map(Array.from(counts, ([exception, each]) => [exception, each.length])),
    summary: {
      total: intent.exceptions.length,
      expired: expired.length,
      unused: intent.exceptions.filter((exception) => !used.has(exception)).map(({ at }) => at),
      findings: accepted.length,
    },
  };
}
