import { displayCount, displayNumber } from '../../../base/display-number.ts';
import { type Content, type Markup, markup } from './markup.ts';
import { pathText } from './path-text.ts';

export interface Column {
  readonly heading: string;
  readonly isNumber?: boolean;
}

/** A number is shown grouped and sorted as a number; a measured value that is shown in other words brings both. */
export type Cell = string | number | null | Markup | { readonly value: number; readonly text: string };

export interface TableRow {
  readonly cells: readonly Cell[];
  /** Joins the row to a shape of a picture. */
  readonly key?: string;
}

export interface SortableTable {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** A sortable table that can be copied as CSV; the first cell of a row is its heading. */
export function sortableTable({ id, caption, columns, rows }: SortableTable): Markup {
  const headings = columns.map(
    ({ heading, isNumber }) =>
      markup`<th scope="col"${isNumber ? markup` class="n"` : null} aria-sort="none"><button type="button" class="sort">${heading}<span class="sort-mark" aria-hidden="true"></span></button></th>`,
  );
  return markup`<div class="table-frame">
<div class="table-tools needs-script"><button type="button" class="quiet" data-csv="${id}">Copy as CSV<span class="unseen">: ${caption}</span></button></div>
<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table id="${id}"><caption class="unseen">${caption}</caption><thead><tr>${headings}</tr></thead><tbody>
${rows.map((row) => rowMarkup(row, columns))}</tbody></table></div></div>`;
}

/** The table behind a picture, closed until somebody asks for it. */
export function tableTwin(table: SortableTable): Markup {
  return markup`<details class="twin"><summary>The same as a table (${displayCount(table.rows.length, 'row')})</summary>${sortableTable(table)}</details>`;
}

function rowMarkup({ cells, key }: TableRow, columns: readonly Column[]): Markup {
  const [first = '', ...rest] = cells;
  const row = key === undefined ? markup`<tr>` : markup`<tr data-key="${key}">`;
  return markup`${row}<th scope="row">${cellContent(first)}${rest.map((cell, index) => cellMarkup(cell, columns[index + 1]))}
`;
}

function cellMarkup(cell: Cell, column: Column | undefined): Markup {
  if (!column?.isNumber) return markup`<td>${cellContent(cell)}`;
  const value = numberOf(cell);
  return value === null
    ? markup`<td class="n" data-value="">–`
    : markup`<td class="n" data-value="${String(value)}">${cellContent(cell)}`;
}

function numberOf(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  return cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : null;
}

function cellContent(cell: Cell): Content {
  if (typeof cell === 'number') return displayNumber(cell);
  if (cell === null) return '–';
  if (typeof cell === 'string') return pathText(cell);
  return 'value' in cell ? cell.text : cell;
}
