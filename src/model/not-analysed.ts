import { compareText } from '../base/ordering.ts';

/** Something in scope that was not looked at. Every result carries these: unread is never green. */
export interface NotAnalysed {
  /** A path, a language, or a class of things (`submodule`, `symbolic link`). */
  readonly what: string;
  /** In words a user understands, without a trailing full stop. */
  readonly reason: string;
  readonly count: number;
  /** At most three paths, so that a user can check the claim. */
  readonly examples: readonly string[];
}

/** True of what is no file or folder but bears on all of them, such as that git could not be asked: it is told in full. */
export function isAboutRun({ what }: NotAnalysed): boolean {
  return what === 'git' || what === 'untracked files';
}

/** Why a whole language was not read; `what` is then its name. */
export const UNSUPPORTED_LANGUAGE = 'paydown does not read this language yet';

/** Why of generated code that calls or serves others nothing else was read. */
export const WIRES_ONLY_REASON = 'generated code, read only for the routes it serves and the calls it makes';

const EXAMPLES = 3;

/** Collects single skipped paths into sorted, counted groups. */
export function groupNotAnalysed(
  entries: Iterable<{ readonly what: string; readonly reason: string; readonly path: string }>,
): NotAnalysed[] {
  const groups = new Map<string, { what: string; reason: string; paths: string[] }>();
  for (const { what, reason, path } of entries) {
    const key = `${what}\0${reason}`;
    const group = groups.get(key);
    if (group) group.paths.push(path);
    else groups.set(key, { what, reason, paths: [path] });
  }
  return [...groups.values()]
    .map(({ what, reason, paths }) => ({
      what,
      reason,
      count: paths.length,
      examples: paths.toSorted(compareText).slice(0, EXAMPLES),
    }))
    .toSorted((a, b) => compareText(a.what, b.what) || compareText(a.reason, b.reason));
}
