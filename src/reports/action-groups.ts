import type { Finding, Severity } from '../model/finding.ts';

/** Findings that ask for the same kind of work, most urgent first. */
export interface ActionGroup {
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

/** What a reader does about a rule's findings, most urgent first; a rule not named here is looked at by a person. */
const actions: readonly { readonly heading: string; readonly rules: readonly string[] }[] = [
  { heading: 'Cut first', rules: ['import-cycle'] },
  { heading: 'Mend', rules: ['unresolved-import'] },
  { heading: 'Turn round', rules: ['unstable-dependency'] },
  { heading: 'Split', rules: ['tangled-function', 'oversized-unit', 'hub-component'] },
];
const OTHER = 'Look at';
const NOTES = 'Watch';
const headings = [...actions.map((action) => action.heading), OTHER, NOTES];

export const severities: readonly Severity[] = ['block', 'review', 'note'];

/** Open findings by what to do; accepted ones ask for nothing. Within a group by severity, else in the given order. */
export function groupByAction(findings: readonly Finding[]): ActionGroup[] {
  const open = findings.filter((finding) => finding.status !== 'accepted');
  const byHeading = Map.groupBy(open, headingOf);
  return headings.flatMap((heading) => {
    const members = byHeading.get(heading);
    if (!members) return [];
    const ordered = members.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    return [{ heading, findings: ordered, rules: countRules(ordered) }];
  });
}

/** The first findings to show: the rules of a group take turns, and no place comes twice while others wait. */
export function pickFindings(group: ActionGroup, limit: number): Finding[] {
  const queues = [...Map.groupBy(group.findings, (finding) => `${finding.severity} ${finding.rule}`).values()];
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

function headingOf(finding: Finding): string {
  if (finding.severity === 'note') return NOTES;
  return actions.find((action) => action.rules.includes(finding.rule))?.heading ?? OTHER;
}

function countRules(findings: readonly Finding[]): RuleCount[] {
  const groups = Map.groupBy(findings, (finding) => `${finding.severity} ${finding.rule}`);
  return [...groups.values()].map((group) => ({
    rule: group[0]!.rule,
    severity: group[0]!.severity,
    count: group.length,
  }));
}
