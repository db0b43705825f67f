import type { Page, PageElement, ScriptPart } from './page-types.ts';

/** Tables as CSV (RFC 4180) for a spreadsheet. */
export const copyTables: ScriptPart = { functions: [startCopying, copyTable, copyBySelection, csvOf, csvCell] };

function startCopying(page: Page): void {
  for (const button of page.all('button[data-csv]')) {
    const table = page.find(`#${button.dataset['csv'] ?? ''}`);
    const label = button.querySelector('.unseen');
    button.addEventListener('click', () => {
      void copyTable(page, table).then((isCopied) => {
        button.replaceChildren(isCopied ? 'Copied' : 'Press Ctrl+C to copy', ...(label ? [label] : []));
      });
    });
  }
}

async function copyTable(page: Page, table: PageElement | null): Promise<boolean> {
  if (!table) return false;
  const text = csvOf(table);
  try {
    if (!page.window.navigator.clipboard) return copyBySelection(page, table, text);
    await page.window.navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Browsers may forbid the clipboard to local files: the old way asks nobody.
    return copyBySelection(page, table, text);
  }
}

/** Leaves the text selected where even that is forbidden, so that the reader can copy it. */
function copyBySelection(page: Page, table: PageElement, text: string): boolean {
  const field = page.make('textarea', [], 'csv');
  field.setAttribute('aria-label', 'Table as CSV');
  field.value = text;
  table.closest('.table-frame')?.append(field);
  field.select();
  const isCopied = page.document.execCommand('copy');
  if (isCopied) field.remove();
  return isCopied;
}

function csvOf(table: PageElement): string {
  const headings = [...table.querySelectorAll('thead button')].map((button) => csvCell(button.textContent ?? ''));
  const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')]
      .map((cell) => csvCell(cell.dataset['value'] ?? (cell.textContent ?? '').trim()))
      .join(','),
  );
  return `${[headings.join(','), ...rows].join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection). */
function csvCell(text: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text));
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
