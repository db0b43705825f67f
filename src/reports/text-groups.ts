import { displayNumber } from '../base/display-number.ts';
import { displayWidth, padColumns } from '../base/display-width.ts';
import { displayText } from '../base/display.ts';
import { type ActionGroup, kindOf } from './action-groups.ts';
import { fitItems } from './cut-line.ts';
import { COLUMNS } from './text-frame.ts';
import { findingRows } from './text-rows.ts';
import type { Paint } from './paint.ts';
import type { Finding } from '../model/finding.ts';
import type { Structure } from '../model/structure.ts';

/** A group and those of its findings that are shown. */
export interface TextGroup {
  readonly group: ActionGroup;
  /** Never empty. */
  readonly findings: readonly Finding[];
}

interface Drawing {
  readonly structure: Structure;
  readonly style: Paint;
}

/** A block of lines for each group: a heading with its counts, then its rows. */
export function groupLines(groups: readonly TextGroup[], { structure, style }: Drawing): string[][] {
  const rows = findingRows(
    groups.flatMap(({ findings }) => findings),
    structure,
  );
  return groups.map(({ group, findings }) => [
    headingLine(group, findings.length, style),
    ...findings.map((finding) => coloured(`  ${rows.get(finding)!}`, finding, style)),
  ]);
}

/** One line a finding, its group before it: `Mend 1 of 3  src/orders/place.ts:40  …`. */
export function shortGroupLines(groups: readonly TextGroup[], { structure, style }: Drawing): string[] {
  const names = groups.map(({ group, findings }) => `${group.heading} (${extentOf(group, findings.length)})`);
  const column = Math.max(0, ...names.map(displayWidth));
  const shown = groups.flatMap(({ findings }) => findings);
  const rows = findingRows(shown, structure, COLUMNS - column - 2);
  return groups.flatMap(({ findings }, at) =>
    findings.map((finding) => {
      const name = padColumns(names[at]!, column);
      return `${style.bold(name)}  ${coloured(rows.get(finding)!, finding, style)}`;
    }),
  );
}

function headingLine(group: ActionGroup, shown: number, style: Paint): string {
  const start = `${group.heading} (${extentOf(group, shown)})  `;
  const line = fitItems(start, group.action === 'stop' ? stopCounts(group) : ruleCounts(group), COLUMNS).trimEnd();
  return style.bold(line.slice(0, group.heading.length)) + style.dim(line.slice(group.heading.length));
}

function extentOf({ findings }: ActionGroup, shown: number): string {
  const total = findings.length;
  return shown < total ? `${displayNumber(shown)} of ${displayNumber(total)}` : displayNumber(total);
}

function ruleCounts({ rules }: ActionGroup): string[] {
  return rules.map(({ rule, severity, count }) => `${rule} ${displayNumber(count)} ${severity}`);
}

/** By the decisions that are broken, else by rule. */
function stopCounts({ findings }: ActionGroup): string[] {
  return [...Map.groupBy(findings, kindOf).values()].map(([first, ...others]) => {
    const name = first!.decision ? `decision ${displayText(first!.decision.id)}` : first!.rule;
    return `${name} ${displayNumber(others.length + 1)}`;
  });
}

function coloured(row: string, { severity }: Finding, style: Paint): string {
  if (severity === 'block') return style.red(row);
  return severity === 'review' ? row : style.dim(row);
}
