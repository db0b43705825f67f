import type { ReadFailure } from './read-regular-file.ts';

/** One thing in scope that is not among the files of a snapshot. */
export interface Skipped {
  readonly what: string;
  readonly reason: string;
  readonly path: string;
}

export type SkipKind = keyof typeof SKIP_KINDS;

export function skipped(kind: SkipKind, path: string): Skipped {
  return { ...SKIP_KINDS[kind], path };
}

/** How a file that was there when listed, and then failed to be read, is counted. */
export function skipOfFailure(failure: Exclude<ReadFailure, 'missing'>): SkipKind {
  return failure === 'not-a-file' ? 'special' : 'unreadableFile';
}

const SKIP_KINDS = {
  submodule: { what: 'submodule', reason: 'it is a repository of its own: analyse it separately' },
  embeddedRepository: { what: 'embedded repository', reason: 'it is a repository of its own: analyse it separately' },
  link: { what: 'symbolic link', reason: 'links are not followed' },
  behindLink: { what: 'file', reason: 'its folder is a symbolic link on disk, and links are not followed' },
  special: { what: 'special file', reason: 'a pipe, socket or device holds no source text' },
  notUtf8: { what: 'file', reason: 'its name is not valid UTF-8' },
  unsafePath: { what: 'file', reason: 'its name leaves the folder or reaches into .git' },
  conflict: { what: 'file', reason: 'a merge conflict in it is not resolved' },
  sparse: { what: 'file', reason: 'it is outside the sparse checkout' },
  intentOnly: { what: 'file', reason: 'it is announced with git add --intent-to-add, the index holds no content yet' },
  unreadableFile: { what: 'file', reason: 'it could not be read from disk' },
  unreadableFolder: { what: 'folder', reason: 'it could not be listed' },
  untrackedUnlisted: { what: 'untracked files', reason: 'git did not list them within ten seconds' },
  gitMissing: {
    what: 'git',
    reason: 'the program is not installed: all files on disk were listed, ignored ones too, without revision',
  },
  gitUnusable: {
    what: 'git',
    reason: 'it does not recognise .git: all files on disk were listed, ignored ones too, without revision',
  },
  gitDamaged: {
    what: 'git',
    reason: 'objects of the commit are missing or damaged: run git fsck, or look at a fresh clone',
  },
  vendoredUntracked: { what: 'vendored file', reason: 'code of others, not under version control' },
  oversized: { what: 'file', reason: 'it is not under version control and larger than 2 MiB' },
  vendoredFolder: { what: 'vendored folder', reason: 'code of others, not under version control' },
  buildFolder: { what: 'build output folder', reason: 'made by a build, not under version control' },
  tooMany: { what: 'folder', reason: 'the walk ended at its limit of one million files' },
} as const satisfies Record<string, Omit<Skipped, 'path'>>;
