import { type DecisionRecord, nameDecision } from '../model/decision-record.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { type Contradiction, contradictionsIn } from './decisions/contradictions.ts';
import { supersessionContradictions } from './decisions/supersession.ts';

const limits = {
  /** Accepted records of which each is held against each; more are compared with these many after them. */
  comparedRecords: 200,
} as const;

export const contradictedDecision: Rule = {
  name: 'contradicted-decision',
  title: 'Decisions that cannot both hold',
  why: 'Whoever keeps one breaks the other, so in the end neither binds anybody.',
  remedy: 'Supersede one of them, and say so in both records.',
  severity: 'review',
  action: 'mend',
  test: 'changeability',
  inspects: 'decision records',
  limits,
  asksIntent: true,
  check,
};

function check({ codebase }: Structure): RuleResult {
  const { intent } = codebase;
  if (intent === null || intent.records.length === 0) return { inspected: 0, findings: [] };
  const accepted = intent.records.filter(({ status }) => status === 'accepted');
  const found = [
    ...supersessionContradictions(intent),
    ...accepted.flatMap((record, at) =>
      accepted.slice(at + 1, at + 1 + limits.comparedRecords).flatMap((other) => contradictionsIn(record, other)),
    ),
  ];
  return { inspected: intent.records.length, findings: found.map(describe) };
}

function describe({ records, title, evidence, at }: Contradiction): FindingDraft {
  const [first] = records;
  const places = records.map(placeOf);
  return {
    symbol: records.map(({ id }) => id).join(' '),
    content: title,
    title,
    decision: nameDecision(first),
    where: [
      at === null ? places[0]! : { path: at.path, startLine: at.line, endLine: at.line, symbol: null },
      ...places.slice(at === null ? 1 : 0),
    ],
    evidence,
    component: null,
    weight: 1,
  };
}

function placeOf({ at }: DecisionRecord) {
  return { path: at.path, startLine: at.line, endLine: at.line, symbol: null };
}
