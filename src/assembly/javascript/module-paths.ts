import { joinPath } from '../../base/paths.ts';
import type { BuildOutputs } from './build-outputs.ts';
import { type FileTree, type Folder, MISSING, OUTSIDE } from './file-tree.ts';
import type { IgnoredPaths } from './ignored-paths.ts';
import { ANY_MODULE, isDeclarationCode } from './module-extensions.ts';
import type { LocalPackage } from './workspace-packages.ts';

/** Entry fields of a package.json without `exports`, in the order that leads to sources soonest. */
const ENTRY_FIELDS: readonly string[] = ['source', 'module', 'main', 'types', 'typings', 'browser'];

/** Where the entry of a package without a usable field is, by custom. */
const USUAL_ENTRIES: readonly string[] = ['src', 'src/main', 'source', '', 'lib', 'app'];

/** React Native picks one of several files by platform; any of them stands for the module. */
const PLATFORMS: readonly string[] = ['.native', '.ios', '.android', '.web'];

export interface SnapshotPaths {
  readonly tree: FileTree;
  readonly packages: ReadonlyMap<string, LocalPackage>;
  readonly outputs: BuildOutputs;
  readonly ignored: IgnoredPaths;
  readonly leftOut: ReadonlySet<string>;
}

/** Finds the module that a path stands for: file, folder with package.json or index, source behind a build output. */
export class ModulePaths {
  readonly #paths: SnapshotPaths;

  constructor(paths: SnapshotPaths) {
    this.#paths = paths;
  }

  /** Follows a relative specifier step by step. */
  findRelative(from: Folder, specifier: string): number {
    let folder: Folder | null = from;
    let start = 0;
    for (let slash = specifier.indexOf('/'); slash >= 0; slash = specifier.indexOf('/', start)) {
      const next = step(folder, specifier.slice(start, slash));
      if (!next) return next === null ? OUTSIDE : MISSING;
      folder = next;
      start = slash + 1;
    }
    const last = specifier.slice(start);
    if (last === '' || last === '.' || last === '..') {
      const target = step(folder, last);
      return target ? this.folderModule(target) : OUTSIDE;
    }
    const found = this.#paths.tree.findFile(folder, last);
    if (found !== MISSING) return found;
    const inside = folder.folders.get(last);
    return inside ? this.folderModule(inside) : MISSING;
  }

  /** The module at a path from the root. */
  findPath(path: string): number {
    return this.findRelative(this.#paths.tree.root, path);
  }

  /** A folder stands for the entry its package.json names, else for its index. */
  folderModule(folder: Folder): number {
    const local = folder.files.has('package.json') ? this.#paths.packages.get(folder.path) : undefined;
    const entry = local ? this.best(this.entryPaths(local)) : MISSING;
    return entry === MISSING ? this.#paths.tree.findStem(folder, 'index', ANY_MODULE) : entry;
  }

  entryPaths(local: LocalPackage): readonly string[] {
    const { entries } = local.manifest;
    return ENTRY_FIELDS.flatMap((field) => {
      const written = Object.hasOwn(entries, field) ? entries[field] : undefined;
      return written === undefined ? [] : (joinPath(local.folder, written) ?? []);
    });
  }

  /** The first path with a module behind it; a declaration or an asset only where no implementation is. */
  best(candidates: readonly string[]): number {
    let fallback = MISSING;
    for (const path of candidates) {
      const found = this.#entryAt(path);
      if (found === MISSING) continue;
      const code = this.#paths.tree.extensionOf(found);
      if (code !== 0 && !isDeclarationCode(code)) return found;
      if (fallback === MISSING) fallback = found;
    }
    return fallback;
  }

  /** The file at an entry's path, or the source of a build output that is absent or was not read. */
  #entryAt(path: string): number {
    const { tree, outputs, leftOut } = this.#paths;
    const direct = tree.findPath(path);
    // The package.json of a folder is not asked again: an entry that names its own folder would go round in circles.
    const folder = direct === MISSING ? tree.folderAt(path) : null;
    const found = folder ? tree.findStem(folder, 'index', ANY_MODULE) : direct;
    const isRead = found !== MISSING && !leftOut.has(tree.paths[found] ?? '');
    if (isRead) return found;
    const source = outputs.sourceOf(path);
    return source === MISSING ? found : source;
  }

  /** The entry by custom, for packages whose fields lead nowhere. */
  usualEntry(local: LocalPackage): number {
    const last = local.folder.slice(local.folder.lastIndexOf('/') + 1);
    return this.best([...USUAL_ENTRIES, `src/${last}`].flatMap((entry) => joinPath(local.folder, entry) ?? []));
  }

  /** What stands behind a path that names nothing itself: a platform's file, or what a build makes it from. */
  findBehind(path: string): number {
    const { tree, outputs } = this.#paths;
    for (const platform of PLATFORMS) {
      const found = tree.findPath(`${path}${platform}`);
      if (found !== MISSING) return found;
    }
    return outputs.isOutputPath(path) || this.#paths.ignored.isIgnored(path) ? outputs.sourceOf(path) : MISSING;
  }

  /** True where a build makes the path: it is ignored by git, or in a folder that only builds write to. */
  isGenerated(path: string): boolean {
    return this.#paths.ignored.isIgnored(path) || this.#paths.outputs.isOutputPath(path);
  }

  /** True where the path lies in a folder that only builds write to. */
  isOutput(path: string): boolean {
    return this.#paths.outputs.isOutputPath(path);
  }

  /** True where the path, or a folder above it, is in the repository and was not read. */
  isLeftOut(path: string): boolean {
    const { leftOut } = this.#paths;
    if (leftOut.size === 0) return false;
    const slashes = [...path.matchAll(/\//g)].map((match) => path.slice(0, match.index));
    return [path, `${path}.ts`, `${path}.js`, ...slashes].some((each) => leftOut.has(each));
  }
}

/** The folder one step on; undefined where there is none of that name, null above the root. */
function step(folder: Folder, part: string): Folder | null | undefined {
  if (part === '' || part === '.') return folder;
  return part === '..' ? folder.parent : folder.folders.get(part);
}
