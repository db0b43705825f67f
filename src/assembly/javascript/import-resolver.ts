import type { ManifestProblem } from '../../model/codebase.ts';
import type { ImportFact } from '../../model/facts.ts';
import type { Manifest } from '../../model/manifest.ts';
import { baseNameOf, joinPath } from '../../base/paths.ts';
import { BareResolver } from './bare-resolver.ts';
import { BuildOutputs } from './build-outputs.ts';
import { FileTree, type Folder } from './file-tree.ts';
import { IgnoredPaths } from './ignored-paths.ts';
import { type ImportScope, ImportScopes } from './import-scopes.ts';
import { extensionCodeOf } from './module-extensions.ts';
import { ModulePaths } from './module-paths.ts';
import { PackageResolver } from './package-resolver.ts';
import { siblingPaths } from './path-aliases.ts';
import { GENERATED, NOTHING, type Resolution, toFile, unresolved } from './resolution.ts';
import { cleanSpecifier } from './specifier.ts';
import { packageConfigs } from './package-configs.ts';
import { TypeScriptProjects } from './typescript-projects.ts';
import { findPackages, type LocalPackages } from './workspace-packages.ts';

export interface ResolverInput {
  readonly paths: readonly string[];
  readonly leftOut: ReadonlySet<string>;
  readonly manifests: ReadonlyMap<string, Manifest>;
}

/** Modules that frameworks make up beside each route: SvelteKit's `./$types`, React Router's `./+types/order`. */
const MADE_UP_NEIGHBOUR = /^\.\/(?:\$types|\+types\/)/;

/**
 * Resolves the imports of one snapshot in memory, by its paths and manifests alone. The semantics are those of
 * TypeScript's `bundler` resolution, widened to what projects rely on: workspace packages lead to their sources.
 */
export class ImportResolver {
  /** What the manifests could not say. Known from the start, whatever is resolved. */
  readonly problems: readonly ManifestProblem[];
  readonly packages: LocalPackages;
  readonly tree: FileTree;
  readonly #scopes: ImportScopes;
  readonly #modules: ModulePaths;
  readonly #bare: BareResolver;

  constructor(input: ResolverInput) {
    this.tree = new FileTree(input.paths);
    this.packages = findPackages(input.manifests);
    const projects = new TypeScriptProjects(input.manifests, packageConfigs(this.packages, input.manifests));
    const all = projects.all();
    const ignored = new IgnoredPaths(input.manifests);
    const outputs = new BuildOutputs(this.tree, this.packages.byFolder, all);
    this.#modules = new ModulePaths({
      tree: this.tree,
      packages: this.packages.byFolder,
      outputs,
      ignored,
      leftOut: input.leftOut,
    });
    this.#scopes = new ImportScopes(this.tree, this.packages, projects);
    this.#bare = new BareResolver(this.#modules, {
      packages: new PackageResolver(this.packages, this.#modules),
      projects: all,
    });
    this.problems = [
      ...[...input.manifests].flatMap(([path, manifest]) => manifest.problems.map((problem) => ({ path, problem }))),
      ...projects.problems,
    ];
  }

  /** Resolves all imports of one file, in their order. */
  resolveAll(path: string, imports: readonly ImportFact[]): readonly Resolution[] {
    if (imports.length === 0) return [];
    const folder = this.tree.folderOfFile(path);
    const scope = this.#scopes.scopeOf(folder, baseNameOf(path));
    return imports.map((fact) => this.#resolve(folder, scope, fact));
  }

  /** True where the compiler drops an import of which only types are used; false where its project keeps them all. */
  dropsTypeImports(path: string): boolean {
    const scope = this.#scopes.scopeOf(this.tree.folderOfFile(path), baseNameOf(path));
    return scope.project?.config.keepsValueImports?.value !== true;
  }

  #resolve(folder: Folder, scope: ImportScope, fact: ImportFact): Resolution {
    const specifier = cleanSpecifier(fact.specifier);
    if (specifier === null) return unresolved('not-static');
    // `new URL('tiers.wasm', import.meta.url)` is relative without saying so.
    if (fact.kind === 'url' && !/^[a-z]+:|^[/@#]/i.test(specifier)) return this.#url(folder, scope, specifier);
    if (isRelative(specifier)) {
      const found = this.#modules.findRelative(folder, specifier);
      return found >= 0 ? toFile(found) : this.#missing(scope, joinPath(folder.path, specifier), specifier);
    }
    return this.#named(scope, specifier, fact.kind === 'require' || fact.kind === 'lazy-require');
  }

  #named(scope: ImportScope, specifier: string, isRequire: boolean): Resolution {
    const key = isRequire ? `require ${specifier}` : specifier;
    const known = scope.answers.get(key);
    if (known) return known;
    const answer = this.#bare.resolve(scope, specifier, isRequire);
    scope.answers.set(key, answer);
    return answer;
  }

  #url(folder: Folder, scope: ImportScope, specifier: string): Resolution {
    const path = joinPath(folder.path, specifier);
    if (path === null || this.tree.folderAt(path)) return NOTHING;
    const found = this.#modules.findPath(path);
    if (found >= 0) return toFile(found);
    // A URL may name what the program itself will write; only a missing module is a mistake for sure.
    const isModule = extensionCodeOf(path) !== 0;
    const missing = this.#missing(scope, path, specifier);
    return missing.kind === 'unresolved' && !isModule ? NOTHING : missing;
  }

  #missing(scope: ImportScope, path: string | null, specifier: string): Resolution {
    if (path === null) return unresolved('outside-root');
    const behind = this.#behind(path, scope);
    if (behind >= 0) return toFile(behind);
    if (MADE_UP_NEIGHBOUR.test(specifier) || this.#modules.isLeftOut(path)) return NOTHING;
    return this.#modules.isGenerated(path) ? GENERATED : unresolved('no-such-file');
  }

  #behind(path: string, scope: ImportScope): number {
    for (const sibling of siblingPaths(scope.project?.rootDirs ?? [], path)) {
      const found = this.#modules.findPath(sibling);
      if (found >= 0) return found;
    }
    return this.#modules.findBehind(path);
  }
}

function isRelative(specifier: string): boolean {
  if (specifier.charCodeAt(0) !== 46) return false;
  return specifier === '.' || specifier === '..' || specifier.startsWith('./') || specifier.startsWith('../');
}
