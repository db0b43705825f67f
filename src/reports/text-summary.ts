import { displayNumber } from '../base/display-number.ts';
import { truncateEnd } from '../base/display-width.ts';
import { groupByAction, pickFindings } from './action-groups.ts';
import { familySummaryLines } from './families/summary-lines.ts';
import { paint } from './paint.ts';
import { closingLines, COLUMNS, scopeLines } from './text-frame.ts';
import { findingRows } from './text-rows.ts';
import type { Paint } from './paint.ts';
import type { ActionGroup } from './action-groups.ts';
import type { Finding } from '../model/finding.ts';
import type { ReportOptions, ReportSubject } from '../model/report.ts';

/** A screen that nobody has to scroll. */
const LINES = 25;

/** What was read, the first findings of each kind of work, the verdict, the next command: at most 25 lines of 100 columns. */
export function summary(subject: ReportSubject, options: ReportOptions): string[] {
  const style = paint(options.colour);
  const all = groupByAction(subject.result.findings, subject.rules);
  const ofFamilies = all.find(({ action }) => action === 'unite');
  const scope = scopeLines(subject, COLUMNS);
  const left = LINES - scope.length - 1 - closingLines(subject, 0, all[0]?.findings[0]).length;
  const families = familyBlock(subject, ofFamilies, { style, lines: left - all.length * 2 + 1 });
  // What their sentences say is not said again by their findings.
  const groups = families.length === 0 ? all : all.filter((group) => group !== ofFamilies);
  const spaced = families.length === 0 ? [] : [...families, ''];
  const isSpaced = left - spaced.length >= groups.length * 4;
  const block = isSpaced ? spaced : families;
  const room = left - block.length;
  const shares = shareRows(groups, room - groups.length - (isSpaced ? groups.length : 1));
  const picked = groups.map((group, at) => pickFindings(group, shares[at]!));
  const rows = findingRows(picked.flat(), subject.structure);
  const hidden = groups.reduce((sum, group, at) => sum + group.findings.length - picked[at]!.length, 0);
  return [
    style.bold(scope[0]!),
    ...scope.slice(1).map(style.dim),
    '',
    ...block,
    ...groups.flatMap((group, at) => [
      headingLine(group, picked[at]!, style),
      ...picked[at]!.map((finding) => rowLine(finding, rows, style)),
      ...(isSpaced || at === groups.length - 1 ? [''] : []),
    ]),
    ...closingLines(subject, hidden, families.length === 0 ? picked[0]?.[0] : all[0]?.findings[0]),
  ];
}

/** From ample to short: sentences of families, and lines of each. */
const FAMILY_LAYOUTS = [
  { shown: 2, linesOfSentence: 3 },
  { shown: 2, linesOfSentence: 2 },
  { shown: 1, linesOfSentence: 3 },
  { shown: 1, linesOfSentence: 2 },
  { shown: 1, linesOfSentence: 1 },
] as const;

/** The sentences of families, as short as it takes for every other group to show one finding under its heading. */
function familyBlock(
  { result }: ReportSubject,
  group: ActionGroup | undefined,
  { style, lines }: { readonly style: Paint; readonly lines: number },
): string[] {
  const blocks = FAMILY_LAYOUTS.map((layout) =>
    familySummaryLines(result, group, { columns: COLUMNS, style, ...layout }),
  );
  return blocks.find((block) => block.length <= lines) ?? blocks.at(-1)!;
}

/** Deals the lines out one by one, most urgent group first, so that no group is crowded out by a longer one. */
function shareRows(groups: readonly ActionGroup[], lines: number): number[] {
  const shares = groups.map(() => 0);
  let left = lines;
  for (let isDealing = true; isDealing; ) {
    isDealing = false;
    for (const [at, group] of groups.entries()) {
      if (left <= 0 || shares[at]! >= group.findings.length) continue;
      shares[at]! += 1;
      left -= 1;
      isDealing = true;
    }
  }
  return shares;
}

function headingLine(group: ActionGroup, shown: readonly Finding[], style: Paint): string {
  const total = group.findings.length;
  const extent =
    shown.length > 0 && shown.length < total
      ? `${displayNumber(shown.length)} of ${displayNumber(total)}`
      : displayNumber(total);
  const rules = group.rules
    .map(({ rule, severity, count }) => `${rule} ${displayNumber(count)} ${severity}`)
    .join(', ');
  const line = truncateEnd(`${group.heading} (${extent})  ${rules}`, COLUMNS);
  return style.bold(line.slice(0, group.heading.length)) + style.dim(line.slice(group.heading.length));
}

function rowLine(finding: Finding, rows: ReadonlyMap<Finding, string>, style: Paint): string {
  const row = `  ${rows.get(finding)!}`;
  if (finding.severity === 'block') return style.red(row);
  return finding.severity === 'review' ? row : style.dim(row);
}
