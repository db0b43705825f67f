/** No file answers to the name. */
export const MISSING = -1;

/** A folder with Python files in it or below; files are numbers in the snapshot's list. */
export interface Folder {
  readonly path: string;
  readonly parent: Folder | null;
  readonly folders: Map<string, Folder>;
  readonly modules: Map<string, number>;
  /** `.pyi`, where a module may have both. */
  readonly stubs: Map<string, number>;
  /** Extension modules, as sources (`.pyx`) or built: they exist and are not read. */
  readonly compiled: Set<string>;
}

/** The Python files of a snapshot as folders. */
export class ModuleTree {
  readonly root: Folder = newFolder('', null);
  readonly #folders = new Map<string, Folder>([['', this.root]]);

  constructor(paths: readonly string[]) {
    for (const [file, path] of paths.entries()) {
      const found = /(?:^|\/)([^/.]+)\.(?:(py|pyi)|(?:[\w-]+\.)?(?:pyx|so|pyd))$/.exec(path);
      if (found) this.#add(path, file, found);
    }
  }

  folderAt(path: string): Folder | null {
    return this.#folders.get(path) ?? null;
  }

  folders(): Iterable<Folder> {
    return this.#folders.values();
  }

  #add(path: string, file: number, [, name = '', extension]: RegExpExecArray): void {
    const folder = this.#create(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    if (extension === 'py') folder.modules.set(name, file);
    else if (extension === 'pyi') folder.stubs.set(name, file);
    else folder.compiled.add(name);
  }

  #create(path: string): Folder {
    const known = this.#folders.get(path);
    if (known) return known;
    let folder = this.root;
    for (const [at, name] of path.split('/').entries()) {
      const existing = folder.folders.get(name);
      if (existing) {
        folder = existing;
        continue;
      }
      const child = newFolder(path.split('/', at + 1).join('/'), folder);
      folder.folders.set(name, child);
      this.#folders.set(child.path, child);
      folder = child;
    }
    return folder;
  }
}

/** True for a package with an `__init__`, which one folder provides as a whole. */
export function isPackage(folder: Folder): boolean {
  return folder.modules.has('__init__') || folder.stubs.has('__init__');
}

/** The file of a module in a folder. A stub is taken for code only where there is no code, except by another stub. */
export function moduleIn(folder: Folder, name: string, prefersStub: boolean): number {
  const module = folder.modules.get(name);
  const stub = folder.stubs.get(name);
  return (prefersStub ? (stub ?? module) : (module ?? stub)) ?? MISSING;
}

function newFolder(path: string, parent: Folder | null): Folder {
  return {
    path,
    parent,
    folders: new Map(),
    modules: new Map(),
    stubs: new Map(),
    compiled: new Set(),
  };
}
