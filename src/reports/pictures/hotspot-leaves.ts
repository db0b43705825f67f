import { displayCount } from '../../base/display-number.ts';
import { compareText } from '../../base/ordering.ts';
import { deepestCut } from './deepest-cut.ts';

/** A file as the hotspot map sees it. */
export interface HotspotFile {
  readonly path: string;
  readonly lines: number;
  /** Sum of cognitive complexity of its units. */
  readonly complexity: number;
}

/** A tile of the map: one file, or the smaller files of one folder together. */
export interface HotspotLeaf extends HotspotFile {
  /** Index into the files given; null for a folder's rest. */
  readonly file: number | null;
  readonly files: number;
}

export interface HotspotLeaves {
  /** Sorted by path. */
  readonly leaves: readonly HotspotLeaf[];
  /** What was gathered, as a sentence; null where every file has its own tile. */
  readonly note: string | null;
}

/** At most `limit` tiles: the most complex, then the longest files have their own, the rest is summed up per folder. */
export function hotspotLeaves(files: readonly HotspotFile[], limit: number): HotspotLeaves {
  if (files.length <= limit) return { leaves: sortLeaves(files.map(fileLeaf)), note: null };
  const folderOf = restFolders(files, Math.max(1, Math.floor(limit / 3)));
  const ranked = [...files.keys()].toSorted((a, b) => compareHeat(files[a]!, files[b]!));
  const folders = new Set(files.map((file) => folderOf(file.path))).size;
  const own = Math.max(0, limit - folders);
  const rest = ranked.slice(own).map((index) => files[index]!);
  const leaves = [
    ...ranked.slice(0, own).map((index) => fileLeaf(files[index]!, index)),
    ...sumFolders(rest, folderOf),
  ];
  const note = `${displayCount(rest.length, 'less complex file')} of ${displayCount(files.length, 'file')} are summed up per folder, so that at most ${displayCount(limit, 'tile')} are drawn.`;
  return { leaves: sortLeaves(leaves), note };
}

function fileLeaf(file: HotspotFile, index: number): HotspotLeaf {
  const { path, lines, complexity } = file;
  return { path, lines, complexity, file: index, files: 1 };
}

function compareHeat(a: HotspotFile, b: HotspotFile): number {
  return b.complexity - a.complexity || b.lines - a.lines || compareText(a.path, b.path);
}

/** At most `limit` folders: the deepest cut of the tree that fits, and one level below it the largest, while there is room. */
function restFolders(files: readonly HotspotFile[], limit: number): (path: string) => string {
  const deepest = files.reduce((depth, { path }) => Math.max(depth, path.split('/').length - 1), 0);
  const foldersAt = (depth: number): Set<string> => new Set(files.map((file) => folderAt(file.path, depth)));
  const cut = deepestCut(deepest, (depth) => foldersAt(depth).size <= limit);
  const below = new Map<string, number>();
  for (const { path, lines } of files) {
    const folder = folderAt(path, cut + 1);
    below.set(folder, (below.get(folder) ?? 0) + lines);
  }
  const ranked = [...below].toSorted(([a, aLines], [b, bLines]) => bLines - aLines || compareText(a, b));
  const own = new Set(ranked.slice(0, limit - foldersAt(cut).size).map(([folder]) => folder));
  return (path) => (own.has(folderAt(path, cut + 1)) ? folderAt(path, cut + 1) : folderAt(path, cut));
}

/** The folder of a path, cut at a depth; '' at depth 0. */
function folderAt(path: string, depth: number): string {
  return path.split('/').slice(0, -1).slice(0, depth).join('/');
}

function sumFolders(files: readonly HotspotFile[], folderOf: (path: string) => string): HotspotLeaf[] {
  const sums = new Map<string, { lines: number; complexity: number; files: number }>();
  for (const { path, lines, complexity } of files) {
    const sum = sums.get(folderOf(path)) ?? { lines: 0, complexity: 0, files: 0 };
    sums.set(folderOf(path), {
      lines: sum.lines + lines,
      complexity: sum.complexity + complexity,
      files: sum.files + 1,
    });
  }
  return [...sums].map(([folder, sum]) => ({ path: folder === '' ? '*' : `${folder}/*`, file: null, ...sum }));
}

function sortLeaves(leaves: readonly HotspotLeaf[]): HotspotLeaf[] {
  return leaves.toSorted((a, b) => compareText(a.path, b.path));
}
