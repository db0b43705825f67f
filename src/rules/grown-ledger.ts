import { displayCount } from '../base/display-number.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';

const limits = {
  /** Accepted findings that the evidence names. */
  named: 20,
} as const;

/** One finding for each rule whose accepted debt grew since the last commit. */
export const grownLedger: Rule = {
  name: 'grown-ledger',
  title: 'The ledger accepts more debt than at the last commit',
  why: 'A ledger is there to shrink: what is added to it is debt that nobody will be asked about again.',
  remedy:
    'Pay it, or say who answers for it and until when: paydown exception add. If it is meant, let a person agree.',
  severity: 'review',
  action: 'look at',
  test: 'changeability',
  inspects: 'lines of the ledger, then and now',
  limits,
  asksIntent: true,
  check,
};

function check({ codebase: { change } }: Structure): RuleResult {
  if (change === undefined) return { inspected: 0, findings: [] };
  const byRule = Map.groupBy(change.accepted, ({ rule }) => rule);
  return { inspected: change.entries, findings: [...byRule].map(([rule, entries]) => describe(rule, entries)) };
}

function describe(rule: string, entries: readonly LedgerEntry[]): FindingDraft {
  const told = entries.slice(0, limits.named);
  const more = entries.length - told.length;
  return {
    symbol: rule,
    content: entries.map(({ fingerprint }) => fingerprint).join(' '),
    title: `The ledger accepts ${displayCount(entries.length, 'more finding')} of ${rule}`,
    where: [{ path: 'paydown.ledger.jsonl', startLine: 1, endLine: 1, symbol: null }],
    evidence: [
      ...told.map(({ title, path }) => `${title} (${path}).`),
      ...(more > 0 ? [`And ${displayCount(more, 'other')}.`] : []),
    ],
    component: null,
    weight: entries.length,
  };
}
