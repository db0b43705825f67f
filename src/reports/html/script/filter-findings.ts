import type { Page, PageElement, ScriptPart } from './page-types.ts';

/** Text and severity decide which findings are shown. */
export const filterFindings: ScriptPart = {
  functions: [startFilter, readFilter, applyFilter, showGroups, resetFilter, openFindings],
};

function startFilter(page: Page): void {
  const form = page.find('#filter');
  const text = page.find('#filter-text');
  if (!form || !text) return;
  const boxes = page.all('#filter input[type=checkbox]');
  const items = page.all('.finding').map((item) => ({
    item,
    words: (item.closest('.rule')?.querySelector('h4')?.textContent ?? '')
      .concat(' ', item.textContent ?? '')
      .toLowerCase(),
  }));
  readFilter(page, text, boxes);
  const apply = (): void => applyFilter(page, { text, boxes, items });
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    resetFilter(text, boxes);
    apply();
  });
  page.window.addEventListener('hashchange', () => {
    readFilter(page, text, boxes);
    apply();
  });
  openFindings(page);
  if (page.read('text') !== '' || page.read('severity') !== '') apply();
}

function readFilter(page: Page, text: PageElement, boxes: readonly PageElement[]): void {
  text.value = page.read('text');
  const severities = page.read('severity');
  for (const box of boxes) box.checked = severities === '' || severities.split(' ').includes(box.value);
}

function applyFilter(
  page: Page,
  {
    text,
    boxes,
    items,
  }: { text: PageElement; boxes: readonly PageElement[]; items: readonly { item: PageElement; words: string }[] },
): void {
  const wanted = text.value.trim().toLowerCase().split(/\s+/);
  const severities = boxes.filter((box) => box.checked).map((box) => box.value);
  let shown = 0;
  for (const { item, words } of items) {
    const isShown = severities.includes(item.dataset['severity'] ?? '') && wanted.every((word) => words.includes(word));
    item.hidden = !isShown;
    if (isShown) shown += 1;
  }
  showGroups(page, text.value.trim() !== '');
  const none = page.find('#no-match');
  if (none) none.hidden = shown > 0;
  page.find('#filter-status')?.replaceChildren(`${shown} of ${items.length} shown`);
  page.write('text', text.value.trim());
  page.write('severity', severities.length === boxes.length ? '' : severities.join(' ') || 'none');
}

/** Groups without a match go away, and what was folded for brevity opens when somebody searches. */
function showGroups(page: Page, isSearching: boolean): void {
  for (const group of page.all('.rule, .severity, .more')) {
    group.hidden = group.querySelector('.finding:not([hidden])') === null;
  }
  if (isSearching) for (const more of page.all('.more')) more.open = true;
}

function resetFilter(text: PageElement, boxes: readonly PageElement[]): void {
  text.value = '';
  for (const box of boxes) box.checked = true;
}

function openFindings(page: Page): void {
  const button = page.find('#toggle-findings');
  button?.addEventListener('click', () => {
    const isOpen = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isOpen));
    for (const details of page.all('.finding > details, .more')) details.open = isOpen;
  });
}
