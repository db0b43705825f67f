import type { FileTree, Folder } from './file-tree.ts';
import { conditionsFor } from './package-targets.ts';
import type { Resolution } from './resolution.ts';
import type { Project, TypeScriptProjects } from './typescript-projects.ts';
import { type LocalPackage, type LocalPackages, nearestPackage } from './workspace-packages.ts';

/** What decides where a name leads: the importer's package and its TypeScript project. Answers are kept per scope. */
export interface ImportScope {
  readonly local: LocalPackage | null;
  readonly project: Project | null;
  readonly importConditions: ReadonlySet<string>;
  readonly requireConditions: ReadonlySet<string>;
  /** True where an import map of Deno names modules in a file that is not read: names are then taken as provided. */
  readonly hasImportMap: boolean;
  readonly answers: Map<string, Resolution>;
}

/** `deno.json`, `deno.precompile.jsonc`, `import_map.json`. */
const IMPORT_MAP = /^(?:deno|import[_-]?map)(?:\.[^.]+)?\.jsonc?$/;
/** A folder without any of these, and without an import map, is in the scope of the folder above. */
const DECIDING_FILES: readonly string[] = ['package.json', 'tsconfig.json', 'jsconfig.json'];

interface FolderScopes {
  readonly scopes: readonly [ImportScope, ...ImportScope[]];
  /** True when all projects that may govern the folder resolve alike, so that no file has to be matched. */
  readonly isUniform: boolean;
}

/** Finds the scope of each file; folders and scopes are worked out once. */
export class ImportScopes {
  readonly #tree: FileTree;
  readonly #packages: LocalPackages;
  readonly #projects: TypeScriptProjects;
  readonly #folders = new Map<Folder, FolderScopes>();
  readonly #scopes = new Map<string, ImportScope>();

  constructor(tree: FileTree, packages: LocalPackages, projects: TypeScriptProjects) {
    this.#tree = tree;
    this.#packages = packages;
    this.#projects = projects;
  }

  scopeOf(path: string, folder: Folder): ImportScope {
    const { scopes, isUniform } = this.#scopesOf(folder);
    if (isUniform) return scopes[0];
    // As the TypeScript server does: the nearest configuration, else the first it references that takes the file in.
    return scopes.find((scope) => scope.project?.files.includes(path)) ?? scopes[0];
  }

  folderOf(path: string): Folder {
    return this.#tree.folderOfFile(path);
  }

  #scopesOf(folder: Folder): FolderScopes {
    const known = this.#folders.get(folder);
    if (known) return known;
    const isDeciding =
      folder.parent === null || DECIDING_FILES.some((name) => folder.files.has(name)) || hasImportMap(folder);
    const scopes = isDeciding ? this.#ownScopes(folder) : this.#scopesOf(folder.parent);
    this.#folders.set(folder, scopes);
    return scopes;
  }

  #ownScopes(folder: Folder): FolderScopes {
    const local = nearestPackage(this.#packages.byFolder, folder.path);
    const projects = this.#projects.candidatesFor(folder);
    const hasImportMap = isBelowImportMap(folder);
    const [first, ...others] = projects.map((project) => this.#scope(local, project, hasImportMap));
    const keys = new Set(projects.map((project) => project.key));
    return { scopes: [first ?? this.#scope(local, null, hasImportMap), ...others], isUniform: keys.size <= 1 };
  }

  #scope(local: LocalPackage | null, project: Project | null, hasImportMap: boolean): ImportScope {
    const key = `${local?.folder ?? '(none)'}\0${project?.path ?? ''}\0${hasImportMap}`;
    const known = this.#scopes.get(key);
    if (known) return known;
    const custom = project?.conditions ?? [];
    const scope: ImportScope = {
      local,
      project,
      importConditions: conditionsFor(false, custom),
      requireConditions: conditionsFor(true, custom),
      hasImportMap,
      answers: new Map(),
    };
    this.#scopes.set(key, scope);
    return scope;
  }
}

function isBelowImportMap(folder: Folder): boolean {
  for (let at: Folder | null = folder; at; at = at.parent) if (hasImportMap(at)) return true;
  return false;
}

function hasImportMap(folder: Folder): boolean {
  for (const name of folder.files.keys()) {
    if ((name.startsWith('deno') || name.startsWith('import')) && IMPORT_MAP.test(name)) return true;
  }
  return false;
}
