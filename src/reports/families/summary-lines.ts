import { displayNumber } from '../../base/display-number.ts';
import { displayText } from '../../base/display.ts';
import type { FamilyResult } from '../../model/family-result.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import type { ActionGroup } from '../action-groups.ts';
import { type Paint } from '../paint.ts';
import { cutLine, fitItems } from '../cut-line.ts';
import { wrapWords } from '../wrap-words.ts';

const HEADING = 'Bring together';
const SHOWN = 2;
const LINES_OF_SENTENCE = 3;
const INDENT = '  ';

/** Lines that it takes where there is room for all it has to say. */
export const FAMILY_LINES = 1 + SHOWN * LINES_OF_SENTENCE;

export interface SummaryLayout {
  readonly columns: number;
  /** At most so many, the heading included. */
  readonly lines: number;
  readonly style: Paint;
}

/** The sentences of the most important families under the heading of their findings. Empty without any that are sure. */
export function familySummaryLines(
  { families, findings }: Pick<ScanResult, 'families' | 'findings'>,
  group: ActionGroup | undefined,
  { columns, lines, style }: SummaryLayout,
): string[] {
  const isAccepted = acceptedFamilies(findings);
  const sure = families.filter((family) => family.gating && !isAccepted(family));
  if (sure.length === 0 || lines < 2) return [];
  const shown = sure.slice(0, Math.min(SHOWN, lines - 1));
  const extent =
    shown.length < families.length
      ? `${shown.length} of ${displayNumber(families.length)} families: paydown families`
      : `${shown.length === 1 ? '1 family' : `${shown.length} families`}: paydown families`;
  const rules = (group?.rules ?? []).map(({ rule, severity, count }) => `${rule} ${displayNumber(count)} ${severity}`);
  const heading = fitItems(`${HEADING} (${extent})  `, rules, columns).trimEnd();
  return [
    style.bold(heading.slice(0, HEADING.length)) + style.dim(heading.slice(HEADING.length)),
    ...sentencesOf(shown, columns, lines - 1),
  ];
}

/** One line each before any has a second. */
function sentencesOf(families: readonly FamilyResult[], columns: number, lines: number): string[] {
  const kept: string[] = [];
  for (const [at, { sentence }] of families.entries()) {
    const waiting = families.length - at - 1;
    const room = Math.min(LINES_OF_SENTENCE, lines - kept.length - waiting);
    kept.push(...sentenceLines(displayText(sentence), columns, room));
  }
  return kept;
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

function sentenceLines(sentence: string, columns: number, most: number): string[] {
  const lines = wrapWords(sentence, columns - 2 * INDENT.length);
  const kept = lines.slice(0, most);
  const last = kept.at(-1) ?? '';
  if (lines.length > kept.length) {
    const room = columns - 2 * INDENT.length;
    kept[kept.length - 1] = cutLine(`${last} …`, room);
  }
  return kept.map((line, at) => INDENT + (at === 0 ? '' : INDENT) + line);
}
