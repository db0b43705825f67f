import { compareText } from '../base/ordering.ts';
import { applyRules } from './apply-rules.ts';
import { scopeOf } from './scope.ts';
import type { DecisionsResult, ListedDecision } from '../model/decision-list.ts';
import type { DecisionRecord, RecordLink } from '../model/decision-record.ts';
import type { Finding } from '../model/finding.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';

/** `paydown decision list`: every record with what it says of others and what is wrong with it. */
export function decisionsResult(modelled: ModelledSnapshot): DecisionsResult {
  const records = modelled.codebase.intent?.records ?? [];
  return {
    schema: 'paydown/decisions/1',
    ...scopeOf(modelled),
    decisions: records.map((record) => listedDecision(record, records)),
  };
}

/** Rules on the records themselves; what they say of code is a matter of `scan`. */
const ON_RECORDS: ReadonlySet<string> = new Set(['blind-decision', 'contradicted-decision']);

/** `paydown decision check`: what is wrong between records, and between records and files. */
export function decisionFindings({ structure }: ModelledSnapshot): Finding[] {
  return applyRules(structure).findings.filter(({ rule }) => ON_RECORDS.has(rule));
}

function listedDecision(record: DecisionRecord, records: readonly DecisionRecord[]): ListedDecision {
  const { id, title, status, format, date, deciders, at, links, functions, functionsLine, problems } = record;
  const own = records.indexOf(record);
  const against = (kind: RecordLink['kind']): string[] =>
    records
      .filter((other) => other.links.some((link) => link.kind === kind && link.to === own))
      .map((other) => other.id);
  return {
    id,
    title,
    path: at.path,
    status,
    format,
    date,
    deciders,
    line: at.line,
    supersedes: idsOf([...namesOf(links, 'supersedes', records), ...against('superseded-by')]),
    supersededBy: idsOf([...namesOf(links, 'superseded-by', records), ...against('supersedes')]),
    functions: functionsLine === null ? null : functions.map(({ kind }) => kind),
    problems,
  };
}

function namesOf(links: readonly RecordLink[], kind: RecordLink['kind'], records: readonly DecisionRecord[]): string[] {
  return links.flatMap((link) => (link.kind === kind && link.to !== null ? [records[link.to]!.id] : []));
}

function idsOf(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted(compareText);
}
