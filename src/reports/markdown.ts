import { displayCount, displayNumber, displayShare } from '../base/display-number.ts';
import { acceptanceSentence, staleAcceptanceSentence } from './acceptance-sentence.ts';
import { groupByAction, pickFindings, severities } from './action-groups.ts';
import { explainIdLength } from './explain-id.ts';
import { familiesSection } from './families/families-section.ts';
import { markdownCode, markdownText } from './markdown-escape.ts';
import { cyclesSection, languagesTable, notReadSection } from './markdown-sections.ts';
import {
  blindRulesSentence,
  inspectedSentence,
  languagesSentence,
  repositorySentence,
  sizeSentence,
} from './scope-sentences.ts';
import { wiresSentence } from './wires-sentence.ts';
import type { ActionGroup } from './action-groups.ts';
import type { Finding } from '../model/finding.ts';
import type { Report, ReportOptions, ReportSubject } from '../model/report.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { GraphMetrics } from '../model/structure.ts';

/** For a wiki page or a pull request: GitHub-flavoured Markdown, a screen of it open, the rest folded. */
export const markdown: Report = {
  name: 'markdown',
  render(subject, options) {
    const { result } = subject;
    const groups = groupByAction(result.findings, subject.rules);
    const stops = groups.filter(({ action }) => action === 'stop');
    const sections = [
      `# Structure of ${markdownText(repositorySentence(result.repository))}`,
      headline(result),
      figuresTable(result),
      languagesTable(result),
      wiresLine(result),
      acceptedLine(result),
      ...stops.map((group) => groupSection(group, subject, options)),
      familiesSection(result.families, options),
      ...groups.slice(stops.length).map((group) => groupSection(group, subject, options)),
      cyclesSection(subject.structure, options),
      notReadSection(subject),
      nextStep(result, groups[0]),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
  },
};

/** Findings of a group that are open from the start, and those that unfold. */
const OPEN_ROWS = 5;
const FOLDED_ROWS = 100;

function headline(result: ScanResult): string {
  const { analysed, components, findings, rules } = result;
  if (analysed.files === 0) return '**Nothing to check:** no source file was read.';
  const open = findings.filter((finding) => finding.status !== 'accepted');
  const accepted = findings.length - open.length;
  const counts = severities.map(
    (severity) => [open.filter((finding) => finding.severity === severity).length, severity] as const,
  );
  const found = counts.filter(([count]) => count > 0).map(([count, severity]) => `${displayNumber(count)} ${severity}`);
  const inspected = inspectedSentence(rules);
  const nothing =
    inspected === '' ? 'Nothing to check: no rule had anything to inspect' : `Nothing found in ${inspected}`;
  const verdict = found.length > 0 ? `Found ${found.join(', ')}` : nothing;
  const left = accepted > 0 ? ` (${displayNumber(accepted)} accepted)` : '';
  const size = `${sizeSentence(result)} and ${displayCount(components.length, 'component')}`;
  const languages = markdownText(languagesSentence(analysed.byLanguage));
  return `**${markdownText(verdict)}**${left} by ${displayCount(rules.length, 'rule')} in ${size} (${languages}).`;
}

function acceptedLine({ acceptance }: ScanResult): string {
  const [accepted, stale] = [acceptanceSentence(acceptance), staleAcceptanceSentence(acceptance)];
  const parts = [
    ...(accepted === null ? [] : [`Accepted: ${markdownText(accepted)}`]),
    ...(stale === null ? [] : [`**Stale**: ${markdownText(stale)}`]),
  ];
  return parts.join('. ');
}

function figuresTable({ analysed, metrics }: ScanResult): string {
  if (analysed.files === 0) return '';
  const { files, components } = metrics;
  const rows = [
    ['', 'Files', 'Components'],
    ['---', '--:', '--:'],
    ['Count', displayNumber(files.nodes), displayNumber(components.nodes)],
    ['Dependencies', displayNumber(files.edges), displayNumber(components.edges)],
    ['In cycles', displayNumber(files.cyclicNodes), displayNumber(components.cyclicNodes)],
    ['Largest cycle', displayNumber(files.coreSize), displayNumber(components.coreSize)],
    ['Reached on average', reach(files), reach(components)],
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function wiresLine(result: ScanResult): string {
  const sentence = wiresSentence(result);
  return sentence === null ? '' : `Deployed: ${sentence}.`;
}

function reach({ propagationCost, isPropagationExact }: GraphMetrics): string {
  return isPropagationExact ? displayShare(propagationCost) : `about ${displayShare(propagationCost)}`;
}

function groupSection(group: ActionGroup, { result }: ReportSubject, { all }: ReportOptions): string {
  const idLength = explainIdLength(result.findings);
  const ordered = pickFindings(group, group.findings.length);
  const folded = ordered.slice(OPEN_ROWS, all ? undefined : OPEN_ROWS + FOLDED_ROWS);
  const left = ordered.length - OPEN_ROWS - folded.length;
  const heading = `## ${group.heading} (${displayNumber(ordered.length)})`;
  const parts = [heading, findingsTable(ordered.slice(0, OPEN_ROWS), idLength)];
  if (folded.length > 0) parts.push(fold(`${displayNumber(folded.length)} more`, findingsTable(folded, idLength)));
  if (left > 0) parts.push(`And ${displayNumber(left)} more: \`paydown scan --all --format markdown\``);
  return parts.join('\n\n');
}

/** GitHub renders Markdown inside the element only after an empty line. */
function fold(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

function findingsTable(findings: readonly Finding[], idLength: number): string {
  const rows = findings.map((finding) => {
    const { path, startLine } = finding.where[0]!;
    const more = finding.where.length > 1 ? ` and ${displayNumber(finding.where.length - 1)} more` : '';
    const place = `${markdownCode(`${path}:${startLine}`)}${more}`;
    const { decision } = finding;
    const decided = decision ? `<br>${markdownText(`Decision ${decision.id}, ${decision.title}`)}` : '';
    const what = `${markdownText(finding.title)}${decided}<br>${markdownText(finding.remedy)}`;
    const id = finding.fingerprint.slice(0, idLength);
    return `| ${finding.severity} | ${place} | ${what} | ${markdownCode(finding.rule)} | ${markdownCode(id)} |`;
  });
  return ['| Severity | Where | What, and what to do | Rule | Finding |', '|---|---|---|---|---|', ...rows].join('\n');
}

function nextStep({ findings, rules, analysed }: ScanResult, urgent: ActionGroup | undefined): string {
  const blind = analysed.files > 0 ? blindRulesSentence(rules) : null;
  const lines = blind === null ? [] : [`Nothing to inspect for: ${markdownText(blind)}.`];
  const first = urgent && pickFindings(urgent, 1)[0];
  if (first) lines.push(`Next: \`paydown explain ${first.fingerprint.slice(0, explainIdLength(findings))}\``);
  return lines.join('\n\n');
}
