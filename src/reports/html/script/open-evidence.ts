import type { FileEdge, Page, PageElement, ScriptPart } from './page-types.ts';

/** A chosen mark of matrix or lanes shows the dependencies from file to file behind it, beside the picture. */
export const openEvidence: ScriptPart = {
  functions: [
    startEvidence,
    listenTo,
    choose,
    evidenceOf,
    markChosen,
    cellEvidence,
    rowEvidence,
    edgeList,
    pathCode,
    rowList,
    countOf,
  ],
};

function startEvidence(page: Page): void {
  for (const picture of page.all('#matrix svg, #lanes-picture svg')) listenTo(page, picture);
  const key = page.read('mark');
  if (key !== '') choose(page, key, false);
}

function listenTo(page: Page, picture: PageElement): void {
  const readout = page.find('#matrix-readout');
  const open = (target: PageElement): boolean => {
    const key = target.closest('[role=button]')?.dataset['key'];
    if (key === undefined) return false;
    choose(page, key, true);
    return true;
  };
  const tell = (target: PageElement): void => {
    const label = target.closest('[role=button]')?.getAttribute('aria-label');
    if (readout && label) readout.textContent = label;
  };
  picture.addEventListener('click', (event) => open(event.target));
  picture.addEventListener('keydown', (event) => {
    if ((event.key === 'Enter' || event.key === ' ') && open(event.target)) event.preventDefault();
  });
  picture.addEventListener('pointerover', (event) => tell(event.target));
  picture.addEventListener('focusin', (event) => tell(event.target));
}

function choose(page: Page, key: string, isByReader: boolean): void {
  const panel = page.find('#structure-panel');
  const evidence = evidenceOf(page, key);
  if (!panel || !evidence) return;
  panel.replaceChildren(...evidence);
  markChosen(page, key);
  if (!isByReader) return;
  page.write('mark', key);
  const [title, summary] = evidence.map((element) => element.textContent ?? '');
  page.find('#panel-status')?.replaceChildren(`${title}. ${summary}`);
}

/** Keys are `row-row` for a dependency and `row` for a box; any other text, as from an old address, has no evidence. */
function evidenceOf(page: Page, key: string): PageElement[] | null {
  const rows = key.split('-').map(Number);
  if (rows.some((row) => page.rows[row] === undefined)) return null;
  const [from, to] = rows;
  if (from === undefined) return null;
  return to === undefined ? rowEvidence(page, from) : cellEvidence(page, from, to);
}

function markChosen(page: Page, key: string): void {
  for (const mark of page.all('#matrix [role=button], #lanes-picture [role=button]')) {
    mark.classList.toggle('is-chosen', mark.dataset['key'] === key);
  }
  const isBox = !key.includes('-');
  for (const line of page.all('#lanes-picture path[data-key]')) {
    const isOfBox = isBox && (line.dataset['key'] ?? '').split('-').includes(key);
    line.classList.toggle('is-chosen', isOfBox);
    line.classList.toggle('is-dimmed', isBox && !isOfBox);
  }
}

function cellEvidence(page: Page, from: number, to: number): PageElement[] {
  const edges = page.edges.filter((edge) => edge.fromRow === from && edge.toRow === to);
  const title = from === to ? `Inside ${page.rows[from]}` : `${page.rows[from]} → ${page.rows[to]}`;
  const references = edges.reduce((sum, edge) => sum + edge.references, 0);
  const behind = `${countOf(references, 'reference')} behind ${countOf(edges.length, 'file dependency', 'file dependencies')}, heaviest first.`;
  const cut = page.isCut ? ' Lighter ones may be missing, see Limits.' : '';
  return [page.make('h3', [title]), page.make('p', [behind + cut]), edgeList(page, edges)];
}

function rowEvidence(page: Page, row: number): PageElement[] {
  const uses = new Map<number, number>();
  const users = new Map<number, number>();
  for (const { fromRow, toRow, references } of page.edges) {
    if (fromRow === toRow) continue;
    if (fromRow === row) uses.set(toRow, (uses.get(toRow) ?? 0) + references);
    if (toRow === row) users.set(fromRow, (users.get(fromRow) ?? 0) + references);
  }
  return [
    page.make('h3', [page.rows[row] ?? '']),
    page.make('p', [`Depends on ${uses.size}, used by ${users.size}.`]),
    page.make('h4', ['Depends on']),
    rowList(page, uses, (other) => `${row}-${other}`),
    page.make('h4', ['Used by']),
    rowList(page, users, (other) => `${other}-${row}`),
  ];
}

function edgeList(page: Page, edges: readonly FileEdge[]): PageElement {
  const most = 100;
  const heaviest = edges.toSorted((a, b) => b.references - a.references).slice(0, most);
  const items = heaviest.map(({ from, to, references, isTypeOnly }) =>
    page.make('li', [
      pathCode(page, page.paths[from] ?? ''),
      page.make('span', [' → '], 'faint'),
      pathCode(page, page.paths[to] ?? ''),
      page.make('span', [` ${countOf(references, 'name')}${isTypeOnly ? ', types only' : ''}`], 'faint'),
    ]),
  );
  if (edges.length > most) {
    items.push(page.make('li', [`and ${edges.length - most} more; paydown graph lists them all`], 'faint'));
  }
  return page.make('ol', items, 'edges');
}

/** Breaks at folders where the line is too short. */
function pathCode(page: Page, path: string): PageElement {
  return page.make(
    'code',
    path.split(/(?<=\/)/).flatMap((segment) => [segment, page.make('wbr', [])]),
  );
}

function rowList(page: Page, rows: ReadonlyMap<number, number>, keyOf: (row: number) => string): PageElement {
  if (rows.size === 0) return page.make('p', ['none'], 'faint');
  const items = [...rows]
    .toSorted((a, b) => b[1] - a[1])
    .map(([row, references]) => {
      const button = page.make('button', [page.rows[row] ?? ''], 'link');
      button.setAttribute('type', 'button');
      button.addEventListener('click', () => choose(page, keyOf(row), true));
      return page.make('li', [button, page.make('span', [` ${countOf(references, 'reference')}`], 'faint')]);
    });
  return page.make('ul', items, 'edges');
}

function countOf(count: number, singular: string, plural?: string): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${count === 1 ? singular : (plural ?? `${singular}s`)}`;
}
