import { displayNumber } from '../../base/display-number.ts';
import { displayWidth, truncateEnd } from '../../base/display-width.ts';
import { displayText } from '../../base/display.ts';
import type { FamilyResult } from '../../model/family-result.ts';
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
  { families, findings }: Pick<ScanResult, 'families' | 'findings'>,
  group: ActionGroup | undefined,
  layout: SummaryLayout,
): string[] {
  const { columns, style } = layout;
  const isAccepted = acceptedFamilies(findings);
  const sure = families.filter((family) => family.gating && !isAccepted(family));
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

/** True of a family that somebody answers for: an accepted finding stands at one of its members, and no open one. */
function acceptedFamilies(findings: ScanResult['findings']): (family: FamilyResult) => boolean {
  const starts = (isAccepted: boolean): Set<string> =>
    new Set(
      findings
        .filter(({ status }) => (status === 'accepted') === isAccepted)
        .flatMap(({ where }) => where.map(({ path, startLine }) => `${path}:${startLine}`)),
    );
  const [accepted, open] = [starts(true), starts(false)];
  return ({ members }) => {
    const places = members.map(({ path, startLine }) => `${path}:${startLine}`);
    return places.some((place) => accepted.has(place)) && !places.some((place) => open.has(place));
  };
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
