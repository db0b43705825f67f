import { folderOf } from '../../base/paths.ts';
import { findModule } from './find-module.ts';
import { type Folder, isPackage, MISSING, type ModuleTree, moduleIn } from './module-tree.ts';
import type { PythonProjects } from './python-projects.ts';

/** Folders that absolute imports may start from. What `sys.path` holds when the code runs is written nowhere, so they are tried in the order of how likely they are. */
export class ImportRoots {
  readonly #tree: ModuleTree;
  readonly #projects: PythonProjects;
  readonly #sure = new Map<string, readonly Folder[]>();
  readonly #likely = new Map<string, readonly Folder[]>();
  /** Folders by the top-level packages they hold. */
  readonly #holders = new Map<string, Folder[]>();

  constructor(tree: ModuleTree, projects: PythonProjects) {
    this.#tree = tree;
    this.#projects = projects;
    for (const folder of tree.folders()) {
      if (folder.parent === null || !isPackage(folder) || isPackage(folder.parent)) continue;
      const name = folder.path.slice(folder.path.lastIndexOf('/') + 1);
      this.#holders.set(name, [...(this.#holders.get(name) ?? []), folder.parent]);
    }
  }

  /** Those that surely lie on the path, so that they hide what Python and other packages bring: what the projects around declare. */
  sure(path: string): readonly Folder[] {
    return this.#cached(this.#sure, folderOf(path), (folder) => {
      const declared = this.#projects.rootsOf(folder);
      const own = this.#abovePackage(folder);
      return declared.length === 0 || declared.includes(own) ? [own, ...declared] : declared;
    });
  }

  /** Above the file's own package, what the projects declare, then every folder above that is no package itself. */
  likely(path: string): readonly Folder[] {
    return this.#cached(this.#likely, folderOf(path), (folder) => {
      const own = this.#abovePackage(folder);
      return [own, ...this.#projects.rootsOf(folder), ...this.#plainFoldersAbove(own)];
    });
  }

  /** The roots of the projects that the file's projects name among their dependencies. */
  ofLinked(path: string): readonly Folder[] {
    return this.#projects.linkedRoots(path).flatMap((root) => this.#tree.folderAt(root) ?? []);
  }

  /** The only folder of the snapshot that holds a package with the module; none where several do. */
  anywhere(specifier: string): readonly Folder[] {
    const parts = specifier.split('.');
    const holders = this.#holders.get(parts[0] ?? '') ?? [];
    const found = holders.filter((holder) => findModule(holder, parts, false) !== null);
    return found.length === 1 ? found : [];
  }

  #cached(
    cache: Map<string, readonly Folder[]>,
    folder: string,
    find: (folder: string) => string[],
  ): readonly Folder[] {
    const known = cache.get(folder);
    if (known) return known;
    const found = [...new Set(find(folder))].flatMap((root) => this.#tree.folderAt(root) ?? []);
    cache.set(folder, found);
    return found;
  }

  #abovePackage(folder: string): string {
    let at = this.#tree.folderAt(folder);
    while (at?.parent && isPackage(at)) at = at.parent;
    return at?.path ?? folder;
  }

  #plainFoldersAbove(folder: string): string[] {
    const found: string[] = [];
    for (let at = this.#tree.folderAt(folder)?.parent ?? null; at !== null; at = at.parent) {
      if (moduleIn(at, '__init__', false) === MISSING) found.push(at.path);
    }
    return found;
  }
}
