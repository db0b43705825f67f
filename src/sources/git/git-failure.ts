import { UsageError } from '../../base/usage-error.ts';
import type { GitEnd } from './run-git.ts';

/** Turns what git said into the user's mistake and its remedy. */
export function gitFailure(end: GitEnd, folder: string): UsageError {
  if (end.isSilent) {
    return new UsageError(
      `git did not answer for ${folder}.`,
      'Look for a named pipe or an unreachable drive behind .git or .gitignore, then try again.',
    );
  }
  if (end.message.includes('dubious ownership')) {
    return new UsageError(
      `git does not read ${folder} because another user owns it.`,
      `If you trust it: git config --global --add safe.directory ${ownedFolder(end.message) ?? `'${folder}'`}`,
    );
  }
  if (end.message.includes('cannot use bare repository')) {
    return new UsageError(
      `${folder} lies inside a repository without work tree.`,
      'Name the folder of that repository itself (the one that holds HEAD and objects).',
    );
  }
  return new UsageError(
    `git cannot read ${folder}: ${firstFault(end.message)}`,
    'Run git fsck there to see what is broken, or analyse a fresh clone.',
  );
}

/** git names the folder it wants listed, quoted for a shell, in its own advice. */
function ownedFolder(message: string): string | null {
  return /--add safe\.directory (.+)/.exec(message)?.[1]?.trim() ?? null;
}

function firstFault(message: string): string {
  const lines = message.split('\n').filter((line) => line !== '');
  const fault = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? 'it ended without a message';
  return fault.replace(/^(?:fatal|error): /, '');
}
