import { fingerprint } from '../base/hashing.ts';
import { compareText } from '../base/ordering.ts';
import { rules } from '../rules/index.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { FindingDraft, Rule } from '../model/rule.ts';
import type { RuleSummary } from '../model/scan-result.ts';
import type { Structure } from '../model/structure.ts';

export interface Judgement {
  /** By severity, then rule, then weight. */
  readonly findings: readonly Finding[];
  /** One for each rule that ran, in order of the table: clean and blind can be told apart. */
  readonly rules: readonly RuleSummary[];
}

const SEVERITY_ORDER = { block: 0, review: 1, note: 2 } as const;

/** Runs every rule over the structure and gives each finding its texts and fingerprint. */
export function applyRules(structure: Structure): Judgement {
  const findings: Finding[] = [];
  const summaries: RuleSummary[] = [];
  const levels = new Map(structure.codebase.intent?.levels.map(({ rule, severity }) => [rule, severity]));
  for (const rule of rules) {
    if (rule.asksIntent && structure.codebase.intent === null && structure.codebase.change === undefined) continue;
    const { inspected, findings: drafts } = rule.check(structure);
    // Nothing of the kind is written: that is no blindness.
    if (rule.asksIntent && inspected === 0 && drafts.length === 0) continue;
    findings.push(...stamp(rule, drafts, levels.get(rule.name)));
    summaries.push({ rule: rule.name, inspected, inspects: rule.inspects, findings: drafts.length });
  }
  const order = new Map(rules.map((rule, index) => [rule.name, index]));
  findings.sort(
    (a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || order.get(a.rule)! - order.get(b.rule)!,
  );
  return { findings, rules: summaries };
}

function stamp(rule: Rule, drafts: readonly FindingDraft[], level: Severity | undefined): Finding[] {
  const occurrences = new Map<string, number>();
  return drafts.toSorted(byWeightThenPlace).map((draft) => {
    const key = `${draft.symbol}\0${draft.content}`;
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    return {
      fingerprint: fingerprint([rule.name, draft.symbol, draft.content, String(occurrence)]),
      rule: rule.name,
      test: rule.test,
      severity: severityOf(draft.severity ?? rule.severity, rule, level),
      title: draft.title,
      why: draft.why ?? rule.why,
      remedy: draft.remedy ?? rule.remedy,
      where: draft.where,
      evidence: draft.evidence,
      component: draft.component,
      ...(draft.decision === undefined ? {} : { decision: draft.decision }),
      status: 'new',
    };
  });
}

/** The team's word stands for what the rule is sure of: what it takes less seriously itself is made no more serious by it. */
function severityOf(own: Severity, rule: Rule, level: Severity | undefined): Severity {
  if (level === undefined) return own;
  if (own === rule.severity) return level;
  return SEVERITY_ORDER[own] < SEVERITY_ORDER[level] ? level : own;
}

function byWeightThenPlace(a: FindingDraft, b: FindingDraft): number {
  const [first] = a.where;
  const [second] = b.where;
  return b.weight - a.weight || compareText(first.path, second.path) || first.startLine - second.startLine;
}
