import { displayCount, displayNumber, displayShare } from '../base/display-number.ts';
import { displayWidth } from '../base/display-width.ts';
import { acceptanceSentence, staleAcceptanceSentence } from './acceptance-sentence.ts';
import { severities } from './action-groups.ts';
import { cutLine, fitItems } from './cut-line.ts';
import { explainIdLength } from './explain-id.ts';
import {
  blindRules,
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
  const lines = [
    repositorySentence(result.repository),
    readLine(result, columns),
    ...languageTable(result.analysed, columns),
  ];
  lines.push(...notReadLines(result.notAnalysed, { columns, more: '--all' }));
  const partlyRead = partlyReadSentence(subject);
  if (partlyRead !== null) lines.push(`Partly read: ${partlyRead}`);
  const blind = blindRules(result.rules);
  if (blind.length > 0 && result.analysed.files > 0) lines.push(fitItems('Nothing to inspect for: ', blind, columns));
  return lines.map((line) => cutLine(line, columns));
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
  return lines.map((line) => cutLine(line, COLUMNS));
}

/** Of the only language as much as there is room for. */
function readLine(result: ScanResult, columns: number): string {
  const { analysed, components } = result;
  const parts = `${sizeSentence(result)}, ${displayCount(components.length, 'component')}`;
  const lines = onlyLanguage(analysed).map((said) => `Read: ${parts}${said} in ${durationSentence(result.timing)}`);
  return lines.find((line) => displayWidth(line) <= columns) ?? lines.at(-1)!;
}

function structureLine({ metrics }: ScanResult): string {
  const { propagationCost, isPropagationExact, cyclicNodes, coreSize } = metrics.files;
  const reach = `a file reaches ${isPropagationExact ? '' : 'about '}${displayShare(propagationCost)} of all files on average`;
  return `Structure: ${reach}; ${cyclesSentence(cyclicNodes, coreSize)}`;
}

function cyclesSentence(cyclicNodes: number, largest: number): string {
  if (cyclicNodes === 0) return 'none is in a cycle';
  if (cyclicNodes === largest) return `${displayNumber(cyclicNodes)} are in one cycle`;
  return `${displayNumber(cyclicNodes)} are in cycles, ${displayNumber(largest)} in the largest`;
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
  if (found.length === 0) return [`Nothing found by ${displayCount(rules.length, 'rule')} in ${inspected}${left}`];
  const verdict = `Found: ${found.join(', ')} by ${displayCount(rules.length, 'rule')}${left}`;
  if (hidden === 0) return [verdict];
  // A command that is cut is none, so a long place gives way to the option alone.
  const lines = [allCommand(subject), '--all'].map((how) => `${verdict}; ${displayNumber(hidden)} more: ${how}`);
  return [lines.find((line) => displayWidth(line) <= COLUMNS) ?? lines[1]!];
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
