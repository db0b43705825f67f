import { kindOf, groupByAction, pickFindings } from './action-groups.ts';
import { FAMILY_LINES, familySummaryLines } from './families/summary-lines.ts';
import { paint } from './paint.ts';
import { closingLines, COLUMNS, scopeLines } from './text-frame.ts';
import { groupLines, shortGroupLines, type TextGroup } from './text-groups.ts';
import type { Paint } from './paint.ts';
import type { ActionGroup } from './action-groups.ts';
import type { ReportOptions, ReportSubject } from '../model/report.ts';

/** A screen that nobody has to scroll. */
const LINES = 25;

/**
 * What was read, what stops a change, families, the first findings of each kind of work, the verdict, the next command: at
 * most 25 lines of 100 columns.
 */
export function summary(subject: ReportSubject, options: ReportOptions): string[] {
  const style = paint(options.colour);
  const groups = groupByAction(subject.result.findings, subject.rules);
  const scope = scopeLines(subject, COLUMNS);
  const next = groups[0] && pickFindings(groups[0], 1)[0];
  const room = LINES - scope.length - 2 - closingLines(subject, 0, next).length;
  const { lines, hidden } = body({ subject, groups, style }, room);
  const space = lines.length > 0 ? [''] : [];
  return [
    style.bold(scope[0]!),
    ...scope.slice(1).map(style.dim),
    '',
    ...lines,
    ...space,
    ...closingLines(subject, hidden, next),
  ];
}

interface Body {
  readonly subject: ReportSubject;
  readonly groups: readonly ActionGroup[];
  readonly style: Paint;
}

interface BodyLines {
  readonly lines: readonly string[];
  /** Findings that are open and neither shown nor told by a family. */
  readonly hidden: number;
}

/** With a heading and a space for each group where there is room, else one line for each that does not stop a change. */
function body({ subject, groups, style }: Body, room: number): BodyLines {
  const { result, structure } = subject;
  const ofFamilies = groups.find(({ action }) => action === 'unite');
  const familyLines = (lines: number): string[] =>
    familySummaryLines(result, ofFamilies, { columns: COLUMNS, lines, style });
  const families = familyLines(FAMILY_LINES);
  // What their sentences say is not said again by their findings.
  const told = families.length === 0 ? groups : groups.filter((group) => group !== ofFamilies);
  const stops = told.filter(({ action }) => action === 'stop');
  const others = told.filter(({ action }) => action !== 'stop');
  const spaces = told.length + Math.min(1, families.length) - 1;
  const hiddenOf = (shown: readonly TextGroup[]): number =>
    told.reduce((sum, group) => sum + group.findings.length, 0) -
    shown.reduce((sum, { findings }) => sum + findings.length, 0);
  if (fullLines(told) + families.length + spaces <= room) {
    const shown = shareRows(told, room - told.length - families.length - spaces);
    const blocks = groupLines(shown, { structure, style });
    if (families.length > 0) blocks.splice(stops.length, 0, families);
    return { lines: blocks.flatMap((block, at) => (at === 0 ? block : ['', ...block])), hidden: hiddenOf(shown) };
  }
  const urgent = urgentGroups(stops, { room, others: others.length, families: families.length });
  const left = room - urgent.reduce((sum, { findings }) => sum + 1 + findings.length, 0);
  const kept = familyLines(Math.min(FAMILY_LINES, left - others.length));
  const short = shareRows(others, Math.min(others.length, left - kept.length));
  const lines = [...groupLines(urgent, { structure, style }).flat(), ...kept];
  return {
    lines: [...lines, ...shortGroupLines(short, { structure, style })],
    hidden: hiddenOf([...urgent, ...short]),
  };
}

/** A heading and a row for each decision that is broken, and for each other group. */
function fullLines(groups: readonly ActionGroup[]): number {
  return groups.reduce((sum, group) => sum + 1 + (group.action === 'stop' ? kindsOf(group) : 1), 0);
}

function kindsOf({ findings }: ActionGroup): number {
  return new Set(findings.map(kindOf)).size;
}

/** Rows of what stops a change, as long as a family and each other group keep a line of their own. */
function urgentGroups(
  stops: readonly ActionGroup[],
  { room, others, families }: { readonly room: number; readonly others: number; readonly families: number },
): TextGroup[] {
  return stops.flatMap((group) => {
    const most = Math.max(1, room - 1 - others - Math.min(FEWEST_FAMILY_LINES, families));
    const findings = pickFindings(group, room < 2 ? 0 : Math.min(most, kindsOf(group)));
    return findings.length === 0 ? [] : [{ group, findings }];
  });
}

/** A heading and a sentence. */
const FEWEST_FAMILY_LINES = 2;

/** Deals the lines out one by one, most urgent group first, so that no group is crowded out by a longer one. */
function shareRows(groups: readonly ActionGroup[], lines: number): TextGroup[] {
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
  return groups
    .map((group, at) => ({ group, findings: pickFindings(group, shares[at]!) }))
    .filter(({ findings }) => findings.length > 0);
}
