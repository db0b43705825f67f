import type { Snapshot } from '../../model/snapshot.ts';
import { skipped } from '../folder/skipped.ts';
import { gitFailure } from './git-failure.ts';
import { forEachRecord } from './records.ts';
import type { Repository } from './repository.ts';
import { startGit } from './run-git.ts';
import { admitName, finishSnapshot, type SnapshotDraft, skipOfMode } from './snapshot-draft.ts';

/** All files of a commit below the folder, with their sizes; nothing is checked out. */
export async function commitSnapshot(repository: Repository, commit: string): Promise<Snapshot> {
  const { place } = repository;
  const draft: SnapshotDraft = { files: [], skipped: [] };
  const git = startGit(place, { subcommand: 'ls-tree', options: ['-r', '-z', '-l'], revisions: [commit] });
  await forEachRecord(git, '\0', (record) => addTreeEntry(draft, record));
  const end = await git.ended;
  if (end.exitCode !== 0) throw gitFailure(end, place.folder);
  return finishSnapshot(draft, { root: place.folder, origin: 'commit', revision: commit, isDirty: false });
}

/** `<mode> <type> <id> <padded size>\t<name>`; the size of a blob that a partial clone has not fetched is `BAD`. */
function addTreeEntry(draft: SnapshotDraft, record: string): void {
  const tab = record.indexOf('\t');
  const path = admitName(draft, record.slice(tab + 1));
  if (path === null) return;
  const [mode = '', , blob = '', size = ''] = record.slice(0, tab).split(/ +/);
  const kind = skipOfMode(mode);
  if (kind === null) draft.files.push({ path, blob, size: /^\d+$/.test(size) ? Number(size) : -1 });
  else draft.skipped.push(skipped(kind, path));
}
