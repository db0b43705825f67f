import { execFileSync } from 'node:child_process';

/** What one commit did to paths, against its first parent. */
export interface CommitChange {
  readonly commit: string;
  /** New path by old path, as git recognises moves. */
  readonly moved: ReadonlyMap<string, string>;
  /** Paths, old and new, of files whose content is not what it was. */
  readonly edited: ReadonlySet<string>;
  /** Something changed, and nothing but paths and layout. */
  readonly isQuiet: boolean;
}

/** The last commits of a branch by first parents, oldest first. */
export function listCommits(root: string, count: number): string[] {
  return git(root, ['rev-list', '--first-parent', `--max-count=${count}`, 'HEAD'])
    .trim()
    .split('\n')
    .reverse();
}

export function listChanges(root: string, [before, commit]: readonly [string, string]): CommitChange {
  const fields = git(root, ['diff-tree', '-r', '-z', '-M', '--name-status', before, commit]).split('\0');
  const moved = new Map<string, string>();
  const edited = new Set<string>();
  for (let at = 0; at + 1 < fields.length; ) {
    const [status = '', from = '', to = ''] = fields.slice(at, at + 3);
    const paths = status.startsWith('R') ? [from, to] : [from];
    if (paths.length > 1) moved.set(from, to);
    if (status !== 'R100') for (const path of paths) edited.add(path);
    at += 1 + paths.length;
  }
  return { commit, moved, edited, isQuiet: moved.size + edited.size > 0 && linesChanged(root, before, commit) === 0 };
}

/** Lines that differ in more than blanks. */
function linesChanged(root: string, before: string, commit: string): number {
  const words = ['diff', '-M', '-w', '--ignore-blank-lines', '--numstat', before, commit];
  const rows = git(root, words).split('\n').filter(Boolean);
  return rows.reduce((sum, row) => {
    const [added, deleted] = row.split('\t').map(Number);
    // Of a binary file git counts nothing: it was changed.
    return sum + (Number.isInteger(added) ? (added ?? 0) + (deleted ?? 0) : 1);
  }, 0);
}

function git(root: string, words: readonly string[]): string {
  return execFileSync('git', ['-C', root, ...words], { encoding: 'utf8', maxBuffer: 1e9 });
}
