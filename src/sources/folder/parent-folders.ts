import { lstatSync, type Stats } from 'node:fs';
import { isSystemError } from './read-regular-file.ts';

export type ParentState = 'inside' | 'missing' | 'link' | 'unreadable';

/**
 * Tells whether the folders above a path are real folders below the root. The system follows a link in the middle of
 * a path without asking, so each folder is looked at once.
 */
export function parentFolders(root: string): (path: string) => ParentState {
  const states = new Map<string, ParentState>();
  const stateOf = (folder: string): ParentState => {
    const known = states.get(folder);
    if (known !== undefined) return known;
    const above = folder.lastIndexOf('/');
    const parent = above === -1 ? 'inside' : stateOf(folder.slice(0, above));
    const state = parent === 'inside' ? ownState(`${root}/${folder}`) : parent;
    states.set(folder, state);
    return state;
  };
  return (path) => {
    const end = path.lastIndexOf('/');
    return end === -1 ? 'inside' : stateOf(path.slice(0, end));
  };
}

/** Stat data of the name itself, `undefined` where nothing has it, null where the system does not tell. */
export function lstatQuietly(path: string): Stats | undefined | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}

function ownState(path: string): ParentState {
  const stats = lstatQuietly(path);
  if (stats === null) return 'unreadable';
  if (stats === undefined) return 'missing';
  if (stats.isSymbolicLink()) return 'link';
  return stats.isDirectory() ? 'inside' : 'missing';
}
