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
  const families = familySummaryLines(subject.result, ofFamilies, { columns: COLUMNS, style });
  // What their sentences say is not said again by their findings.
  const open = families.length === 0 ? all : all.filter((group) => group !== ofFamilies);
  const scope = scopeLines(subject, COLUMNS);
  const closing = closingLines(subject, 0, all[0]?.findings[0]).length;
  const block = families.length === 0 ? [] : [...families, ''];
  const room = LINES - scope.length - 1 - closing - block.length;
  const groups = withRoomForBlocks(open, room);
  const isSpaced = room - groups.length * 2 >= groups.length * 2;
  const shares = shareRows(groups, room - groups.length - (isSpaced ? groups.length : 1));
  const picked = groups.map((group, at) => pickFindings(group, shares[at]!));
  const rows = findingRows(picked.flat(), subject.structure);
  const hidden = open.reduce((sum, { findings }) => sum + findings.length, 0) - picked.flat().length;
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

/** What stops a change is shown, not only counted: where lines are short, headings of less urgent groups make room for it. */
function withRoomForBlocks(groups: readonly ActionGroup[], room: number): readonly ActionGroup[] {
  const last = groups.findLastIndex(({ findings }) => findings[0]?.severity === 'block');
  if (last < 0) return groups;
  const blocks = groups.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'block')).length;
  return groups.slice(0, Math.max(last + 1, room - Math.min(blocks, ROWS_OF_BLOCKS) - 1));
}

const ROWS_OF_BLOCKS = 3;

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
    shown.length < total ? `${displayNumber(shown.length)} of ${displayNumber(total)}` : displayNumber(total);
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
