import { compareText } from '../../base/ordering.ts';
import { groupNotAnalysed } from '../../model/not-analysed.ts';
import type { Snapshot, SnapshotFile } from '../../model/snapshot.ts';
import { type Skipped, type SkipKind, skipped } from '../folder/skipped.ts';
import { decodeGitPath } from './git-path.ts';

/** What a listing of git gives, while it is being read. */
export interface SnapshotDraft {
  readonly files: SnapshotFile[];
  readonly skipped: Skipped[];
}

/** The usable path of a name in git's output; null, and counted, where it is none. */
export function admitName(draft: SnapshotDraft, latin1: string): string | null {
  const name = decodeGitPath(latin1);
  if (name.kind === 'usable') return name.path;
  draft.skipped.push(skipped(name.kind === 'unsafe' ? 'unsafePath' : 'notUtf8', name.shown));
  return null;
}

/** What keeps an entry of a tree or index from being a file, by its mode. */
export function skipOfMode(mode: string): SkipKind | null {
  if (mode === '160000') return 'submodule';
  return mode === '120000' ? 'link' : null;
}

export function finishSnapshot(
  draft: SnapshotDraft,
  about: Omit<Snapshot, 'files' | 'notAnalysed' | 'skippedPaths'>,
): Snapshot {
  return {
    ...about,
    files: draft.files.sort((a, b) => compareText(a.path, b.path)),
    notAnalysed: groupNotAnalysed(draft.skipped),
    skippedPaths: draft.skipped.map((one) => one.path),
  };
}
