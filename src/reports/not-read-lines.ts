import { displayCount, displayNumber } from '../base/display-number.ts';
import { displayWidth } from '../base/display-width.ts';
import { displayText } from '../base/display.ts';
import { compareText } from '../base/ordering.ts';
import { isAboutRun, type NotAnalysed, UNSUPPORTED_LANGUAGE } from '../model/not-analysed.ts';

interface Width {
  readonly columns: number;
  /** The command that shows what does not fit. */
  readonly more: string;
}

/**
 * What was not read on a line; languages that it has no room for are named all the same, however many there are, and what
 * bears on the whole run has a line of its own, because a count says nothing of it.
 */
export function notReadLines(notAnalysed: readonly NotAnalysed[], width: Width): string[] {
  const kinds = skippedKinds(notAnalysed.filter((each) => !isAboutRun(each)));
  const ofRun = notAnalysed
    .filter(isAboutRun)
    .map(({ what, reason }) => `${displayText(what)}: ${displayText(reason)}`);
  if (kinds.length === 0 && ofRun.length > 0) return ofRun;
  if (kinds.length === 0) return ['Not read: nothing, all source files in scope were read'];
  const start = `Not read: ${displayNumber(kinds.reduce((sum, { count }) => sum + count, 0))}: `;
  const { list, shown } = listSkipped(kinds, { ...width, columns: width.columns - start.length });
  const hidden = kinds.slice(shown).filter(({ isLanguage }) => isLanguage);
  const names = hidden.map(({ kind }) => kind);
  return [start + list, ...wrapped('Languages that paydown does not read: ', names, width.columns), ...ofRun];
}

interface SkippedKind {
  /** A language or a class of things; for plain files the reason, which says more. */
  readonly kind: string;
  readonly count: number;
  /** Empty where the kind is the reason. */
  readonly reasons: readonly string[];
  readonly isLanguage: boolean;
}

/**
 * One for each class of things, whatever the reasons; of a plain file's reason what stands before its details. Languages
 * that nothing is known of come first, then the rest, most first.
 */
function skippedKinds(notAnalysed: readonly NotAnalysed[]): SkippedKind[] {
  const groups = Map.groupBy(notAnalysed, ({ what, reason }) => (what === 'file' ? reason.split(': ', 1)[0]! : what));
  return [...groups]
    .map(([kind, members]) => ({
      kind: displayText(kind),
      count: members.reduce((sum, { count }) => sum + count, 0),
      reasons: members.filter(({ what }) => what !== 'file').map(({ reason }) => displayText(reason)),
      isLanguage: members.some(({ reason }) => reason === UNSUPPORTED_LANGUAGE),
    }))
    .toSorted(
      (a, b) => Number(b.isLanguage) - Number(a.isLanguage) || b.count - a.count || compareText(a.kind, b.kind),
    );
}

interface SkippedList {
  readonly list: string;
  /** How many kinds it names. */
  readonly shown: number;
}

/** With reasons where there is room for all, else as many kinds as fit and how many are left. */
function listSkipped(kinds: readonly SkippedKind[], { columns, more }: Width): SkippedList {
  const brief = kinds.map(({ kind, count }) => `${kind} ${displayNumber(count)}`);
  const full = kinds.map(({ reasons }, at) =>
    reasons.length === 0 ? brief[at]! : `${brief[at]} (${reasons.join('; ')})`,
  );
  if (displayWidth(full.join(', ')) <= columns) return { list: full.join(', '), shown: full.length };
  for (let shown = brief.length; shown > 0; shown -= 1) {
    const left = shown < brief.length ? [`${displayNumber(brief.length - shown)} more kinds: ${more}`] : [];
    const list = [...brief.slice(0, shown), ...left].join(', ');
    if (displayWidth(list) <= columns) return { list, shown };
  }
  return { list: `${displayCount(brief.length, 'kind')}: ${more}`, shown: 0 };
}

/** A list on as many lines as it takes; none where it is empty. */
function wrapped(start: string, items: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const longer = last === undefined ? start + item : `${last}, ${item}`;
    if (last === undefined || displayWidth(longer) <= columns) lines.splice(-1, 1, longer);
    else lines.push(`  ${item}`);
  }
  return lines;
}
