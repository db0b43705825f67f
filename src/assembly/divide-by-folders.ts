import { compareText } from '../base/ordering.ts';
import { folderOf } from '../base/paths.ts';

/** Beyond this a picture of components is no help; a division that would exceed it is not made. */
const MOST_PARTS = 40;
/** A part is divided while it holds more of the files than this. */
const LARGE_SHARE = 0.5;
/** Fewer parts than this say too little: then a folder is opened whatever comes out of it. */
const FEWEST_PARTS = 5;
/** Folders that hold the sources and are no part by themselves, where they hold a good share of them. */
const SOURCE_ROOT = /^(?:[^/]+\/)?(?:src|app|apps|lib|libs|source|packages|modules)$/;
const SOURCE_ROOT_SHARE = 0.2;

/** Files below one folder; `folder` is relative to where the division started, '' for the start itself. */
export interface FolderPart {
  readonly folder: string;
  /** Indexes into the divided paths, ascending. */
  readonly members: readonly number[];
}

/** Divides relative paths into folders of the size people think in: large parts and source roots are opened. */
export function divideByFolders(paths: readonly string[]): FolderPart[] {
  let parts: FolderPart[] = [{ folder: '', members: [...paths.keys()] }];
  const closed = new Set<FolderPart>();
  for (;;) {
    const large = parts.find((part) => !closed.has(part) && isToBeOpened(part, paths.length));
    if (!large) return parts;
    const opened = openFolder(large, paths);
    const rest = parts.filter((part) => part !== large);
    const isOpen = opened.length > 0 && (parts.length < FEWEST_PARTS || rest.length + opened.length <= MOST_PARTS);
    if (isOpen) parts = [...rest, ...opened];
    // Files directly in a folder stay together under its name and cannot be divided further.
    for (const part of isOpen ? opened.filter(({ folder }) => folder === large.folder) : [large]) closed.add(part);
  }
}

function isToBeOpened(part: FolderPart, total: number): boolean {
  if (part.folder === '') return true;
  const share = part.members.length / total;
  return share > LARGE_SHARE || (share > SOURCE_ROOT_SHARE && SOURCE_ROOT.test(part.folder));
}

function openFolder(part: FolderPart, paths: readonly string[]): FolderPart[] {
  const start = part.folder === '' ? 0 : part.folder.length + 1;
  const groups = Map.groupBy(part.members, (member) => {
    const path = paths[member] ?? '';
    const slash = path.indexOf('/', start);
    return slash < 0 ? folderOf(path) : path.slice(0, slash);
  });
  return [...groups]
    .map(([folder, members]) => ({ folder, members }))
    .toSorted((a, b) => compareText(a.folder, b.folder));
}
