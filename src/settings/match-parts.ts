import { compileGlob, literalFolder } from '../base/glob.ts';
import type { UsageProblem } from '../base/usage-error.ts';
import type { WrittenAt } from '../model/intent.ts';

/** Something that is said of files. */
export interface WrittenPart {
  /** Completes `the glob … of`. */
  readonly what: string;
  readonly paths: readonly string[];
  readonly at: WrittenAt;
}

export interface MatchedParts {
  /** For each part indexes into the paths, without order. */
  readonly matched: readonly (readonly number[])[];
  /** Globs that match nothing: nobody writes one that is meant to. */
  readonly problems: readonly UsageProblem[];
}

/** Which of the paths (sorted) each part speaks of. */
export function matchParts(parts: readonly WrittenPart[], paths: readonly string[]): MatchedParts {
  const problems: UsageProblem[] = [];
  const matched = parts.map((part) =>
    part.paths.flatMap((glob) => {
      const found = matchingPaths(glob, paths);
      if (found.length === 0) problems.push(unmatchedGlob(glob, part));
      return found;
    }),
  );
  return { matched, problems };
}

/** Indexes into the paths. They are sorted, so that all below one folder stand side by side: only those are asked. */
export function matchingPaths(glob: string, paths: readonly string[]): number[] {
  const matches = compileGlob(glob);
  const folder = literalFolder(glob);
  const found: number[] = [];
  for (let at = firstFrom(folder, paths); at < paths.length && paths[at]!.startsWith(folder); at += 1) {
    if (matches(paths[at]!)) found.push(at);
  }
  return found;
}

export function unmatchedGlob(glob: string, { what, at }: Pick<WrittenPart, 'what' | 'at'>): UsageProblem {
  return {
    path: at.path,
    line: at.line,
    column: 1,
    message: `the glob ${glob} of ${what} matches no file`,
    remedy: 'correct it or take it out; paths start in the folder of the file, and folder/** means all below',
  };
}

function firstFrom(text: string, paths: readonly string[]): number {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (paths[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
