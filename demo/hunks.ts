/** Lines of a file before and after one change, in the manner of a unified diff without line numbers. */
export interface Hunk {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Reads hunks that each start with a line `@@`; below it lines start with a blank (kept), `-` (before) or `+` (after). */
export function parseHunks(text: string): readonly Hunk[] {
  const hunks: { before: string[]; after: string[] }[] = [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    if (line === '@@') {
      hunks.push({ before: [], after: [] });
      continue;
    }
    const hunk = hunks.at(-1);
    if (hunk === undefined) throw new Error(`A hunk starts with @@, not with: ${line}`);
    if (!line.startsWith('+')) hunk.before.push(line.slice(1));
    if (!line.startsWith('-')) hunk.after.push(line.slice(1));
  }
  return hunks;
}

export function applyHunks(content: string, hunks: readonly Hunk[]): string {
  return hunks.reduce((text, hunk) => replaceLines(text, hunk.before, hunk.after), content);
}

/** Undoes `applyHunks`: the last hunk first, each from after to before. */
export function revertHunks(content: string, hunks: readonly Hunk[]): string {
  return hunks.reduceRight((text, hunk) => replaceLines(text, hunk.after, hunk.before), content);
}

function replaceLines(content: string, sought: readonly string[], replacement: readonly string[]): string {
  const text = `\n${content}`;
  const target = `\n${sought.join('\n')}\n`;
  const at = text.indexOf(target);
  if (at < 0) throw new Error(`These lines do not occur:${target}`);
  if (text.includes(target, at + 1)) throw new Error(`These lines occur more than once:${target}`);
  const middle = replacement.map((line) => `\n${line}`).join('');
  return `${text.slice(0, at)}${middle}${text.slice(at + target.length - 1)}`.slice(1);
}
