import { folderOf, foldersAbove, joinPath } from '../../base/paths.ts';
import type { UnresolvedReason } from '../../model/codebase.ts';
import type { GoModule, GoModules } from './go-modules.ts';

/** Where an import path leads. */
export type Place =
  | { readonly kind: 'folder'; readonly folder: string }
  | {
      readonly kind: 'external';
      readonly name: string;
      readonly isBuiltin: boolean;
      /** True where no go.mod is there to require it. */
      readonly isAssumed?: true;
    }
  /** Into what was not read. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unresolved'; readonly reason: UnresolvedReason };

export interface LocatorInput {
  readonly snapshotPaths: readonly string[];
  readonly leftOutPaths: ReadonlySet<string>;
}

/** Tells where import paths lead (https://go.dev/ref/mod#resolve-pkg-mod), without a module cache and without `vendor`. */
export class ImportLocator {
  readonly #modules: GoModules;
  readonly #leftOut: ReadonlySet<string>;
  /** Folders that hold a Go file. */
  readonly #packageFolders: ReadonlySet<string>;
  /** Below `src/` of a tree older than modules, by import path. */
  readonly #oldFolders: ReadonlyMap<string, string>;

  constructor(modules: GoModules, { snapshotPaths, leftOutPaths }: LocatorInput) {
    this.#modules = modules;
    this.#leftOut = leftOutPaths;
    const goPaths = [...snapshotPaths, ...leftOutPaths].filter((path) => path.endsWith('.go'));
    this.#packageFolders = new Set(goPaths.map(folderOf));
    this.#oldFolders = new Map([...this.#packageFolders].flatMap(oldImportPath));
  }

  locate(importPath: string, from: string): Place {
    if (importPath === 'C' || importPath === 'unsafe') return { kind: 'external', name: importPath, isBuiltin: true };
    if (/^\.{1,2}(?:\/|$)/.test(importPath)) return this.#locateRelative(importPath, from);
    const importer = this.#modules.governing(from);
    return this.#locateInModules(importPath, importer) ?? this.#locateBeyond(importPath, importer);
  }

  #locateRelative(importPath: string, from: string): Place {
    const folder = joinPath(folderOf(from), importPath);
    if (folder === null) return { kind: 'unresolved', reason: 'outside-root' };
    return this.#folder(folder) ?? { kind: 'unresolved', reason: 'no-such-file' };
  }

  #locateInModules(importPath: string, importer: GoModule | null): Place | null {
    const root = this.#modules.rootOf(importPath, importer);
    if (root === null) return null;
    const below = importPath.slice(root.prefix.length);
    const folder = joinPath(root.folder, below);
    // A folder with a go.mod of its own is no part of the module around it.
    const isPart = folder !== null && (this.#modules.governingFolder(folder)?.folder ?? root.folder) === root.folder;
    const place = isPart ? this.#folder(folder) : null;
    if (place !== null) return place;
    if (root.prefix === '' || requirementOf(importPath, importer) !== null) return null;
    return { kind: 'unresolved', reason: 'no-such-file' };
  }

  #folder(folder: string): Place | null {
    if (this.#packageFolders.has(folder)) return { kind: 'folder', folder };
    const isLeftOut = this.#leftOut.has(folder) || [...foldersAbove(folder)].some((above) => this.#leftOut.has(above));
    return isLeftOut ? { kind: 'nothing' } : null;
  }

  /** Import paths whose first element has no dot are reserved for the standard library. */
  #locateBeyond(importPath: string, importer: GoModule | null): Place {
    const required = requirementOf(importPath, importer);
    if (required !== null) return { kind: 'external', name: required, isBuiltin: false };
    const old = importer === null ? this.#oldFolders.get(importPath) : undefined;
    if (old !== undefined) return { kind: 'folder', folder: old };
    const first = importPath.split('/', 1)[0] ?? '';
    if (!first.includes('.')) return { kind: 'external', name: importPath, isBuiltin: true };
    if (importer !== null) return { kind: 'unresolved', reason: 'undeclared-package' };
    return { kind: 'external', name: repositoryOf(importPath), isBuiltin: false, isAssumed: true };
  }
}

/** The longest module path that is required and begins an import path. */
function requirementOf(importPath: string, importer: GoModule | null): string | null {
  let longest: string | null = null;
  for (const { module } of importer?.facts.requires ?? []) {
    const isPrefix = importPath === module || importPath.startsWith(`${module}/`);
    if (isPrefix && module.length > (longest?.length ?? -1)) longest = module;
  }
  return longest;
}

function oldImportPath(folder: string): [string, string][] {
  const below = /(?:^|\/)src\/(.+)$/.exec(folder)?.[1];
  return below === undefined ? [] : [[below, folder]];
}

/** Without a go.mod only the host tells how much of a path names the repository. */
function repositoryOf(importPath: string): string {
  const parts = importPath.split('/');
  if (/^(?:github\.com|gitlab\.com|bitbucket\.org|golang\.org)$/.test(parts[0] ?? ''))
    return parts.slice(0, 3).join('/');
  return /^gopkg\.in$/.test(parts[0] ?? '') ? parts.slice(0, 2).join('/') : importPath;
}
