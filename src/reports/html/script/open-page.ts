import type { FileEdge, IslandData, Page, PageDocument, PageElement, PageWindow } from './page-types.ts';

/** Not a part: what makes the page that parts are given. Same rule: nothing from outside is used. */
export const openPageFunctions = [openPage, decodePaths, decodeEdges, readAddress, writeAddress] as const;

export function openPage(document: PageDocument, window: PageWindow): Page {
  const data = JSON.parse(document.querySelector('#paydown-data')?.textContent ?? '{}') as IslandData;
  document.documentElement.classList.add('has-script');
  return {
    document,
    window,
    rows: data.rows,
    paths: decodePaths(data.paths),
    edges: decodeEdges(data),
    isCut: data.isCut,
    all: (selector) => [...document.querySelectorAll(selector)],
    find: (selector) => document.querySelector(selector),
    make: (name: string, content: readonly (PageElement | string)[], className?: string) => {
      const element = document.createElement(name);
      if (className !== undefined) element.setAttribute('class', className);
      element.append(...content);
      return element;
    },
    read: (key) => readAddress(window, key),
    write: (key, value) => writeAddress({ document, window, key, value }),
  };
}

function decodePaths(coded: readonly (string | number)[]): string[] {
  const paths: string[] = [];
  for (let at = 0; at < coded.length; at += 2) {
    const before = paths.at(-1) ?? '';
    paths.push(before.slice(0, Number(coded[at])) + String(coded[at + 1]));
  }
  return paths;
}

function decodeEdges({ edges, rowOf }: IslandData): FileEdge[] {
  const decoded: FileEdge[] = [];
  for (let at = 0; at < edges.length; at += 3) {
    const [from, to, coded] = [edges[at]!, edges[at + 1]!, edges[at + 2]!];
    const rows = { fromRow: rowOf[from]!, toRow: rowOf[to]! };
    decoded.push({ from, to, ...rows, references: coded >> 1, isTypeOnly: (coded & 1) === 1 });
  }
  return decoded;
}

/** The address reads `#section?key=value&…`. */
function readAddress(window: PageWindow, key: string): string {
  const [, query = ''] = window.location.hash.split('?');
  return new URLSearchParams(query).get(key) ?? '';
}

function writeAddress({
  document,
  window,
  key,
  value,
}: {
  document: PageDocument;
  window: PageWindow;
  key: string;
  value: string;
}): void {
  const [section = '', query = ''] = window.location.hash.split('?');
  const state = new URLSearchParams(query);
  if (value === '') state.delete(key);
  else state.set(key, value);
  const suffix = String(state) === '' ? '' : `?${String(state)}`;
  window.history.replaceState(null, '', `${section === '' ? '#' : section}${suffix}`);
  for (const link of document.querySelectorAll('a[data-section]')) {
    link.setAttribute('href', `#${link.dataset['section'] ?? ''}${suffix}`);
  }
}
