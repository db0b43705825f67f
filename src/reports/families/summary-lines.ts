import { displayNumber } from '../../base/display-number.ts';
import { displayWidth, truncateEnd } from '../../base/display-width.ts';
import { displayText } from '../../base/display.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import type { ActionGroup } from '../action-groups.ts';
import { type Paint } from '../paint.ts';
import { wrapWords } from '../wrap-words.ts';

const INDENT = '  ';

export interface SummaryLayout {
  readonly columns: number;
  readonly style: Paint;
  /** Sentences to show, and lines that each may take. */
  readonly shown: number;
  readonly linesOfSentence: number;
}

/** The sentences of the most important families under the heading of their findings. Empty without any that are sure. */
export function familySummaryLines(
  { families }: Pick<ScanResult, 'families'>,
  group: ActionGroup | undefined,
  layout: SummaryLayout,
): string[] {
  const { columns, style } = layout;
  const sure = families.filter(({ gating }) => gating);
  if (group === undefined || sure.length === 0) return [];
  const shown = sure.slice(0, layout.shown);
  const extent =
    shown.length < families.length
      ? `${shown.length} of ${displayNumber(families.length)} families: paydown families`
      : `${shown.length === 1 ? '1 family' : `${shown.length} families`}: paydown families`;
  const rules = group.rules.map(({ rule, severity, count }) => `${rule} ${displayNumber(count)} ${severity}`);
  const heading = truncateEnd(`${group.heading} (${extent})  ${rules.join(', ')}`, columns);
  return [
    style.bold(heading.slice(0, group.heading.length)) + style.dim(heading.slice(group.heading.length)),
    ...shown.flatMap(({ sentence }) => sentenceLines(displayText(sentence), layout)),
  ];
}

function sentenceLines(sentence: string, { columns, linesOfSentence }: SummaryLayout): string[] {
  const lines = wrapWords(sentence, columns - 2 * INDENT.length);
  const kept = lines.slice(0, linesOfSentence);
  const last = kept.at(-1) ?? '';
  if (lines.length > kept.length) {
    const room = columns - 2 * INDENT.length;
    kept[kept.length - 1] = displayWidth(last) < room ? `${last}…` : truncateEnd(`${last}…`, room);
  }
  return kept.map((line, at) => INDENT + (at === 0 ? '' : INDENT) + line);
}
