import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../base/usage-error.ts';
import type { BlobReader, Snapshot } from '../model/snapshot.ts';
import { diskReader } from './folder/disk-reader.ts';
import { folderSnapshot } from './folder/folder-snapshot.ts';
import type { DiskFolder } from './folder/identify-content.ts';
import { isSystemError } from './folder/read-regular-file.ts';
import { type SkipKind, skipped } from './folder/skipped.ts';
import { StatCache } from './folder/stat-cache.ts';
import { commitSnapshot } from './git/commit-snapshot.ts';
import { committedFile } from './git/committed-file.ts';
import { findGit } from './git/find-git.ts';
import { indexSnapshot } from './git/index-snapshot.ts';
import { ObjectReader } from './git/object-reader.ts';
import { openRepository, type Repository, resolveCommit } from './git/repository.ts';
import { worktreeSnapshot } from './git/worktree-snapshot.ts';

export interface SourceRequest {
  /** Any folder. Below the top of a repository only its own files count, with paths relative to it. */
  readonly path: string;
  readonly at:
    | { readonly kind: 'worktree' }
    | { readonly kind: 'index' }
    | { readonly kind: 'commit'; readonly revision: string };
  /** Where content ids of files that git's index does not know are kept between runs; outside the work tree. Null keeps none. */
  readonly statCacheFile: string | null;
}

export interface OpenSource {
  readonly snapshot: Snapshot;
  readonly reader: BlobReader;
  /** A file of HEAD, whatever is looked at now: empty where HEAD does not have it, null where there is no HEAD or a commit is looked at itself. */
  committed(path: string): Promise<Uint8Array | null>;
  /** Ends what runs and writes the stat cache; resolves to what went wrong with the cache, in words, or null. */
  close(): Promise<string | null>;
}

/**
 * Opens one state of a folder for reading. Nothing of the repository is executed and nothing is written into it.
 * `worktree` falls back to what there is: the files of a folder without git, the HEAD commit of a bare repository.
 */
export async function openSource(request: SourceRequest): Promise<OpenSource> {
  const root = resolveFolder(request.path);
  const program = findGit();
  if (program === null) return openWithoutGit(root, request);
  const gitDirectory = isGitDirectory(root) ? root : null;
  const repository = await openRepository({ program, folder: root, gitDirectory });
  if (repository === null) {
    if (request.at.kind !== 'worktree') throw noRepository(root);
    return openFolder(root, request.statCacheFile, isBelowRepository(root) ? 'gitUnusable' : null);
  }
  if (request.at.kind === 'commit') return openCommit(repository, request.at.revision);
  if (gitDirectory !== null || !repository.hasWorkTree) return openBare(repository, request);
  return request.at.kind === 'index' ? openIndex(repository) : openWorktree(repository, request.statCacheFile);
}

function resolveFolder(path: string): string {
  const remedy = 'Name a folder that exists and that you may read.';
  try {
    const root = realpathSync(path);
    if (!statSync(root).isDirectory()) {
      throw new UsageError(`${path} is a file, not a folder.`, `Name its folder: ${dirname(path)}`);
    }
    return root;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (path.includes('\0')) throw new UsageError('A path cannot hold a NUL character.', remedy);
    if (!isSystemError(error)) throw error;
    const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    throw new UsageError(
      isMissing ? `There is no folder ${path}.` : `${path} cannot be opened: ${error.code}.`,
      remedy,
    );
  }
}

function openWithoutGit(root: string, request: SourceRequest): OpenSource {
  if (request.at.kind !== 'worktree') {
    throw new UsageError('The git program was not found.', 'Install git, or analyse the files on disk.');
  }
  return openFolder(root, request.statCacheFile, isBelowRepository(root) ? 'gitMissing' : null);
}

function isBelowRepository(root: string): boolean {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true;
    if (folder === dirname(folder)) return false;
  }
}

/** git does not open a repository without work tree on its own (safe.bareRepository), so it is recognised as git does. */
function isGitDirectory(root: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(root, name))) && !existsSync(join(root, '.git'));
}

function noRepository(root: string): UsageError {
  return new UsageError(
    `${root} is not in a git repository, so it has neither commits nor an index.`,
    'Analyse the files on disk, or name a folder of a git repository.',
  );
}

function openFolder(root: string, statCacheFile: string | null, note: SkipKind | null = null): OpenSource {
  const folder: DiskFolder = { root, algorithm: 'sha1', cache: new StatCache(statCacheFile, root) };
  const snapshot = folderSnapshot(folder, { skipped: note === null ? [] : [skipped(note, root)] });
  return fromDisk(folder, snapshot);
}

async function openCommit(repository: Repository, revision: string): Promise<OpenSource> {
  const commit = await resolveCommit(repository, revision);
  return fromObjects(repository, await commitSnapshot(repository, commit));
}

async function openIndex(repository: Repository): Promise<OpenSource> {
  const source = fromObjects(repository, await indexSnapshot(repository));
  return { ...source, committed: (path) => committedFile(repository, path) };
}

async function openWorktree(repository: Repository, statCacheFile: string | null): Promise<OpenSource> {
  const root = repository.place.folder;
  const cache = new StatCache(statCacheFile, root);
  const folder: DiskFolder = { root, algorithm: repository.algorithm, cache };
  const { snapshot, isKnownToGit } = await worktreeSnapshot(repository, folder);
  // Somebody asks for a folder that the repository around it ignores: what is there is then all there is to see.
  if (!isKnownToGit && !repository.isTop) return openFolder(root, statCacheFile);
  return { ...fromDisk(folder, snapshot), committed: (path) => committedFile(repository, path) };
}

function openBare(repository: Repository, request: SourceRequest): Promise<OpenSource> {
  const { folder, gitDirectory } = repository.place;
  if (gitDirectory === null) {
    throw new UsageError(
      `The working tree of the repository at ${folder} is elsewhere (core.worktree).`,
      'Name that working tree, or ask for a commit.',
    );
  }
  if (request.at.kind === 'index') {
    throw new UsageError(`${folder} has no working tree, so it has no index.`, 'Ask for a commit.');
  }
  return openCommit(repository, 'HEAD');
}

function fromDisk(folder: DiskFolder, snapshot: Snapshot): OpenSource {
  return {
    snapshot,
    reader: diskReader(folder),
    committed: () => Promise.resolve(null),
    close: async () => folder.cache.save(),
  };
}

function fromObjects(repository: Repository, snapshot: Snapshot): OpenSource {
  const reader = new ObjectReader(repository.place, { algorithm: repository.algorithm });
  const close = async (): Promise<null> => {
    await reader.close();
    return null;
  };
  return { snapshot, reader, committed: () => Promise.resolve(null), close };
}
