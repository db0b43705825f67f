import type { Snapshot } from '../../model/snapshot.ts';
import { skipped } from '../folder/skipped.ts';
import { gitFailure } from './git-failure.ts';
import { INDEX_LISTING, type IndexEntry, indexEntryReader, isIntentOnly } from './index-entries.ts';
import { forEachRecord } from './records.ts';
import type { Repository } from './repository.ts';
import { startGit } from './run-git.ts';
import { admitName, finishSnapshot, type SnapshotDraft, skipOfMode } from './snapshot-draft.ts';

/** What the next commit would hold. */
export async function indexSnapshot(repository: Repository): Promise<Snapshot> {
  const { place } = repository;
  const draft: SnapshotDraft = { files: [], skipped: [] };
  const isDirty = isIndexDirty(repository);
  const conflicts = new Set<string>();
  await forEachIndexEntry(repository, (entry) => {
    if (entry.stage === '0') addIndexEntry(draft, entry);
    else conflicts.add(entry.name);
  });
  for (const name of conflicts) {
    const path = admitName(draft, name);
    if (path !== null) draft.skipped.push(skipped('conflict', path));
  }
  if (repository.isHeadDamaged) draft.skipped.push(skipped('gitDamaged', '.git'));
  const isUnborn = repository.head === null && draft.files.length > 0;
  const sizes = await blobSizes(repository, draft);
  const files = draft.files.map((file) => ({ ...file, size: sizes.get(file.blob) ?? -1 }));
  return finishSnapshot(
    { files, skipped: draft.skipped },
    {
      root: place.folder,
      origin: 'index',
      revision: repository.head,
      isDirty: (await isDirty) || conflicts.size > 0 || isUnborn,
    },
  );
}

/** Lists the index below the folder; fails as the user's mistake where git cannot read it. */
export async function forEachIndexEntry(
  repository: Repository,
  receive: (entry: IndexEntry) => void,
): Promise<{ readonly count: number }> {
  let count = 0;
  const git = startGit(repository.place, { subcommand: 'ls-files', options: INDEX_LISTING });
  const reader = indexEntryReader((entry) => {
    count += 1;
    receive(entry);
  });
  reader.rest(await forEachRecord(git, '\0', reader.record));
  const end = await git.ended;
  if (end.exitCode !== 0) throw gitFailure(end, repository.place.folder);
  return { count };
}

/** True when the index differs from HEAD below the folder, or when git could not tell. Before the first commit nothing does. */
export async function isIndexDirty(repository: Repository): Promise<boolean> {
  if (repository.head === null) return false;
  const git = startGit(repository.place, {
    subcommand: 'diff-index',
    options: ['--quiet', '--ignore-submodules=none'],
    revisions: [repository.head],
    paths: ['.'],
  });
  await forEachRecord(git, '\n', () => {});
  return (await git.ended).exitCode !== 0;
}

function addIndexEntry(draft: SnapshotDraft, entry: IndexEntry): void {
  const path = admitName(draft, entry.name);
  if (path === null) return;
  const kind = isIntentOnly(entry) ? 'intentOnly' : skipOfMode(entry.mode);
  if (kind === null) draft.files.push({ path, blob: entry.blob, size: -1 });
  else draft.skipped.push(skipped(kind, path));
}

/** Sizes by blob id, for those that the repository has: the size in the index is that of the file on disk. */
async function blobSizes(repository: Repository, draft: SnapshotDraft): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  if (draft.files.length === 0) return sizes;
  const git = startGit(repository.place, { subcommand: 'cat-file', options: ['--batch-check'] }, { input: true });
  git.input?.end(draft.files.map((file) => `${file.blob}\n`).join(''));
  await forEachRecord(git, '\n', (record) => {
    const [blob = '', type, size = ''] = record.split(' ');
    if (type === 'blob') sizes.set(blob, Number(size));
  });
  const end = await git.ended;
  if (end.exitCode !== 0) throw gitFailure(end, repository.place.folder);
  return sizes;
}
