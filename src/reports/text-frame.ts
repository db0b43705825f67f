import { displayCount, displayNumber, displayShare } from '../base/display-number.ts';
import { truncateEnd } from '../base/display-width.ts';
import { acceptanceSentence, staleAcceptanceSentence } from './acceptance-sentence.ts';
import { severities } from './action-groups.ts';
import { explainIdLength } from './explain-id.ts';
import {
  blindRulesSentence,
  durationSentence,
  inspectedSentence,
  partlyReadSentence,
  repositorySentence,
  sizeSentence,
} from './scope-sentences.ts';
import { languageTable, onlyLanguage } from './text-languages.ts';
import { wiresSentence } from './wires-sentence.ts';
import { displayText } from '../base/display.ts';
import { notReadLines } from './not-read-lines.ts';
import type { Finding } from '../model/finding.ts';
import type { ReportSubject } from '../model/report.ts';
import type { ScanResult } from '../model/scan-result.ts';

/** Columns of a terminal that text reports are laid out for. */
export const COLUMNS = 100;

/** What was read and what was not, each line in so many columns: no verdict without its scope. */
export function scopeLines(subject: ReportSubject, columns: number): string[] {
  const { result } = subject;
  const lines = [repositorySentence(result.repository), readLine(result), ...languageTable(result.analysed, columns)];
  lines.push(...notReadLines(result.notAnalysed, { columns, more: '--all' }));
  const partlyRead = partlyReadSentence(subject);
  if (partlyRead !== null) lines.push(`Partly read: ${partlyRead}`);
  const blind = blindRulesSentence(result.rules);
  if (blind !== null && result.analysed.files > 0) lines.push(`Nothing to inspect for: ${blind}`);
  return lines.map((line) => truncateEnd(line, columns));
}

/** The figures, the verdict and, last, the next command. `hidden` findings are open and not shown. */
export function closingLines(subject: ReportSubject, hidden: number, next: Finding | undefined): string[] {
  const { result, place } = subject;
  const lines = result.analysed.files > 0 ? [structureLine(result)] : [];
  const wires = wiresSentence(result);
  if (wires !== null) lines.push(`Deployed: ${wires}`);
  const accepted = acceptanceSentence(result.acceptance);
  if (accepted !== null) lines.push(`Accepted: ${accepted}`);
  const stale = staleAcceptanceSentence(result.acceptance);
  if (stale !== null) lines.push(`Stale: ${stale}`);
  lines.push(...verdictLines(subject, hidden), `Next: ${nextCommand(result, next)}${inPlace(place)}`);
  return lines.map((line) => truncateEnd(line, COLUMNS));
}

function readLine(result: ScanResult): string {
  const { analysed, components } = result;
  const parts = `${sizeSentence(result)}, ${displayCount(components.length, 'component')}`;
  return `Read: ${parts}${onlyLanguage(analysed)} in ${durationSentence(result.timing)}`;
}

function structureLine({ metrics }: ScanResult): string {
  const { propagationCost, isPropagationExact, cyclicNodes, coreSize } = metrics.files;
  const reach = `a file reaches ${isPropagationExact ? '' : 'about '}${displayShare(propagationCost)} of all files on average`;
  return `Structure: ${reach}; ${cyclesSentence(cyclicNodes, coreSize)}`;
}

function cyclesSentence(cyclicNodes: number, largest: number): string {
  if (cyclicNodes === 0) return 'none is in a cycle';
  if (cyclicNodes === largest) return `${displayNumber(cyclicNodes)} are in one cycle`;
  return `${displayNumber(cyclicNodes)} are in cycles, ${displayNumber(largest)} of them in the largest`;
}

function verdictLines(subject: ReportSubject, hidden: number): string[] {
  const { analysed, findings, rules } = subject.result;
  const open = findings.filter((finding) => finding.status !== 'accepted');
  const accepted = findings.length - open.length;
  const inspected = inspectedSentence(rules);
  if (analysed.files === 0) return ['Nothing to check: no source file was read.'];
  if (inspected === '' && open.length === 0) return ['Nothing to check: no rule had anything to inspect.'];
  const counts = severities.map((severity) => ({
    severity,
    count: open.filter((finding) => finding.severity === severity).length,
  }));
  const found = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${displayNumber(count)} ${severity}`);
  const left = accepted > 0 ? `; ${displayNumber(accepted)} accepted` : '';
  const more = hidden > 0 ? `; ${displayNumber(hidden)} more: ${allCommand(subject)}` : '';
  if (found.length === 0) return [`Nothing found by ${displayCount(rules.length, 'rule')} in ${inspected}${left}`];
  return [`Found: ${found.join(', ')} by ${displayCount(rules.length, 'rule')}${left}${more}`];
}

function nextCommand({ analysed, findings, notAnalysed }: ScanResult, next: Finding | undefined): string {
  if (next) return `paydown explain ${next.fingerprint.slice(0, explainIdLength(findings))}`;
  if (analysed.files > 0) return 'paydown metrics';
  return notAnalysed.length > 0 ? 'paydown scan --format json' : 'paydown scan';
}

function allCommand({ place }: ReportSubject): string {
  return `paydown scan --all${inPlace(place)}`;
}

/** Quoted for a POSIX shell where it has to be. */
function inPlace(place: string | null): string {
  if (place === null) return '';
  const shown = displayText(place);
  return ` -C ${/^[\w./~@+-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", `'\\''`)}'`}`;
}
