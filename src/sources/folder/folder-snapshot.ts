import { type Dirent, readdirSync } from 'node:fs';
import { compareText } from '../../base/ordering.ts';
import { groupNotAnalysed } from '../../model/not-analysed.ts';
import { pathExclusion } from '../../model/path-exclusion.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { DiskFolder } from './identify-content.ts';
import { type FileListing, listFile } from './list-file.ts';
import { lstatQuietly } from './parent-folders.ts';
import { isSystemError } from './read-regular-file.ts';
import { type Skipped, skipped } from './skipped.ts';

const FILE_LIMIT = 1_000_000;

export interface FolderSnapshotOptions {
  /** Things to report besides those that the walk finds. */
  readonly skipped?: readonly Skipped[];
  readonly fileLimit?: number;
}

/** All files below a folder without git. Links are not followed, so the walk ends; no ignore file is understood. */
export function folderSnapshot(folder: DiskFolder, options: FolderSnapshotOptions = {}): Snapshot {
  const { fileLimit = FILE_LIMIT } = options;
  const walk: Walk = { folder, files: [], skipped: [...(options.skipped ?? [])], waiting: [''] };
  for (let current = walk.waiting.pop(); current !== undefined; current = walk.waiting.pop()) {
    if (walk.files.length >= fileLimit) {
      walk.skipped.push(skipped('tooMany', current));
      continue;
    }
    const entries = list(folder.root, current);
    if (entries === null) walk.skipped.push(skipped('unreadableFolder', current));
    for (const entry of entries ?? []) addEntry(walk, current === '' ? entry.name : `${current}/${entry.name}`, entry);
  }
  return {
    root: folder.root,
    origin: 'folder',
    revision: null,
    isDirty: false,
    files: walk.files.sort((a, b) => compareText(a.path, b.path)),
    notAnalysed: groupNotAnalysed(walk.skipped),
    skippedPaths: walk.skipped.map((one) => one.path),
  };
}

interface Walk extends FileListing {
  readonly folder: DiskFolder;
  /** Folders still to be listed, relative to the root. */
  readonly waiting: string[];
}

/** Sorted, so that a walk that ends at its limit ends at the same file on every machine. */
function list(root: string, folder: string): Dirent[] | null {
  try {
    const entries = readdirSync(folder === '' ? root : `${root}/${folder}`, { withFileTypes: true });
    return entries.sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}

function addEntry(walk: Walk, path: string, entry: Dirent): void {
  if (entry.name.toLowerCase() === '.git') return;
  if (entry.isDirectory()) addFolder(walk, path);
  else if (entry.isSymbolicLink()) walk.skipped.push(skipped('link', path));
  else addFile(walk, path);
}

function addFolder(walk: Walk, path: string): void {
  const exclusion = pathExclusion(`${path}/`);
  if (exclusion === 'vendored') walk.skipped.push(skipped('vendoredFolder', path));
  else if (exclusion === 'build-output') walk.skipped.push(skipped('buildFolder', path));
  else walk.waiting.push(path);
}

function addFile(walk: Walk, path: string): void {
  const stats = lstatQuietly(`${walk.folder.root}/${path}`);
  if (stats === undefined) {
    // Node shows bytes that are no UTF-8 as U+FFFD, and no file has that name; any other vanished meanwhile.
    if (path.includes('\u{fffd}')) walk.skipped.push(skipped('notUtf8', path));
    return;
  }
  if (stats === null) walk.skipped.push(skipped('unreadableFile', path));
  else listFile(walk, walk.folder, { path, stats });
}
