import { baseNameOf } from '../base/paths.ts';

/** Folders that hold parts and are none by themselves. */
const SOURCE_ROOTS: ReadonlySet<string> = new Set([
  'src',
  'source',
  'sources',
  'app',
  'apps',
  'lib',
  'libs',
  'packages',
  'modules',
  'services',
  'crates',
  'projects',
  'plugins',
  'internal',
  'pkg',
  'cmd',
]);

export function isSourceRoot(folder: string): boolean {
  return folder === '' || SOURCE_ROOTS.has(baseNameOf(folder).toLowerCase());
}
