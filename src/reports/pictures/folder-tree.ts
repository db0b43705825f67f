import { compareText } from '../../base/ordering.ts';
import type { HotspotLeaf } from './hotspot-leaves.ts';

/** Folders nested as paths say; a folder that holds nothing but one folder is named together with it. */
export interface FolderTree {
  /** Relative to the folder above: `orders`, or `packages/pricing/src`. */
  readonly name: string;
  /** By name. */
  readonly children: readonly FolderTree[];
  /** Null for folders. */
  readonly leaf: HotspotLeaf | null;
}

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly leaves: { name: string; leaf: HotspotLeaf }[];
}

export function folderTree(leaves: readonly HotspotLeaf[]): FolderTree {
  const root: Folder = { folders: new Map(), leaves: [] };
  for (const leaf of leaves) {
    const segments = leaf.path.split('/');
    const name = segments.pop() ?? leaf.path;
    segments.reduce(openFolder, root).leaves.push({ name, leaf });
  }
  return { name: '', children: childrenOf(root), leaf: null };
}

function openFolder(folder: Folder, name: string): Folder {
  const known = folder.folders.get(name);
  if (known) return known;
  const opened: Folder = { folders: new Map(), leaves: [] };
  folder.folders.set(name, opened);
  return opened;
}

function childrenOf(folder: Folder): FolderTree[] {
  const folders = [...folder.folders].map(([name, child]) => namedTree(name, child));
  const leaves = folder.leaves.map(({ name, leaf }) => ({ name, children: [], leaf }));
  return [...folders, ...leaves].toSorted((a, b) => compareText(a.name, b.name));
}

function namedTree(name: string, folder: Folder): FolderTree {
  let [path, last] = [name, folder];
  while (last.leaves.length === 0 && last.folders.size === 1) {
    const [[segment, child]] = [...last.folders] as [[string, Folder]];
    path = `${path}/${segment}`;
    last = child;
  }
  return { name: path, children: childrenOf(last), leaf: null };
}
