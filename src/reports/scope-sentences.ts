import { displayDuration, displayCount, displayNumber } from '../base/display-number.ts';
import { displayText } from '../base/display.ts';
import { compareText } from '../base/ordering.ts';
import type { ReportSubject } from '../model/report.ts';
import type { ListScope } from '../model/list-results.ts';
import type { ScanResult } from '../model/scan-result.ts';

const REVISION_DIGITS = 10;

/** `shop at 3f2a91c4d0, with changes that are not committed`. */
export function repositorySentence({ root, revision, dirty }: ScanResult['repository']): string {
  const name = displayText(root) || '(unnamed folder)';
  if (revision === null) return `${name}, no commit`;
  const changes = dirty ? ', with changes that are not committed' : '';
  return `${name} at ${displayText(revision.slice(0, REVISION_DIGITS))}${changes}`;
}

/** `10,666 files, 412,345 lines`. */
export function sizeSentence({ analysed }: Pick<ListScope, 'analysed'>): string {
  return `${displayCount(analysed.files, 'file')}, ${displayCount(analysed.lines, 'line')}`;
}

/** `TypeScript 9,800, JavaScript 866`, by number of files. */
export function languagesSentence(byLanguage: ListScope['analysed']['byLanguage']): string {
  const shares = Object.values(byLanguage).toSorted((a, b) => b.files - a.files || compareText(a.title, b.title));
  return shares.map(({ title, files }) => `${displayText(title)} ${displayNumber(files)}`).join(', ');
}

/** Whole time of the scan: its stages follow one another. */
export function durationSentence(timing: ScanResult['timing']): string {
  return displayDuration(Object.values(timing).reduce((sum, milliseconds) => sum + milliseconds, 0));
}

/** Files whose syntax errors hide a part of them, or null. */
export function partlyReadSentence({ structure }: ReportSubject): string | null {
  const broken = structure.codebase.files.filter((file) => file.problems.length > 0);
  if (broken.length === 0) return null;
  const first = broken[0]!;
  const example = `${displayText(first.path)}:${first.problems[0]!.line}`;
  return `${displayCount(broken.length, 'file')} with syntax errors, first ${example}`;
}

/** Rules that found nothing to look at: their silence is no pass. */
export function blindRules(rules: ScanResult['rules']): string[] {
  return rules
    .filter((rule) => rule.inspected === 0)
    .map((rule) => `${displayText(rule.rule)} (no ${displayText(rule.inspects)})`);
}

/** Null when every rule had something. */
export function blindRulesSentence(rules: ScanResult['rules']): string | null {
  const blind = blindRules(rules);
  return blind.length === 0 ? null : blind.join(', ');
}

/** `10,666 files, 12,001 functions`: each kind of thing once, with the most that any rule saw of it. */
export function inspectedSentence(rules: ScanResult['rules']): string {
  const most = new Map<string, number>();
  for (const { inspects, inspected } of rules) most.set(inspects, Math.max(most.get(inspects) ?? 0, inspected));
  const seen = [...most].filter(([, inspected]) => inspected > 0);
  return seen.map(([inspects, inspected]) => `${displayNumber(inspected)} ${displayText(inspects)}`).join(', ');
}
