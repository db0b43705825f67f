import type { Stats } from 'node:fs';
import type { Snapshot } from '../../model/snapshot.ts';
import { pathExclusion } from '../../model/path-exclusion.ts';
import { type DiskFolder, identifyContent } from '../folder/identify-content.ts';
import { listFile } from '../folder/list-file.ts';
import { lstatQuietly, type ParentState, parentFolders } from '../folder/parent-folders.ts';
import { type SkipKind, skipOfFailure, skipped } from '../folder/skipped.ts';
import { gitFailure } from './git-failure.ts';
import { type IndexEntry, isOutsideSparse, isUnchanged } from './index-entries.ts';
import { forEachIndexEntry, isIndexDirty } from './index-snapshot.ts';
import { forEachRecord } from './records.ts';
import type { Repository } from './repository.ts';
import { type RunningGit, startGit } from './run-git.ts';
import { admitName, finishSnapshot, type SnapshotDraft, skipOfMode } from './snapshot-draft.ts';

export interface WorktreeListing {
  readonly snapshot: Snapshot;
  /** False where git tracks nothing below the folder and ignores what is there. */
  readonly isKnownToGit: boolean;
}

/**
 * The files on disk that git tracks or would offer to add. Files are recognised as unchanged by the stat data in the
 * index; all others are hashed by us, since asking git would run the repository's filters.
 */
export async function worktreeSnapshot(repository: Repository, folder: DiskFolder): Promise<WorktreeListing> {
  // Before git reads the index: an index that is rewritten meanwhile is then judged by its older time.
  const indexTimeMs = lstatQuietly(repository.indexFile)?.mtimeMs ?? 0;
  const untracked = startGit(repository.place, {
    subcommand: 'ls-files',
    options: ['--others', '--exclude-standard', '-z'],
  });
  const walk: Walk = {
    folder,
    indexTimeMs,
    draft: { files: [], skipped: [] },
    parentState: parentFolders(folder.root),
    conflicts: new Set(),
    isDirty: false,
  };
  try {
    const isStagedDirty = isIndexDirty(repository);
    const { count } = await forEachIndexEntry(repository, (entry) => addTracked(walk, entry));
    const others = await addUntracked(walk, untracked, repository);
    if (repository.isHeadDamaged) walk.draft.skipped.push(skipped('gitDamaged', '.git'));
    const isUnborn = repository.head === null && walk.draft.files.length > 0;
    const isDirty = (await isStagedDirty) || walk.isDirty || isUnborn;
    const about = { root: folder.root, origin: 'worktree', revision: repository.head, isDirty } as const;
    return { snapshot: finishSnapshot(walk.draft, about), isKnownToGit: count + others > 0 };
  } finally {
    untracked.stop();
  }
}

interface Walk {
  readonly folder: DiskFolder;
  readonly indexTimeMs: number;
  readonly draft: SnapshotDraft;
  readonly parentState: (path: string) => ParentState;
  /** Names already met, among those that the index lists once for each side of a conflict. */
  readonly conflicts: Set<string>;
  isDirty: boolean;
}

function addTracked(walk: Walk, entry: IndexEntry): void {
  const { draft, conflicts } = walk;
  if (entry.stage !== '0') {
    // The disk holds the file once, whatever its sides in the index.
    if (conflicts.has(entry.name)) return;
    conflicts.add(entry.name);
    walk.isDirty = true;
  }
  const path = admitName(draft, entry.name);
  if (path === null) return;
  if (entry.mode === '160000') {
    draft.skipped.push(skipped('submodule', path));
    return;
  }
  const parent = walk.parentState(path);
  if (parent === 'inside') addTrackedFile(walk, entry, path);
  else if (parent === 'missing') addDeleted(walk, entry, path);
  else skipChanged(walk, parent === 'link' ? 'behindLink' : 'unreadableFile', path);
}

function addTrackedFile(walk: Walk, entry: IndexEntry, path: string): void {
  const { draft, folder } = walk;
  const stats = lstatQuietly(`${folder.root}/${path}`);
  if (stats === null) skipChanged(walk, 'unreadableFile', path);
  else if (stats === undefined || stats.isDirectory()) addDeleted(walk, entry, path);
  else if (stats.isSymbolicLink()) {
    if (entry.mode !== '120000') walk.isDirty = true;
    draft.skipped.push(skipped('link', path));
  } else if (!stats.isFile()) skipChanged(walk, 'special', path);
  else addRegularFile(walk, entry, { path, stats });
}

function addDeleted(walk: Walk, entry: IndexEntry, path: string): void {
  if (isOutsideSparse(entry)) walk.draft.skipped.push(skipped('sparse', path));
  else walk.isDirty = true;
}

function skipChanged(walk: Walk, kind: SkipKind, path: string): void {
  walk.isDirty = true;
  walk.draft.skipped.push(skipped(kind, path));
}

function addRegularFile(walk: Walk, entry: IndexEntry, file: { readonly path: string; readonly stats: Stats }): void {
  const { draft, folder } = walk;
  const { path, stats } = file;
  const isClean = isUnchanged(entry, stats, walk.indexTimeMs);
  // What a filter of git put on disk is remembered under the same stat data as the index has, and is what will be read.
  const content = isClean ? folder.cache.lookup(path, stats) : identifyContent(folder, path, stats);
  if (content === null) {
    draft.files.push({ path, blob: entry.blob, size: stats.size });
    return;
  }
  if ('failure' in content) {
    if (content.failure === 'missing') addDeleted(walk, entry, path);
    else skipChanged(walk, skipOfFailure(content.failure), path);
    return;
  }
  const isSame = isClean || content.blob === entry.blob || content.textBlob === entry.blob;
  // Where the file system knows no links, git writes their target into a regular file.
  if (isSame && skipOfMode(entry.mode) === 'link') draft.skipped.push(skipped('link', path));
  else draft.files.push({ path, blob: content.blob, size: stats.size });
  if (!isSame) walk.isDirty = true;
}

/** Returns how many names git offered, usable or not. */
async function addUntracked(walk: Walk, git: RunningGit, repository: Repository): Promise<number> {
  let count = 0;
  await forEachRecord(git, '\0', (name) => {
    count += 1;
    const path = admitName(walk.draft, name.endsWith('/') ? name.slice(0, -1) : name);
    if (path === null) return;
    // git names a folder with a slash at its end only where it will not look inside.
    if (name.endsWith('/')) walk.draft.skipped.push(skipped('embeddedRepository', path));
    else addUntrackedFile(walk, path);
  });
  const end = await git.ended;
  if (end.isSilent) walk.draft.skipped.push(skipped('untrackedUnlisted', ''));
  else if (end.exitCode !== 0) throw gitFailure(end, repository.place.folder);
  return count;
}

function addUntrackedFile(walk: Walk, path: string): void {
  const { draft, folder } = walk;
  const stats = lstatQuietly(`${folder.root}/${path}`);
  if (stats === undefined) return;
  if (stats === null) draft.skipped.push(skipped('unreadableFile', path));
  else if (stats.isSymbolicLink()) draft.skipped.push(skipped('link', path));
  else if (stats.isFile() && pathExclusion(path) === 'vendored') draft.skipped.push(skipped('vendoredUntracked', path));
  else if (listFile(draft, folder, { path, stats })) walk.isDirty = true;
}
