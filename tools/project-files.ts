import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../src/base/ordering.ts';

/** Folder of this repository, with a separator at its end. */
export const projectRoot: string = fileURLToPath(new URL('../', import.meta.url));

/** What .gitignore names, and git itself: nothing in there is ours. */
const NOT_OURS: ReadonlySet<string> = new Set(['.git', 'node_modules', 'dist', '.paydown', 'coverage']);

export interface ProjectFile {
  /** Relative to the root, forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Paths below `folder` (relative to `root`), sorted. Walks the disk, so that files count before git knows them. */
export function listFiles(root: string, folder: string): string[] {
  const found: string[] = [];
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const entry of readdirSync(join(root, next), { withFileTypes: true })) {
      const path = next === '' ? entry.name : `${next}/${entry.name}`;
      if (entry.isDirectory() && !NOT_OURS.has(entry.name)) pending.push(path);
      else if (entry.isFile() && !entry.name.endsWith('.tmp')) found.push(path.split(sep).join('/'));
    }
  }
  return found.toSorted(compareText);
}

export function readFiles(root: string, paths: readonly string[]): ProjectFile[] {
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Tests, and what only they use (`order-sample.test-support.ts`). */
export function isTestPath(path: string): boolean {
  return /\.test(?:-support)?\.ts$/.test(path);
}
