import { folderOf, joinPath } from '../../base/paths.ts';
import {
  ANY_MODULE,
  type ExtensionCode,
  extensionCodeOf,
  extensionLength,
  type Ranking,
  rankingForWritten,
} from './module-extensions.ts';

export interface Folder {
  readonly path: string;
  readonly parent: Folder | null;
  readonly folders: Map<string, Folder>;
  /** Every file by its full name; the number is its index in the snapshot. */
  readonly files: Map<string, number>;
  /** First of the chained module files with that name before the extension. */
  readonly stems: Map<string, number>;
}

/** No file answers to the name. */
export const MISSING = -1;
/** The path leaves the analysed folder. */
export const OUTSIDE = -2;

/**
 * The paths of a snapshot as folders, so that a relative import costs one step a folder and one look-up, whatever
 * the number of extensions that could be meant.
 */
export class FileTree {
  readonly root: Folder = newFolder('', null);
  readonly paths: readonly string[];
  readonly #extensions: Uint8Array;
  /** Index of the next module file with the same stem in the same folder, or MISSING. */
  readonly #nextOfStem: Int32Array;
  readonly #folders = new Map<string, Folder>([['', this.root]]);

  constructor(paths: readonly string[]) {
    this.paths = paths;
    this.#extensions = new Uint8Array(paths.length);
    this.#nextOfStem = new Int32Array(paths.length).fill(MISSING);
    let folder = this.root;
    for (const [index, path] of paths.entries()) {
      const slash = path.lastIndexOf('/');
      const isSameFolder =
        slash < 0 ? folder === this.root : slash === folder.path.length && path.startsWith(folder.path);
      if (!isSameFolder) folder = this.#create(slash < 0 ? '' : path.slice(0, slash));
      this.#add(folder, path.slice(slash + 1), index);
    }
  }

  folderAt(path: string): Folder | null {
    return this.#folders.get(path) ?? null;
  }

  /** The folder a file lies in. */
  folderOfFile(path: string): Folder {
    return this.#folders.get(folderOf(path)) ?? this.root;
  }

  /** The nearest folder of the snapshot at or above a path that need not exist. */
  nearestFolder(path: string): Folder {
    let at = path;
    while (at !== '') {
      const folder = this.#folders.get(at);
      if (folder) return folder;
      at = folderOf(at);
    }
    return this.root;
  }

  extensionOf(index: number): ExtensionCode {
    return this.#extensions[index] ?? 0;
  }

  /** The module or asset that a name without slashes stands for in a folder. */
  findFile(folder: Folder, name: string): number {
    const written = extensionCodeOf(name);
    const ranking = rankingForWritten(written);
    if (ranking) {
      const found = this.findStem(folder, name.slice(0, -extensionLength(written)), ranking);
      if (found !== MISSING) return found;
    }
    const exact = folder.files.get(name);
    if (exact !== undefined && written !== 0) return exact;
    const found = this.findStem(folder, name, ANY_MODULE);
    if (found !== MISSING) return found;
    // `./tiers.d` names the declaration `tiers.d.ts`, whose stem is `tiers`.
    return exact ?? folder.files.get(`${name}.ts`) ?? MISSING;
  }

  findStem(folder: Folder, stem: string, ranking: Ranking): number {
    let best = MISSING;
    let bestRank = 256;
    let at = folder.stems.get(stem) ?? MISSING;
    while (at !== MISSING) {
      const rank = ranking[this.extensionOf(at)] ?? 0;
      if (rank > 0 && rank < bestRank) {
        best = at;
        bestRank = rank;
      }
      at = this.#nextOfStem[at] ?? MISSING;
    }
    return best;
  }

  /** The file that a normalised path from the root stands for, never a folder's index. */
  findPath(path: string): number {
    const folder = this.#folders.get(folderOf(path));
    return folder ? this.findFile(folder, path.slice(path.lastIndexOf('/') + 1)) : MISSING;
  }

  /** Like `findPath`, for a path relative to a folder. */
  findBelow(folder: string, relative: string): number {
    const path = joinPath(folder, relative);
    return path === null ? OUTSIDE : this.findPath(path);
  }

  #add(folder: Folder, name: string, index: number): void {
    folder.files.set(name, index);
    const code = extensionCodeOf(name);
    if (code === 0) return;
    this.#extensions[index] = code;
    const stem = name.slice(0, -extensionLength(code));
    const first = folder.stems.get(stem);
    if (first !== undefined) this.#nextOfStem[index] = first;
    folder.stems.set(stem, index);
  }

  #create(path: string): Folder {
    const known = this.#folders.get(path);
    if (known) return known;
    const missing: string[] = [];
    let at = path;
    while (!this.#folders.has(at)) {
      missing.push(at);
      at = folderOf(at);
    }
    let folder = this.#folders.get(at) ?? this.root;
    for (const created of missing.toReversed()) {
      const child = newFolder(created, folder);
      folder.folders.set(created.slice(created.lastIndexOf('/') + 1), child);
      this.#folders.set(created, child);
      folder = child;
    }
    return folder;
  }
}

function newFolder(path: string, parent: Folder | null): Folder {
  return { path, parent, folders: new Map(), files: new Map(), stems: new Map() };
}
