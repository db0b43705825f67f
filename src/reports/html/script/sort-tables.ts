import type { Page, PageElement, ScriptPart } from './page-types.ts';

/** A heading is a button: the first press sorts numbers downwards and text upwards, the next turns it round. */
export const sortTables: ScriptPart = { functions: [startSorting, sortBy, compareCells, cellAt] };

function startSorting(page: Page): void {
  for (const table of page.all('table')) {
    const headings = [...table.querySelectorAll('thead th')];
    for (const [column, heading] of headings.entries()) {
      heading.querySelector('button')?.addEventListener('click', () => sortBy(table, headings, column));
    }
  }
}

function sortBy(table: PageElement, headings: readonly PageElement[], column: number): void {
  const heading = headings[column];
  const body = table.querySelector('tbody');
  if (!heading || !body) return;
  const isNumber = heading.getAttribute('class') === 'n';
  const before = heading.getAttribute('aria-sort');
  const order =
    before === 'none' ? (isNumber ? 'descending' : 'ascending') : before === 'ascending' ? 'descending' : 'ascending';
  for (const other of headings) other.setAttribute('aria-sort', 'none');
  heading.setAttribute('aria-sort', order);
  const rows = [...body.querySelectorAll('tr')].map((row) => ({ row, cell: cellAt(row, column, isNumber) }));
  rows.sort((a, b) => compareCells(a.cell, b.cell, order === 'ascending' ? 1 : -1));
  body.replaceChildren(...rows.map(({ row }) => row));
}

/** What is not known stays last in either direction. */
function compareCells(a: string | number | null, b: string | number | null, direction: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (a === b) return 0;
  return (a < b ? -1 : 1) * direction;
}

function cellAt(row: PageElement, column: number, isNumber: boolean): string | number | null {
  const cell = [...row.querySelectorAll('th, td')][column];
  if (!isNumber) return (cell?.textContent ?? '').trim().toLowerCase();
  const value = cell?.dataset['value'] ?? '';
  return value === '' ? null : Number(value);
}
