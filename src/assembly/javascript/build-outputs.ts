import { folderOf, joinPath, pathBelow } from '../../base/paths.ts';
import { placePath } from './effective-config.ts';
import { type FileTree, MISSING } from './file-tree.ts';
import { ANY_MODULE } from './module-extensions.ts';
import { includedFolders } from './project-files.ts';
import type { Project } from './typescript-projects.ts';
import { type LocalPackage, nearestPackage } from './workspace-packages.ts';

/** Folders that builds write to, and the formats and run times they write below them. */
const OUTPUT_FOLDERS: ReadonlySet<string> = new Set(
  'dist build lib out output esm cjs es umd module main types typings dts browser node commonjs bundle bundles .output'.split(
    ' ',
  ),
);
/** Those of them that people do not also write sources to. */
const PURE_OUTPUT_FOLDERS: ReadonlySet<string> = new Set('dist build out output esm cjs es umd .output'.split(' '));
/** Where a package's sources usually are, best first. */
const SOURCE_FOLDERS: readonly string[] = ['src', 'source', 'lib', 'app', ''];
/** What stands for a format and not for a part of the package. */
const FORMAT_FOLDERS = /^(?:(?:cjs|esm?|umd|types|commonjs|module)\/)+/;
const MODULE_EXTENSION = /(?:\.d)?\.[cm]?[jt]sx?$/;
/** `orders.esm.js`, `orders.min.js`: what bundlers put between name and extension. */
const BUNDLE_SUFFIX =
  /(?:\.(?:cjs|esm?|esm-bundler|umd|iife|global|min|prod|production|dev|development|bundle|modern|legacy|module|node|browser|[cm]?js))+$/;

interface OutputRoot {
  /** Where the files below the output folder were made from, best guess first. */
  readonly sources: readonly string[];
}

/** Leads from a file that a build would write back to the source it is made from. */
export class BuildOutputs {
  readonly #tree: FileTree;
  readonly #packages: ReadonlyMap<string, LocalPackage>;
  readonly #roots: ReadonlyMap<string, readonly OutputRoot[]>;
  readonly #known = new Map<string, number>();

  constructor(tree: FileTree, packages: ReadonlyMap<string, LocalPackage>, projects: readonly Project[]) {
    this.#tree = tree;
    this.#packages = packages;
    this.#roots = outputRoots(projects);
  }

  /** The source behind a path that is not in the snapshot, or MISSING. */
  sourceOf(path: string): number {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const declared = this.#declaredSource(path);
    const found = declared === MISSING ? this.#usualSource(path) : declared;
    this.#known.set(path, found);
    return found;
  }

  /** True where a path lies in a folder that only builds write to. */
  isOutputPath(path: string): boolean {
    const first = pathBelow(this.#ownerOf(path), path)?.split('/')[0] ?? '';
    if (PURE_OUTPUT_FOLDERS.has(first)) return true;
    for (let at = path; at !== ''; at = folderOf(at)) if (this.#roots.has(at)) return true;
    return false;
  }

  /** By the `outDir` and `rootDir` of the project that writes there. */
  #declaredSource(path: string): number {
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
      for (const root of this.#roots.get(folder) ?? []) {
        const below = pathBelow(folder, path) ?? '';
        const found = this.#firstSource(root.sources, below);
        if (found !== MISSING) return found;
      }
    }
    return MISSING;
  }

  /** By custom: `dist/esm/orders.js` is made from `src/orders.ts`. */
  #usualSource(path: string): number {
    const owner = this.#ownerOf(path);
    const parts = pathBelow(owner, path)?.split('/') ?? [];
    if (!OUTPUT_FOLDERS.has(parts[0] ?? '')) return MISSING;
    const roots = SOURCE_FOLDERS.flatMap((folder) => joinPath(owner, folder) ?? []);
    for (let depth = 1; depth < parts.length && OUTPUT_FOLDERS.has(parts[depth - 1] ?? ''); depth += 1) {
      const found = this.#firstSource(roots, parts.slice(depth).join('/'));
      if (found !== MISSING) return found;
    }
    return this.#nestedSource(roots, parts.slice(1).join('/'));
  }

  /** A bundler may flatten what it takes in: `dist/tiers.js` from `src/pricing/tiers.ts`, if only one file fits. */
  #nestedSource(roots: readonly string[], below: string): number {
    const stem = below.replace(MODULE_EXTENSION, '').replace(FORMAT_FOLDERS, '');
    if (stem === 'index' || stem === '') return MISSING;
    const folders = roots.slice(0, -1).flatMap((root) => [...(this.#tree.folderAt(root)?.folders.values() ?? [])]);
    const found = new Set(folders.map((folder) => this.#moduleAt(`${folder.path}/${stem}`)));
    found.delete(MISSING);
    const [only = MISSING] = found;
    return found.size === 1 ? only : MISSING;
  }

  #ownerOf(path: string): string {
    return nearestPackage(this.#packages, this.#tree.nearestFolder(path).path)?.folder ?? '';
  }

  #firstSource(roots: readonly string[], below: string): number {
    const stem = below.replace(MODULE_EXTENSION, '');
    const stems = new Set([stem, stem.replace(BUNDLE_SUFFIX, '')]);
    for (const root of roots) {
      for (const each of stems) {
        const found = this.#moduleAt(joinPath(root, each) ?? '');
        if (found !== MISSING) return found;
      }
    }
    return MISSING;
  }

  /** The module or the folder's index at a path without extension. */
  #moduleAt(path: string): number {
    const folder = this.#tree.folderAt(folderOf(path));
    const name = path.slice(path.lastIndexOf('/') + 1);
    const found = folder ? this.#tree.findStem(folder, name, ANY_MODULE) : MISSING;
    if (found !== MISSING) return found;
    const inside = this.#tree.folderAt(path);
    return inside && path !== '' ? this.#tree.findStem(inside, 'index', ANY_MODULE) : MISSING;
  }
}

function outputRoots(projects: readonly Project[]): Map<string, OutputRoot[]> {
  const roots = new Map<string, OutputRoot[]>();
  for (const { config, folder } of projects) {
    const { outDir, declarationDir, rootDir } = config;
    const place = (option: typeof outDir): string | null => option && placePath(option.value, option.folder, folder);
    const declared = place(rootDir);
    const sources = declared === null ? usualRoots(config, folder) : [declared];
    for (const output of new Set([place(outDir), place(declarationDir)])) {
      // An output folder that is the project's own says nothing about where sources are.
      if (output === null || output === '' || output === folder) continue;
      const known = roots.get(output);
      if (known) known.push({ sources });
      else roots.set(output, [{ sources }]);
    }
  }
  return roots;
}

/** Without `rootDir` the compiler takes the longest folder that all sources share. */
function usualRoots(config: Project['config'], folder: string): readonly string[] {
  const included = includedFolders(config, folder);
  const [first] = included;
  const isOneFolder = first !== undefined && included.every((each) => each === first);
  const usual = [folder, joinPath(folder, 'src') ?? folder];
  return [...new Set(isOneFolder ? [first, ...usual] : usual)];
}
