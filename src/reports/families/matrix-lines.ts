import { displayCount } from '../../base/display-number.ts';
import { displayWidth, padColumns, truncateEnd } from '../../base/display-width.ts';
import { displayText } from '../../base/display.ts';
import { isDeviating, isDrifting } from '../../model/deviation.ts';
import type { FamilyDrift, FamilyResult, FamilyValue } from '../../model/family-result.ts';
import type { Paint } from '../paint.ts';
import { wrapWords } from '../wrap-words.ts';
import { deviatingLetters, groupsOfRow, memberLetter, valueText, writtenText } from './family-words.ts';

export interface MatrixLayout {
  readonly columns: number;
  readonly style: Paint;
  /** Rows to show; the rest is counted. */
  readonly most: number;
}

/** More members than this are read better as groups of a value than as columns. */
const MEMBER_COLUMNS = 6;
const CELL_COLUMNS = 24;
const ASPECT_COLUMNS = 26;
const GAP = '  ';

/**
 * The drift of a family. Where they fit, aspects are rows and members columns; a row with long values, and all rows of a
 * family of many, are listed by value with the letters of the members that have it.
 */
export function matrixLines({ drift, members }: FamilyResult, layout: MatrixLayout): string[] {
  const shown = drift.slice(0, layout.most);
  const aspectColumns = Math.min(
    ASPECT_COLUMNS,
    Math.floor(layout.columns / 4),
    Math.max(0, ...shown.map(({ aspect }) => displayWidth(displayText(aspect)))),
  );
  const table = members.length > MEMBER_COLUMNS ? null : fittingTable(shown, { ...layout, aspectColumns });
  const listed = shown.filter((row) => table === null || !table.rows.has(row));
  const letterColumns = Math.max(0, ...listed.map(widestLetters));
  const left = drift.length - shown.length;
  return [
    ...(table?.lines ?? []),
    ...(table !== null && listed.length > 0 ? [''] : []),
    ...listed.flatMap((row) => listedRow(row, { ...layout, aspectColumns, letterColumns })),
    ...(left > 0 ? [layout.style.dim(`${displayCount(left, 'more aspect')}: --all or --format json`)] : []),
  ];
}

interface RowLayout extends MatrixLayout {
  readonly aspectColumns: number;
}

interface Table {
  readonly lines: readonly string[];
  readonly rows: ReadonlySet<FamilyDrift>;
}

type CellWriter = (row: FamilyDrift, cell: FamilyValue) => string;

const asWritten: CellWriter = (_, cell) => withWritten(cell);
const writtenWhereItDeviates: CellWriter = (row, cell) =>
  displayText(isDeviating(row, cell) ? withWritten(cell) : valueText(cell));

function withWritten(cell: FamilyValue): string {
  const written = writtenText(cell);
  return displayText(written === '' ? valueText(cell) : `${valueText(cell)} (${written})`);
}

/** The written forms go before the table does. */
function fittingTable(rows: readonly FamilyDrift[], layout: RowLayout): Table | null {
  for (const write of [asWritten, writtenWhereItDeviates]) {
    const table = tableOf(rows, write, layout);
    if (table !== null) return table;
  }
  return null;
}

function tableOf(
  rows: readonly FamilyDrift[],
  write: CellWriter,
  { columns, style, aspectColumns }: RowLayout,
): Table | null {
  const fitting = rows.filter((row) => row.values.every((cell) => displayWidth(write(row, cell)) <= CELL_COLUMNS));
  const [first] = fitting;
  if (first === undefined || fitting.length * 2 < rows.length) return null;
  const widths = first.values.map((_, member) =>
    Math.max(
      displayWidth(memberLetter(member)),
      ...fitting.map((row) => displayWidth(write(row, row.values[member]!))),
    ),
  );
  const marks = fitting.map(driftMark);
  const tableWidth = aspectColumns + widths.reduce((sum, width) => sum + width + GAP.length, 0);
  if (tableWidth + Math.max(...marks.map((mark) => mark.length)) + GAP.length > columns) return null;
  const header = [' '.repeat(aspectColumns), ...widths.map((width, member) => padColumns(memberLetter(member), width))];
  const lines = fitting.map((row, at) => {
    const cells = row.values.map((cell, member) => {
      const padded = padColumns(write(row, cell), widths[member]!);
      return isDeviating(row, cell) ? style.yellow(padded) : padded;
    });
    return [aspectCell(row, aspectColumns), ...cells, marks[at]!].join(GAP).trimEnd();
  });
  return { lines: [style.dim(header.join(GAP).trimEnd()), ...lines], rows: new Set(fitting) };
}

function aspectCell({ aspect }: FamilyDrift, columns: number): string {
  return padColumns(truncateEnd(displayText(aspect), columns), columns);
}

/** `<- drift B, D`; on a tie nobody deviates, and the difference is still told. */
function driftMark(row: FamilyDrift): string {
  const letters = deviatingLetters(row);
  if (letters.length > 0) return `<- drift ${letters.join(', ')}`;
  return isDrifting(row.values) ? '<- no majority' : '';
}

/** One line a value, behind the letters of those that have it. */
function listedRow(row: FamilyDrift, layout: ListLayout): string[] {
  const { columns, style, aspectColumns, letterColumns } = layout;
  const room = Math.max(NARROWEST, columns - aspectColumns - letterColumns - 2 * GAP.length);
  return groupsOfRow(row).flatMap((group, at) => {
    const isOdd = isDeviating(row, group[0]!);
    const value = withMark(wrapWords(groupText(group), room), groupMark(row, { isOdd, isFirst: at === 0 }), room);
    const who = wrapWords(lettersOf(group), letterColumns);
    return Array.from({ length: Math.max(value.length, who.length) }, (_, line) => {
      const head = at === 0 && line === 0 ? aspectCell(row, aspectColumns) : ' '.repeat(aspectColumns);
      const text = value[line] ?? '';
      return [head, padColumns(who[line] ?? '', letterColumns), isOdd ? style.yellow(text) : text].join(GAP).trimEnd();
    });
  });
}

interface ListLayout extends RowLayout {
  readonly letterColumns: number;
}

const NARROWEST = 20;
const LETTER_COLUMNS = 17;
const WRITTEN_FORMS = 3;

function widestLetters(row: FamilyDrift): number {
  return Math.min(LETTER_COLUMNS, Math.max(...groupsOfRow(row).map((group) => lettersOf(group).length)));
}

function lettersOf(group: readonly FamilyValue[]): string {
  return group.map(({ member }) => memberLetter(member)).join(' ');
}

function groupMark(row: FamilyDrift, { isOdd, isFirst }: { isOdd: boolean; isFirst: boolean }): string {
  if (isOdd) return '<- drift';
  return isFirst && row.majority === null && isDrifting(row.values) ? '<- no majority' : '';
}

/** The mark stays in one piece. */
function withMark(lines: readonly string[], mark: string, room: number): string[] {
  const last = lines.at(-1) ?? '';
  if (mark === '') return [...lines];
  const isFitting = displayWidth(last) + GAP.length + mark.length <= room;
  return isFitting ? [...lines.slice(0, -1), `${last}${GAP}${mark}`] : [...lines, mark];
}

/** The value once, with the ways in which it is written. */
function groupText(group: readonly FamilyValue[]): string {
  const written = [...new Set(group.map(writtenText))].filter((text) => text !== '');
  const shown = written.slice(0, WRITTEN_FORMS).join(', ');
  const more = written.length > WRITTEN_FORMS ? ', …' : '';
  return displayText(shown === '' ? valueText(group[0]!) : `${valueText(group[0]!)} (${shown}${more})`);
}
