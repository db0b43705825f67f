import type { NamedDecision } from './decision-record.ts';
import type { Place, Severity, TestName } from './finding.ts';
import type { Structure } from './structure.ts';

/** What a rule says of one defect. The gate adds the rule's own texts and stamps the fingerprint. */
export interface FindingDraft {
  /** What the finding is about, without paths and lines: a unit's qualified name, a component's name, a specifier's last part. */
  readonly symbol: string;
  /** Content that tells two findings on equal symbols apart and survives reformatting; '' where the symbol is enough. */
  readonly content: string;
  readonly title: string;
  /** In place of the rule's own. */
  readonly why?: string;
  readonly remedy?: string;
  readonly severity?: Severity;
  readonly where: readonly [Place, ...Place[]];
  readonly evidence: readonly string[];
  readonly component: string | null;
  readonly decision?: NamedDecision;
  /** Orders findings of one rule, largest first. */
  readonly weight: number;
}

/** Nothing inspected is not a pass: a rule always says how many things it looked at. */
export interface RuleResult {
  readonly inspected: number;
  readonly findings: readonly FindingDraft[];
}

/** What a reader does about a finding; reports group by it, in this order. */
export const ruleActions = ['unite', 'cut', 'mend', 'turn round', 'split', 'look at'] as const;

export type RuleAction = (typeof ruleActions)[number];

/** A rule is one of these in one file under `src/rules/`, named by the defect. Pure. */
export interface Rule {
  /** Kebab-case, reads as the defect: `import-cycle`. */
  readonly name: string;
  /** Headline for lists and SARIF: one short sentence. */
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly severity: Severity;
  readonly action: RuleAction;
  readonly test: TestName | null;
  /** Plural of what `inspected` counts: `files`, `functions`, `imports`. */
  readonly inspects: string;
  /** The bounds it works with, by name, for docs and reports. */
  readonly limits: Readonly<Record<string, number>>;
  /** True of a rule on what a team wrote down: where nothing is written it does not run, and is not called blind. */
  readonly asksIntent?: true;
  check(structure: Structure): RuleResult;
}
