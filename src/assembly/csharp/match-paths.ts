import { joinPath, pathBelow } from '../../base/paths.ts';

/** The files that a path or glob of MSBuild names (`*` within a folder, `**` across folders). */
export function matchPaths(folder: string, written: string, snapshotPaths: readonly string[]): readonly string[] {
  const isGlob = /[*?]/.test(written);
  const firstGlob = written.search(/[^/]*[*?]/);
  const path = joinPath(folder, isGlob ? written.slice(0, Math.max(0, firstGlob)) : written);
  if (path === null || written.includes('$(')) return [];
  if (!isGlob) return [path];
  const pattern = toPattern(written.slice(firstGlob));
  return snapshotPaths.filter((each) => {
    const below = pathBelow(path, each);
    return below !== null && pattern.test(below);
  });
}

function toPattern(glob: string): RegExp {
  const source = glob.replace(/[.+^$()[\]{}|\\]/g, '\\$&').replace(/(?:\*\*\/)+|\*+|\?/g, (wild) => {
    if (wild.startsWith('**/')) return '(?:[^/]+/)*';
    return wild === '?' ? '[^/]' : '[^/]*';
  });
  return new RegExp(`^${source}$`, 'i');
}
