import { displayCount, displayNumber } from '../base/display-number.ts';
import { displayWidth, padColumns } from '../base/display-width.ts';
import { displayBytes, languageRows, type LanguageRow } from './language-rows.ts';
import type { ScanResult } from '../model/scan-result.ts';

/** Lines of the table, its heading included. */
const LINES = 6;

/** Of a code base in one language, from the longest to nothing: ` (TypeScript, 98.2 % of imports resolved)`, …; only the empty one of none, and of several, which are a table. */
export function onlyLanguage({ byLanguage }: ScanResult['analysed']): string[] {
  const [only, ...others] = languageRows(byLanguage);
  if (only === undefined || others.length > 0) return [''];
  const { title, counted, resolvedShare: share } = only;
  if (share === null) return [` (${title})`, ''];
  return [` (${title}, ${share} of ${counted} resolved)`, ` (${title}, ${share} resolved)`, ` (${title})`, ''];
}

/** With the reasons why files were left out where there is room for all. A line for each of several languages, as many as fit and how many are left; none for a code base in one language. */
export function languageTable({ byLanguage }: ScanResult['analysed'], columns: number): string[] {
  const rows = languageRows(byLanguage);
  if (rows.length < 2) return [];
  const shown = rows.length < LINES ? rows : rows.slice(0, LINES - 2);
  const cells = [HEADINGS, ...shown.map((row) => cellsOf(row, columns === Number.POSITIVE_INFINITY))];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))));
  const lines = cells.map((row) =>
    `  ${row.map((cell, column) => aligned(cell, column, widths)).join('  ')}`.trimEnd(),
  );
  const left = rows.slice(shown.length);
  if (left.length === 0) return lines;
  const files = left.reduce((sum, row) => sum + row.files, 0);
  return [...lines, `  ${displayCount(left.length, 'more language')} of ${displayCount(files, 'file')}: --format json`];
}

const HEADINGS = ['Language', 'files', 'lines', 'size', 'functions', 'resolved', 'left out'] as const;
/** The first and the last two are words. */
const isNumber = (column: number): boolean => column > 0 && column < HEADINGS.length - 2;

function cellsOf({ title, files, lines, bytes, units, resolved, ...row }: LanguageRow, withReasons: boolean): string[] {
  const leftOut = withReasons ? row.leftOut : displayNumber(row.leftOutCount);
  return [
    title,
    displayNumber(files),
    displayNumber(lines),
    displayBytes(bytes),
    displayNumber(units),
    resolved,
    leftOut,
  ];
}

function aligned(cell: string, column: number, widths: readonly number[]): string {
  return isNumber(column) ? cell.padStart(widths[column]!) : padColumns(cell, widths[column]!);
}
