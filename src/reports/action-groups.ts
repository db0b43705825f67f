import { ruleActions } from '../model/rule.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Rule, RuleAction } from '../model/rule.ts';

/** Findings that stop a change, or that ask for the same kind of work; most urgent first. */
export interface ActionGroup {
  /** Null for what is only watched. */
  readonly action: RuleAction | 'stop' | null;
  readonly heading: string;
  /** Never empty. */
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleCount[];
}

export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

const HEADINGS: Readonly<Record<RuleAction, string>> = {
  unite: 'Bring together',
  cut: 'Cut first',
  mend: 'Mend',
  'turn round': 'Turn round',
  split: 'Split',
  'look at': 'Look at',
};
const STOPS = 'Stops a change';
const NOTES = 'Watch';

export const severities: readonly Severity[] = ['block', 'review', 'note'];

/** Open findings: first what stops a change, whatever it asks for, then by what to do; accepted ones ask for nothing. Within a group by severity, else in the given order. */
export function groupByAction(findings: readonly Finding[], rules: readonly Rule[]): ActionGroup[] {
  const actions = new Map(rules.map(({ name, action }) => [name, action]));
  const open = findings.filter((finding) => finding.status !== 'accepted');
  const byHeading = Map.groupBy(open, (finding) => headingOf(finding, actions));
  const headings = [STOPS, ...ruleActions.map((action) => HEADINGS[action]), NOTES];
  return headings.flatMap((heading) => {
    const members = byHeading.get(heading);
    if (!members) return [];
    const ordered = members.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    const action = heading === STOPS ? 'stop' : (ruleActions.find((each) => HEADINGS[each] === heading) ?? null);
    return [{ action, heading, findings: ordered, rules: countRules(ordered) }];
  });
}

/** By the decision that they break, else by rule: one of each says more than many of one. */
export function kindOf({ severity, rule, decision }: Finding): string {
  return decision ? `${severity} decision ${decision.id}` : `${severity} ${rule}`;
}

/** The first findings to show: decisions and rules of a group take turns, and no place comes twice while others wait. */
export function pickFindings(group: ActionGroup, limit: number): Finding[] {
  const queues = [...Map.groupBy(group.findings, kindOf).values()];
  const turns = queues.flatMap((queue) => queue.map((finding, turn) => ({ finding, turn })));
  const inTurn = turns
    .toSorted((a, b) => severityOf(a) - severityOf(b) || a.turn - b.turn)
    .map(({ finding }) => finding);
  const places = new Set<string>();
  const first: Finding[] = [];
  const again: Finding[] = [];
  for (const finding of inTurn) {
    const place = `${finding.where[0]?.path}:${finding.where[0]?.startLine}`;
    (places.has(place) ? again : first).push(finding);
    places.add(place);
  }
  return [...first, ...again].slice(0, limit);
}

function severityOf({ finding }: { readonly finding: Finding }): number {
  return severities.indexOf(finding.severity);
}

function headingOf(finding: Finding, actions: ReadonlyMap<string, RuleAction>): string {
  if (finding.severity === 'block') return STOPS;
  if (finding.severity === 'note') return NOTES;
  return HEADINGS[actions.get(finding.rule) ?? 'look at'];
}

function countRules(findings: readonly Finding[]): RuleCount[] {
  const groups = Map.groupBy(findings, (finding) => `${finding.severity} ${finding.rule}`);
  return [...groups.values()].map((group) => ({
    rule: group[0]!.rule,
    severity: group[0]!.severity,
    count: group.length,
  }));
}
