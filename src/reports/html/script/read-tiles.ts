import type { Page, PageElement, ScriptPart } from './page-types.ts';

/** Tells what a tile of the hotspot map stands for, from its row in the table below. */
export const readTiles: ScriptPart = { functions: [startTiles, tileText] };

function startTiles(page: Page): void {
  const map = page.find('#hotspot-map');
  const readout = page.find('#hotspot-readout');
  if (!map || !readout) return;
  const headings = page.all('#table-hotspots thead button').map((button) => button.textContent ?? '');
  const rows = new Map(page.all('#table-hotspots tbody tr').map((row) => [row.dataset['key'] ?? '', row]));
  const tell = (target: PageElement): void => {
    const row = rows.get(target.dataset['key'] ?? '-');
    if (row) readout.textContent = tileText(row, headings);
  };
  map.addEventListener('pointerover', (event) => tell(event.target));
  map.addEventListener('click', (event) => tell(event.target));
}

function tileText(row: PageElement, headings: readonly string[]): string {
  const [path = '', ...values] = [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim());
  const facts = values.map((value, index) => `${(headings[index + 1] ?? '').toLowerCase()} ${value}`);
  return `${path}: ${facts.join(', ')}`;
}
