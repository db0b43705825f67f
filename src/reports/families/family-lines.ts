import { displayNumber } from '../../base/display-number.ts';
import { displayWidth, padColumns, truncateEnd, truncateMiddle } from '../../base/display-width.ts';
import { displayText } from '../../base/display.ts';
import type { FamilyPlace, FamilyResult } from '../../model/family-result.ts';
import { wrapWords } from '../wrap-words.ts';
import { homeSentence, memberLetter } from './family-words.ts';
import { type MatrixLayout, matrixLines } from './matrix-lines.ts';

export interface FamilyLayout extends MatrixLayout {
  /** Members to show; the rest is counted. */
  readonly members: number;
}

/** Sentence, members and drift of one family, in so many columns. */
export function familyLines(family: FamilyResult, layout: FamilyLayout): string[] {
  const matrix = matrixLines(family, layout);
  return [
    ...wrapWords(displayText(family.sentence), layout.columns),
    ...memberLines(family, layout),
    ...(matrix.length > 0 ? ['', ...matrix] : []),
  ];
}

const SYMBOL_COLUMNS = 32;

function memberLines(family: FamilyResult, { columns, style, members: most }: FamilyLayout): string[] {
  const shown = family.members.slice(0, most);
  const letterColumns = memberLetter(shown.length - 1).length;
  const symbols = shown.map(({ symbol }) => truncateEnd(displayText(symbol), SYMBOL_COLUMNS));
  const symbolColumns = Math.max(0, ...symbols.map(displayWidth));
  const room = columns - letterColumns - symbolColumns - 4;
  const places = shown.map((member) => placeOf(member, room));
  const placeColumns = Math.max(0, ...places.map(displayWidth));
  const lines = shown.flatMap((_, at) => {
    const line = [
      padColumns(memberLetter(at), letterColumns),
      padColumns(places[at]!, placeColumns),
      symbols[at]!,
    ].join('  ');
    if (family.home?.member !== at) return [line.trimEnd()];
    const home = `<- ${homeSentence(family)}`;
    const isFitting = displayWidth(line) + 2 + home.length <= columns;
    const indent = ' '.repeat(letterColumns + 2);
    return isFitting ? [`${line.trimEnd()}  ${style.bold(home)}`] : [line.trimEnd(), indent + style.bold(home)];
  });
  const left = family.members.length - shown.length;
  return left > 0 ? [...lines, style.dim(`${displayNumber(left)} more members: --all or --format json`)] : lines;
}

function placeOf({ path, startLine, endLine }: FamilyPlace, columns: number): string {
  const line = endLine > startLine ? `:${startLine}-${endLine}` : `:${startLine}`;
  return truncateMiddle(displayText(path), columns - line.length) + line;
}
