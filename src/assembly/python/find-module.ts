import { type Folder, isPackage, MISSING, moduleIn } from './module-tree.ts';

/** A module or package of the snapshot. */
export interface Module {
  /** The file that runs, MISSING where there is none: a folder without `__init__`, an extension module. */
  readonly file: number;
  /** The package's folder, null for a module. */
  readonly folder: Folder | null;
}

/** Follows a dotted name from a folder; the folder itself for no parts. A package wins over a module of the same name. */
export function findModule(start: Folder, parts: readonly string[], prefersStub: boolean): Module | null {
  let folder = start;
  for (const [at, name] of parts.entries()) {
    const child = folder.folders.get(name);
    const file = moduleIn(folder, name, prefersStub);
    const isLast = at === parts.length - 1;
    // A folder without `__init__` is a package only where no module has its name.
    if (child && (isPackage(child) || file === MISSING)) folder = child;
    else if (file !== MISSING) return isLast || isMadeAtRunTime(parts, at) ? { file, folder: null } : null;
    else return folder.compiled.has(name) ? { file: MISSING, folder: null } : null;
  }
  return { file: moduleIn(folder, '__init__', prefersStub), folder };
}

/** `six` puts modules of its own making below itself. */
function isMadeAtRunTime(parts: readonly string[], at: number): boolean {
  return parts[at] === 'six' && parts[at + 1] === 'moves';
}
