import { displayCount, displayNumber } from '../base/display-number.ts';
import { displayText } from '../base/display.ts';
import { severities } from './action-groups.ts';
import { explainIdLength } from './explain-id.ts';
import { paint } from './paint.ts';
import { closingLines, scopeLines } from './text-frame.ts';
import type { Finding } from '../model/finding.ts';
import type { ReportOptions, ReportSubject } from '../model/report.ts';

/** Every finding, by rule. Nothing is cut, so that it can be searched: lines may be longer than a screen is wide. */
export function allFindings(subject: ReportSubject, options: ReportOptions): string[] {
  const { result } = subject;
  const style = paint(options.colour);
  const idLength = explainIdLength(result.findings);
  const byRule = Map.groupBy(result.findings, (finding) => finding.rule);
  const scope = scopeLines(subject, Number.POSITIVE_INFINITY);
  const lines = [style.bold(scope[0]!), ...scope.slice(1).map(style.dim), ''];
  for (const [rule, findings] of byRule) {
    const summary = result.rules.find((entry) => entry.rule === rule);
    const inspected = summary ? ` in ${displayNumber(summary.inspected)} ${summary.inspects}` : '';
    lines.push(`${style.bold(rule)}  ${displayCount(findings.length, 'finding')}${inspected}`);
    lines.push(...findings.toSorted(bySeverity).map((finding) => findingLine(finding, idLength)), '');
  }
  const first = result.findings.filter((finding) => finding.status !== 'accepted').toSorted(bySeverity)[0];
  return [...lines, ...closingLines(subject, 0, first)];
}

function findingLine(finding: Finding, idLength: number): string {
  const [place, ...others] = finding.where;
  const where = `${displayText(place!.path)}:${place!.startLine}`;
  const more = others.length > 0 ? ` (and ${displayCount(others.length, 'more place')})` : '';
  const accepted = finding.status === 'accepted' ? ' (accepted)' : '';
  const decided = finding.decision ? ` (decision ${displayText(finding.decision.id)})` : '';
  const id = finding.fingerprint.slice(0, idLength);
  return `  ${where}  ${finding.severity}  ${displayText(finding.title)}${more}${decided}${accepted}  [${id}]`;
}

function bySeverity(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}
