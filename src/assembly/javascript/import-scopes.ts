import { baseNameOf } from '../../base/paths.ts';
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

/** How the scope of a file in one folder is found: the first candidate that takes its name in, else the other. */
interface FolderChoice {
  readonly candidates: readonly { readonly scope: ImportScope; readonly includes: (name: string) => boolean }[];
  readonly otherwise: ImportScope;
}

/** Finds the scope of each file; folders and scopes are worked out once. */
export class ImportScopes {
  readonly #packages: LocalPackages;
  readonly #projects: TypeScriptProjects;
  readonly #folders = new Map<Folder, FolderScopes>();
  readonly #choices = new Map<Folder, FolderChoice>();
  readonly #scopes = new Map<string, ImportScope>();
  readonly #importMapFolders: ReadonlySet<Folder>;

  constructor(tree: FileTree, packages: LocalPackages, projects: TypeScriptProjects) {
    this.#packages = packages;
    this.#projects = projects;
    this.#importMapFolders = foldersWithImportMap(tree);
  }

  scopeOf(folder: Folder, name: string): ImportScope {
    const { candidates, otherwise } = this.#choiceIn(folder);
    for (const { scope, includes } of candidates) if (includes(name)) return scope;
    return otherwise;
  }

  #choiceIn(folder: Folder): FolderChoice {
    const known = this.#choices.get(folder);
    if (known) return known;
    const choice = choiceIn(folder, this.#scopesOf(folder));
    this.#choices.set(folder, choice);
    return choice;
  }

  #scopesOf(folder: Folder): FolderScopes {
    const known = this.#folders.get(folder);
    if (known) return known;
    const scopes =
      folder.parent === null || this.#isDeciding(folder) ? this.#ownScopes(folder) : this.#scopesOf(folder.parent);
    this.#folders.set(folder, scopes);
    return scopes;
  }

  #isDeciding(folder: Folder): boolean {
    return DECIDING_FILES.some((name) => folder.files.has(name)) || this.#importMapFolders.has(folder);
  }

  #isBelowImportMap(folder: Folder): boolean {
    for (let at: Folder | null = folder; at; at = at.parent) if (this.#importMapFolders.has(at)) return true;
    return false;
  }

  #ownScopes(folder: Folder): FolderScopes {
    const local = nearestPackage(this.#packages.byFolder, folder.path);
    const projects = this.#projects.candidatesFor(folder);
    const hasImportMap = this.#isBelowImportMap(folder);
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

/** As the TypeScript server does: the nearest configuration, else the first it references that takes the file in. */
function choiceIn(folder: Folder, { scopes, isUniform }: FolderScopes): FolderChoice {
  if (isUniform) return { candidates: [], otherwise: scopes[0] };
  const candidates: { scope: ImportScope; includes: (name: string) => boolean }[] = [];
  for (const scope of scopes) {
    const files = scope.project?.files.inFolder(folder.path) ?? 'none';
    if (files === 'all') return { candidates, otherwise: scope };
    if (files !== 'none') candidates.push({ scope, includes: files });
  }
  return { candidates, otherwise: scopes[0] };
}

function foldersWithImportMap(tree: FileTree): Set<Folder> {
  return new Set(tree.paths.filter(isImportMap).map((path) => tree.folderOfFile(path)));
}

function isImportMap(path: string): boolean {
  return (path.endsWith('.json') || path.endsWith('.jsonc')) && IMPORT_MAP.test(baseNameOf(path));
}
