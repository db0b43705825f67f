import { type DecisionRecord, nameDecision } from '../model/decision-record.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';

const limits = {} as const;

export const decisionWithoutRule: Rule = {
  name: 'decision-without-rule',
  title: 'An accepted decision that no machine holds',
  why: 'A record alone does not stop drift: nobody reads it again before the next change.',
  remedy: 'Give it a fitness function, or `paydown: []` where there is nothing that a machine could hold.',
  severity: 'note',
  action: 'look at',
  test: null,
  inspects: 'accepted decisions',
  limits,
  asksIntent: true,
  check,
};

/** Teams that have not begun with fitness functions are told nothing: a note for each record would be noise. */
function check({ codebase }: Structure): RuleResult {
  const records = codebase.intent?.records ?? [];
  const accepted = records.filter(({ status }) => status === 'accepted');
  if (records.every(({ functionsLine }) => functionsLine === null)) return { inspected: 0, findings: [] };
  const silent = accepted.filter(({ functionsLine }) => functionsLine === null);
  return { inspected: accepted.length, findings: silent.map(describe) };
}

function describe(record: DecisionRecord): FindingDraft {
  const { id, title, at, links } = record;
  const supersedes = links.filter(({ kind, to }) => kind === 'supersedes' && to !== null);
  return {
    symbol: id,
    content: '',
    title: `Decision ${id}, ${title}, has no fitness function`,
    decision: nameDecision(record),
    where: [{ path: at.path, startLine: at.line, endLine: at.line, symbol: null }],
    evidence: [
      'Other records of this repository carry some.',
      ...supersedes.map(({ written }) => `It supersedes ${written}, whose functions hold nobody any more.`),
    ],
    component: null,
    weight: 1,
  };
}
