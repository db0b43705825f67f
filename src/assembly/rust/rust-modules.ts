import { baseNameOf, folderOf, foldersAbove } from '../../base/paths.ts';

/** Folders whose files are crates of their own (The Cargo Book, "Target auto-discovery"). */
const CRATE_FOLDER = /^(?:tests|benches|examples|bin)$/;

/** The modules of the crates of a snapshot, by the conventions for their files (Rust reference, "Modules"). */
export class RustModules {
  readonly #paths: ReadonlyMap<string, number>;
  readonly #list: readonly string[];
  /** Root files by the name that other crates know the crate by: that of the folder around `src`. */
  readonly #crates = new Map<string, string>();

  constructor(paths: readonly string[]) {
    this.#list = paths;
    this.#paths = new Map(paths.map((path, index) => [path, index]));
    for (const path of paths) {
      if (!/(?:^|\/)src\/lib\.rs$/.test(path)) continue;
      const name = baseNameOf(folderOf(folderOf(path))).replaceAll('-', '_');
      if (name !== '' && !this.#crates.has(name)) this.#crates.set(name, path);
    }
  }

  /** The file of the deepest module on a path that is written in a file, null where it leaves the snapshot. */
  find(path: string, from: string): number | null {
    const root = this.#rootOf(from);
    const own = moduleFolderOf(from, root);
    const parts = path.split('::');
    const first = parts.shift() ?? '';
    if (first === 'crate') return this.#descend(root, folderOf(root), parts);
    if (first === 'self')
      return parts.length === 1 ? this.#child(own, parts[0] ?? '') : this.#descend(from, own, parts);
    if (first === 'super') return this.#findAbove(own, root, parts);
    const child = this.#child(own, first);
    if (child !== null) return this.#descend(this.#pathOf(child), `${prefixOf(own)}${first}`, parts);
    const crate = this.#crates.get(first);
    return crate === undefined ? null : this.#descend(crate, folderOf(crate), parts);
  }

  #findAbove(own: string, root: string, parts: readonly string[]): number | null {
    let folder = folderOf(own);
    let skipped = 0;
    while (parts[skipped] === 'super') {
      folder = folderOf(folder);
      skipped += 1;
    }
    const file =
      folder === folderOf(root) ? root : this.#pathOf(this.#child(folderOf(folder), baseNameOf(folder)) ?? -1);
    return file === '' ? null : this.#descend(file, folder, parts.slice(skipped));
  }

  #descend(file: string, folder: string, parts: readonly string[]): number | null {
    let found = this.#paths.get(file) ?? null;
    let inside = folder;
    for (const part of parts) {
      const child = this.#child(inside, part);
      if (child === null) break;
      found = child;
      inside = `${prefixOf(inside)}${part}`;
    }
    return found;
  }

  #child(folder: string, name: string): number | null {
    const stem = `${prefixOf(folder)}${name}`;
    return this.#paths.get(`${stem}.rs`) ?? this.#paths.get(`${stem}/mod.rs`) ?? null;
  }

  #pathOf(index: number): string {
    return this.#list[index] ?? '';
  }

  #rootOf(path: string): string {
    const folder = folderOf(path);
    if (/^(?:lib|main|build)\.rs$/.test(baseNameOf(path)) || CRATE_FOLDER.test(baseNameOf(folder))) return path;
    for (const above of foldersAbove(path)) {
      for (const name of ['lib.rs', 'main.rs']) {
        if (this.#paths.has(`${prefixOf(above)}${name}`)) return `${prefixOf(above)}${name}`;
      }
    }
    return path;
  }
}

/** The folder in which the files of a module's children lie. */
function moduleFolderOf(path: string, root: string): string {
  if (path === root || baseNameOf(path) === 'mod.rs') return folderOf(path);
  return path.replace(/\.rs$/, '');
}

function prefixOf(folder: string): string {
  return folder === '' ? '' : `${folder}/`;
}
