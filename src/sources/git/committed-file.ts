import { gitFailure } from './git-failure.ts';
import type { Repository } from './repository.ts';
import { readGit } from './run-git.ts';

/** A file below the folder as HEAD has it: empty where HEAD does not have it, null where there is no HEAD. */
export async function committedFile({ place, head }: Repository, path: string): Promise<Uint8Array | null> {
  if (head === null) return null;
  const revisions = [`${head}:./${path}`];
  const answer = await readGit(place, { subcommand: 'cat-file', options: ['blob'], revisions });
  if (answer.exitCode === 0) return Buffer.from(answer.output, 'latin1');
  if (/does not exist in|exists on disk, but not in/.test(answer.message)) return new Uint8Array();
  throw gitFailure(answer, place.folder);
}
