import type { Rule } from '../src/model/rule.ts';
import type { RuleCase } from './rule-cases.ts';

const GENERATED = '<!-- Made by `npm run docs` from the rule and its cases. Edit those. -->';
/** An example longer than this is linked, not printed. */
const EXAMPLE_LINES = 40;

const SEVERITIES = {
  block: 'stops a change',
  review: 'asks a person',
  note: 'informs',
} as const;

/** The page of one rule. Pure: the rule and its cases in, Markdown out. */
export function rulePage(rule: Rule, cases: readonly RuleCase[]): string {
  const flags = cases.filter((ruleCase) => ruleCase.kind === 'flags');
  const passes = cases.filter((ruleCase) => ruleCase.kind === 'passes');
  const sections = [
    GENERATED,
    `# ${rule.name}`,
    `${rule.title}.`,
    `**Why it costs.** ${rule.why}`,
    `**What to do.** ${rule.remedy}`,
    facts(rule),
    limitTable(rule),
    '## Example',
    ...example(rule, typicalCase(rule, flags)),
    '## Cases',
    'It speaks on:',
    caseList(rule, flags),
    'It keeps quiet on:',
    caseList(rule, passes),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** The list of all rules. */
export function ruleIndex(rules: readonly Rule[]): string {
  const rows = rules.map(
    (rule) => `| [${rule.name}](${rule.name}.md) | ${rule.title} | ${rule.severity} | ${rule.test ?? '–'} |`,
  );
  return `${[GENERATED, '# Rules', ['| rule | defect | severity | test |', '|---|---|---|---|', ...rows].join('\n')].join('\n\n')}\n`;
}

function facts(rule: Rule): string {
  return [
    `- Severity: \`${rule.severity}\` (${SEVERITIES[rule.severity]}); a single finding may carry another.`,
    `- Test of the gate: ${rule.test === null ? 'none' : `\`${rule.test}\``}.`,
    `- Inspects: ${rule.inspects}.`,
    '- Measured precision: [accuracy](../accuracy.md).',
  ].join('\n');
}

function limitTable(rule: Rule): string {
  const rows = Object.entries(rule.limits).map(([name, value]) => `| ${spaced(name)} | ${value} |`);
  return rows.length === 0 ? '' : ['| limit | value |', '|---|---|', ...rows].join('\n');
}

/** `minimumFanIn` → `minimum fan in`. */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The first that shows the rule at its own severity. */
function typicalCase(rule: Rule, flags: readonly RuleCase[]): RuleCase | undefined {
  return flags.find(({ expected }) => expected.includes(`\n${rule.severity} `)) ?? flags[0];
}

function example(rule: Rule, ruleCase: RuleCase | undefined): string[] {
  if (!ruleCase) return ['There is none yet.'];
  const folder = `../../cases/${rule.name}/${ruleCase.name}/input`;
  const lines = ruleCase.files.reduce((sum, file) => sum + file.text.split('\n').length, 0);
  const shown =
    lines > EXAMPLE_LINES
      ? []
      : ruleCase.files.map(({ path, text }) => fenced(extensionOf(path), `${commentStart(path)} ${path}\n${text}`));
  const lead = shown.length > 0 ? 'On these files' : `On [these files](${folder})`;
  return [`${lead} it says:`, ...shown, fenced('text', ruleCase.expected)];
}

/** What forges colour a fence by. */
function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function commentStart(path: string): string {
  return /\.(?:py|ya?ml|toml)$|Dockerfile$/.test(path) ? '#' : '//';
}

/** Source text may hold a fence itself: the fence around it is longer than any inside. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([fence]) => fence.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

function caseList(rule: Rule, cases: readonly RuleCase[]): string {
  return cases
    .map(
      ({ name, kind }) => `- [${name.slice(kind.length + 1).replaceAll('-', ' ')}](../../cases/${rule.name}/${name})`,
    )
    .join('\n');
}
