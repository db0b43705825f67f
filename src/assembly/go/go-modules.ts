import { compareText } from '../../base/ordering.ts';
import { folderOf, foldersAbove, joinPath } from '../../base/paths.ts';
import type { GoManifest, GoModuleManifest } from '../../model/go-manifest.ts';

export interface GoModule {
  readonly manifest: string;
  readonly folder: string;
  /** Prefix of the import paths of its packages; empty for the standard library's own tree, whose module is `std`. */
  readonly prefix: string;
  readonly name: string;
  readonly facts: GoModuleManifest;
}

/** A folder of the snapshot whose packages have a prefix. */
export interface ModuleRoot {
  readonly prefix: string;
  readonly folder: string;
}

/** The modules of a snapshot. A module that lies in it is taken from it, whatever version of it others require. */
export class GoModules {
  /** Sorted by manifest. */
  readonly all: readonly GoModule[];
  readonly #byFolder: ReadonlyMap<string, GoModule>;
  readonly #rootsByPrefix = new Map<string, ModuleRoot[]>();
  readonly #workspaceFolders: ReadonlySet<string>;

  constructor(manifests: ReadonlyMap<string, GoManifest>) {
    this.all = [...manifests].sort(([a], [b]) => compareText(a, b)).flatMap(([path, facts]) => toModule(path, facts));
    this.#byFolder = new Map(this.all.map((module) => [module.folder, module]));
    this.#workspaceFolders = new Set([...manifests].flatMap(([path, facts]) => workspaceFolders(path, facts)));
    for (const module of this.all) this.#addRoot(module);
  }

  #addRoot(root: ModuleRoot): void {
    const known = this.#rootsByPrefix.get(root.prefix);
    if (known) known.push(root);
    else this.#rootsByPrefix.set(root.prefix, [root]);
  }

  /** The module that a file or folder belongs to: the nearest go.mod above. */
  governing(path: string): GoModule | null {
    for (const folder of foldersAbove(path)) {
      const module = this.#byFolder.get(folder);
      if (module) return module;
    }
    return null;
  }

  governingFolder(folder: string): GoModule | null {
    return this.#byFolder.get(folder) ?? this.governing(folder);
  }

  /** The root with the longest prefix of an import path, as the module that imports sees it. */
  rootOf(importPath: string, importer: GoModule | null): ModuleRoot | null {
    for (let prefix = importPath; ; prefix = folderOf(prefix)) {
      const root = this.rootWithPrefix(prefix, importer);
      if (root !== null) return root;
      if (prefix === '') return null;
    }
  }

  rootWithPrefix(prefix: string, importer: GoModule | null): ModuleRoot | null {
    const replaced = importer === null ? null : replacedFolder(importer, prefix);
    if (replaced !== null) return { prefix, folder: replaced };
    const roots = this.#rootsByPrefix.get(prefix) ?? [];
    if (importer?.prefix === prefix) return importer;
    return roots.find(({ folder }) => this.#workspaceFolders.has(folder)) ?? roots[0] ?? null;
  }
}

/** A replacement by a folder outside of the snapshot replaces nothing here. */
function replacedFolder({ folder, facts }: GoModule, prefix: string): string | null {
  const replacement = facts.replaces.find(({ module, target }) => module === prefix && /^\.{1,2}(?:\/|$)/.test(target));
  return replacement ? joinPath(folder, replacement.target) : null;
}

function toModule(manifest: string, facts: GoManifest): GoModule[] {
  if (facts.kind !== 'go-module' || facts.module === null) return [];
  const name = facts.module;
  return [{ manifest, folder: folderOf(manifest), prefix: name === 'std' ? '' : name, name, facts }];
}

function workspaceFolders(path: string, facts: GoManifest): string[] {
  if (facts.kind !== 'go-workspace') return [];
  return facts.uses.flatMap((use) => joinPath(folderOf(path), use) ?? []);
}
