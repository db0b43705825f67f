import { displayCount, displayNumber } from '../base/display-number.ts';
import { displayWidth } from '../base/display-width.ts';
import { displayText } from '../base/display.ts';
import { compareText } from '../base/ordering.ts';
import { isAboutRun, type NotAnalysed } from '../model/not-analysed.ts';

interface Width {
  readonly columns: number;
  /** The command that shows what does not fit. */
  readonly more: string;
}

/** What was not read, most first, on a line; what bears on the whole run in a line of its own, because a count says nothing of it. */
export function notReadLines(notAnalysed: readonly NotAnalysed[], width: Width): string[] {
  const kinds = skippedKinds(notAnalysed.filter((each) => !isAboutRun(each)));
  const ofRun = notAnalysed
    .filter(isAboutRun)
    .map(({ what, reason }) => `${displayText(what)}: ${displayText(reason)}`);
  if (kinds.length === 0 && ofRun.length > 0) return ofRun;
  if (kinds.length === 0) return ['Not read: nothing, all source files in scope were read'];
  const start = `Not read: ${displayNumber(kinds.reduce((sum, { count }) => sum + count, 0))}: `;
  return [start + listSkipped(kinds, { ...width, columns: width.columns - start.length }), ...ofRun];
}

interface SkippedKind {
  /** A language or a class of things; for plain files the reason, which says more. */
  readonly kind: string;
  readonly count: number;
  /** Empty where the kind is the reason. */
  readonly reasons: readonly string[];
}

/** One for each class of things, whatever the reasons; of a plain file's reason what stands before its details. */
function skippedKinds(notAnalysed: readonly NotAnalysed[]): SkippedKind[] {
  const groups = Map.groupBy(notAnalysed, ({ what, reason }) => (what === 'file' ? reason.split(': ', 1)[0]! : what));
  return [...groups]
    .map(([kind, members]) => ({
      kind: displayText(kind),
      count: members.reduce((sum, { count }) => sum + count, 0),
      reasons: members.filter(({ what }) => what !== 'file').map(({ reason }) => displayText(reason)),
    }))
    .toSorted((a, b) => b.count - a.count || compareText(a.kind, b.kind));
}

/** With reasons where there is room for all, else as many kinds as fit and how many are left. */
function listSkipped(kinds: readonly SkippedKind[], { columns, more }: Width): string {
  const brief = kinds.map(({ kind, count }) => `${kind} ${displayNumber(count)}`);
  const full = kinds.map(({ reasons }, at) =>
    reasons.length === 0 ? brief[at]! : `${brief[at]} (${reasons.join('; ')})`,
  );
  if (displayWidth(full.join(', ')) <= columns) return full.join(', ');
  for (let shown = brief.length; shown > 0; shown -= 1) {
    const left = shown < brief.length ? [`${displayNumber(brief.length - shown)} more kinds: ${more}`] : [];
    const list = [...brief.slice(0, shown), ...left].join(', ');
    if (displayWidth(list) <= columns) return list;
  }
  return `${displayCount(brief.length, 'kind')}: ${more}`;
}
