import { type DebtException, isExpired } from '../model/intent.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';

export const expiredException: Rule = {
  name: 'expired-exception',
  title: 'An exception whose last day is over',
  why: 'Somebody said that this debt would be paid by then. Nobody is bound by dates that pass without a word.',
  remedy: 'Pay the debt and delete the exception, or ask its owner for a new date and the reason for it.',
  severity: 'review',
  action: 'look at',
  test: 'changeability',
  inspects: 'exceptions',
  limits: {},
  asksIntent: true,
  check,
};

function check({ codebase: { intent } }: Structure): RuleResult {
  if (intent === null) return { inspected: 0, findings: [] };
  const expired = intent.exceptions.filter((exception) => isExpired(exception, intent));
  return {
    inspected: intent.exceptions.length,
    findings: expired.map((exception, at) => describe(exception, expired.length - at)),
  };
}

function describe(exception: DebtException, weight: number): FindingDraft {
  const { fingerprint, rule, symbol, reason, owner, until, at } = exception;
  return {
    symbol: [fingerprint, rule, symbol].filter((part) => part !== null).join(' '),
    content: [reason, owner, until].join('\n'),
    title: `The exception for ${subjectOf(exception)} ran out on ${until}`,
    where: [{ path: at.path, startLine: at.line, endLine: at.line, symbol: null }],
    evidence: [`${owner} answers for it.`, `The reason was: ${reason}`],
    component: null,
    weight,
  };
}

function subjectOf({ fingerprint, rule, paths, symbol }: DebtException): string {
  if (fingerprint !== null) return `the finding ${fingerprint.slice(0, DIGITS)}`;
  const place = symbol === null ? paths.join(', ') : symbol;
  return `${rule} in ${place}`;
}

/** As the text report names findings. */
const DIGITS = 8;
