import { folderOf, joinPath } from '../../base/paths.ts';

/** Finds the file that a mount names, as the language of the mounting file spells modules; null where there is none. */
export function createMountTargets(paths: readonly string[]): (from: string, handler: string) => string | null {
  const known = new Set(paths);
  const byEnd = groupByEnd(paths);
  return (from, handler) => {
    const [module = '', name = ''] = handler.split('#');
    if (module === '') return from;
    const spelled = from.endsWith('.py') ? pythonCandidates(from, module, name) : scriptCandidates(from, module);
    for (const { path, isExact } of spelled) {
      const found = isExact ? (known.has(path) ? path : null) : nearest(byEnd.get(lastPart(path)) ?? [], path, from);
      if (found !== null) return found;
    }
    return null;
  };
}

interface Candidate {
  readonly path: string;
  /** False for the end of a path of which the beginning is not known. */
  readonly isExact: boolean;
}

/** `a.b` is `a/b.py` or `a/b/__init__.py` below any source root; what `from a import b` names may be a module itself. */
function pythonCandidates(from: string, module: string, name: string): Candidate[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const below = module.slice(dots).replaceAll('.', '/');
  let folder: string | null = folderOf(from);
  for (let up = 1; up < dots && folder !== null; up += 1) folder = joinPath(folder, '..');
  const stems = [below === '' ? name : `${below}/${name}`, below].filter((stem) => stem !== '');
  return stems.flatMap((stem) =>
    [`${stem}.py`, `${stem}/__init__.py`].map((end) =>
      dots === 0 ? { path: end, isExact: false } : { path: (folder && joinPath(folder, end)) ?? end, isExact: true },
    ),
  );
}

const SCRIPT_ENDS = ['', '.ts', '.tsx', '.js', '.mjs', '.cjs', '/index.ts', '/index.js'] as const;

function scriptCandidates(from: string, module: string): Candidate[] {
  const stem = module.replace(/\.(?:[cm]?[jt]s)$/, '');
  if (module.startsWith('.')) {
    const base = joinPath(folderOf(from), stem);
    return base === null ? [] : SCRIPT_ENDS.map((end) => ({ path: base + end, isExact: true }));
  }
  // An alias (`@/routes/orders`) keeps the end of the path.
  const end = /^[@~#]\/(.+)$/.exec(stem)?.[1];
  return end === undefined ? [] : SCRIPT_ENDS.map((ending) => ({ path: end + ending, isExact: false }));
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function groupByEnd(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const group = groups.get(lastPart(path));
    if (group) group.push(path);
    else groups.set(lastPart(path), [path]);
  }
  return groups;
}

/** The path with that end which shares the longest beginning with the mounting file. */
function nearest(candidates: readonly string[], end: string, from: string): string | null {
  let best: string | null = null;
  let length = -1;
  for (const path of candidates) {
    if (path !== end && !path.endsWith(`/${end}`)) continue;
    const together = sharedLength(path, from);
    if (together > length) [best, length] = [path, together];
  }
  return best;
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
