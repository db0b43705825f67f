import { baseNameOf } from '../base/paths.ts';
import type { Loosening } from '../model/compare-intent.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';

/** What is written down asks less than at the last commit; whoever changes code and rule together judges himself. */
export const loosenedRule: Rule = {
  name: 'loosened-rule',
  title: 'Something the team asked for is asked less strictly than at the last commit',
  why: 'A rule that gives way to the change it should judge judges nothing, and nobody notices in a diff of code.',
  remedy: 'Let those who decided it agree, in a change of its own; else take the line back.',
  severity: 'review',
  action: 'look at',
  test: 'changeability',
  inspects: 'written rules, then and now',
  limits: {},
  asksIntent: true,
  check,
};

function check({ codebase: { change } }: Structure): RuleResult {
  if (change === undefined) return { inspected: 0, findings: [] };
  return { inspected: change.asked, findings: change.loosenings.map(describe) };
}

function describe({ what, at }: Loosening, index: number, { length }: readonly Loosening[]): FindingDraft {
  return {
    symbol: baseNameOf(at.path),
    content: what,
    title: what,
    where: [{ path: at.path, startLine: at.line, endLine: at.line, symbol: null }],
    evidence: ['It stood otherwise at the last commit.'],
    component: null,
    weight: length - index,
  };
}
