import type { RunningGit } from './run-git.ts';

/**
 * Cuts the output of git at a separator and hands over one record at a time as latin1, which keeps every byte of a
 * name. Returns what follows the last separator.
 */
export async function forEachRecord(
  git: RunningGit,
  separator: '\0' | '\n',
  receive: (record: string) => void,
): Promise<string> {
  let rest = '';
  for (let piece = await git.next(); piece !== null; piece = await git.next()) {
    const text = rest + piece.toString('latin1');
    let start = 0;
    for (let end = text.indexOf(separator, rest.length); end !== -1; end = text.indexOf(separator, start)) {
      receive(text.slice(start, end));
      start = end + 1;
    }
    rest = text.slice(start);
  }
  return rest;
}
