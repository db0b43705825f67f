import { resolve } from 'node:path';
import { UsageError } from '../../base/usage-error.ts';
import type { GitPlace } from './git-command.ts';
import { gitFailure } from './git-failure.ts';
import { readGit } from './run-git.ts';

/** What has to be known of a repository before anything is read from it. */
export interface Repository {
  readonly place: GitPlace;
  readonly algorithm: 'sha1' | 'sha256';
  readonly hasWorkTree: boolean;
  readonly isShallow: boolean;
  /** The analysed folder is the top of the work tree. */
  readonly isTop: boolean;
  /** The commit that HEAD names, null before the first one and where it cannot be read. */
  readonly head: string | null;
  /** HEAD names a commit that cannot be read. */
  readonly isHeadDamaged: boolean;
  readonly indexFile: string;
}

/** Null where no repository governs the folder. */
export async function openRepository(place: GitPlace): Promise<Repository | null> {
  const answer = await readGit(place, {
    subcommand: 'rev-parse',
    options: [
      '--is-bare-repository',
      '--is-inside-work-tree',
      '--is-shallow-repository',
      '--show-object-format',
      '--show-cdup',
      '--git-path',
      'index',
      'HEAD^{commit}',
    ],
  });
  if (answer.message.includes('not a git repository')) return null;
  const lines = Buffer.from(answer.output, 'latin1').toString('utf8').split('\n');
  const hasHead = answer.exitCode === 0;
  if (!hasHead && !answer.message.includes("ambiguous argument 'HEAD^{commit}'"))
    throw gitFailure(answer, place.folder);
  const [isBare, isInside, isShallow, algorithm, wayUp = ''] = lines;
  return {
    place,
    algorithm: algorithm === 'sha256' ? 'sha256' : 'sha1',
    hasWorkTree: isBare !== 'true' && isInside === 'true',
    isShallow: isShallow === 'true',
    isTop: wayUp === '',
    head: hasHead ? (lines.at(-2) ?? null) : null,
    isHeadDamaged: !hasHead && (await namesCommit(place)),
    // Before HEAD's line and the empty one after it; the path itself may hold line breaks.
    indexFile: resolve(place.folder, lines.slice(5, -2).join('\n')),
  };
}

/** Before the first commit HEAD names nothing; later it names one, whether or not git has it. */
async function namesCommit(place: GitPlace): Promise<boolean> {
  const answer = await readGit(place, {
    subcommand: 'rev-parse',
    options: ['--verify', '--quiet'],
    revisions: ['HEAD'],
  });
  return answer.exitCode === 0;
}

/** The id of the commit that a revision of the user names. */
export async function resolveCommit(repository: Repository, revision: string): Promise<string> {
  const { place, isShallow } = repository;
  if (revision === 'HEAD') checkHead(repository);
  if (revision !== '' && !revision.includes('\0')) {
    const answer = await readGit(place, {
      subcommand: 'rev-parse',
      options: ['--verify', '--quiet'],
      revisions: [`${revision}^{commit}`],
    });
    const commit = answer.output.trim().split('\n').at(-1) ?? '';
    if (answer.exitCode === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
    if (answer.isSilent) throw gitFailure(answer, place.folder);
  }
  throw new UsageError(
    `${JSON.stringify(revision)} names no commit of ${place.folder}.`,
    isShallow
      ? 'This clone is shallow. Fetch the missing history: git fetch --unshallow (in CI: fetch-depth: 0).'
      : 'Look for it with git branch --all and git tag, or fetch it first.',
  );
}

function checkHead({ place, head, isHeadDamaged }: Repository): void {
  if (isHeadDamaged) {
    throw new UsageError(
      `The commit of ${place.folder} cannot be read: objects are missing or damaged.`,
      'Run git fsck there to see what is broken, then fetch it again, or analyse a fresh clone.',
    );
  }
  if (head !== null) return;
  throw new UsageError(`${place.folder} has no commits yet.`, 'Commit first, or analyse the working tree.');
}
