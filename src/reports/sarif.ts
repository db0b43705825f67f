import { displayCount, displayNumber } from '../base/display-number.ts';
import { displayText } from '../base/display.ts';
import { severities } from './action-groups.ts';
import { jsonText } from './json-text.ts';
import { sarifLocation, sarifMessage, sarifResults } from './sarif-result.ts';
import { sarifRules } from './sarif-rules.ts';
import type { Finding } from '../model/finding.ts';
import type { NotAnalysed } from '../model/not-analysed.ts';
import type { Report, ReportSubject } from '../model/report.ts';

/** SARIF 2.1.0 (OASIS), within what GitHub code scanning accepts. */
export const sarif: Report = {
  name: 'sarif',
  render: (subject) => jsonText(sarifLog(subject), LEVELS_IN_LINES),
};

/** Down to one line a result: log, runs, run, results. */
const LEVELS_IN_LINES = 4;
/** GitHub keeps so many results of a run and drops the rest without a word. */
const RESULTS = 5000;

function sarifLog(subject: ReportSubject): object {
  const ordered = subject.result.findings.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [sarifRun(subject, ordered)],
  };
}

function sarifRun(subject: ReportSubject, findings: readonly Finding[]): object {
  const { result, rules, toolVersion } = subject;
  return {
    tool: {
      driver: {
        name: 'paydown',
        semanticVersion: toolVersion,
        version: toolVersion,
        rules: sarifRules(rules),
        notifications,
      },
    },
    automationDetails: { id: 'paydown/' },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notificationsOf(subject, findings) }],
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that was scanned.' } } },
    columnKind: 'utf16CodeUnits',
    results: sarifResults(findings.slice(0, RESULTS), rules),
    properties: { revision: result.repository.revision, dirty: result.repository.dirty, analysed: result.analysed },
  };
}

const notifications: readonly object[] = [
  notification('nothing-to-check', 'No source file was read, so nothing was judged.'),
  notification('not-analysed', 'Something in scope was not read, so nothing was judged in it.'),
  notification('partly-read', 'A file has syntax errors; only what could be read of it was judged.'),
  notification('nothing-inspected', 'A rule found nothing to inspect, so its silence is no pass.'),
  notification('results-left-out', 'There are more results than a run may carry.'),
];

function notification(id: string, text: string): object {
  const help = `${text} The rest of the result stands for what was read only.`;
  return { id, shortDescription: { text }, fullDescription: { text }, help: { text: help, markdown: help } };
}

function notificationsOf({ result, structure }: ReportSubject, findings: readonly Finding[]): object[] {
  const notices = result.notAnalysed.map(notAnalysedNotice);
  if (result.analysed.files === 0) notices.unshift(notice('nothing-to-check', 'No source file was read.'));
  for (const file of structure.codebase.files) {
    const [problem] = file.problems;
    if (problem === undefined) continue;
    const place = { path: file.path, startLine: problem.line, endLine: problem.line, symbol: null };
    const message = `Syntax errors: ${displayText(problem.message)}`;
    notices.push({ ...notice('partly-read', message), locations: [sarifLocation(place)] });
  }
  for (const { rule, inspected, inspects } of result.rules) {
    if (inspected === 0) notices.push(notice('nothing-inspected', `${rule} had no ${inspects} to inspect.`));
  }
  const left = findings.length - RESULTS;
  if (left > 0)
    notices.push(
      notice('results-left-out', `${displayCount(left, 'more finding')}, the least severe: paydown scan --format json`),
    );
  return notices;
}

function notAnalysedNotice({ what, reason, count, examples }: NotAnalysed): object {
  const kind = what === 'file' ? displayCount(count, 'file') : `${displayNumber(count)} ${displayText(what)}`;
  const locations = examples.map((path) => sarifLocation({ path, startLine: null, symbol: null }));
  return {
    ...notice('not-analysed', `Not read: ${kind}: ${displayText(reason)}`),
    ...(locations.length > 0 ? { locations } : {}),
  };
}

function notice(id: string, text: string): object {
  const index = notifications.findIndex((candidate) => 'id' in candidate && candidate.id === id);
  return { descriptor: { id, index }, level: 'warning', message: { text: sarifMessage(text) } };
}
