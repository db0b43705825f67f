import type { LocalPackage } from './workspace-packages.ts';
import { foldersAbove, joinPath } from '../../base/paths.ts';
import { MISSING } from './file-tree.ts';
import { frameworkPaths, isFrameworkName } from './framework-aliases.ts';
import type { ImportScope } from './import-scopes.ts';
import type { ModulePaths } from './module-paths.ts';
import type { PackageResolver } from './package-resolver.ts';
import type { AliasMatch } from './path-aliases.ts';
import { GENERATED, NOTHING, type Resolution, toFile, unresolved } from './resolution.ts';
import { type ExternalName, type NamedPackage, packageOf, providedModule } from './specifier.ts';
import type { Project } from './typescript-projects.ts';

interface NameSources {
  readonly packages: PackageResolver;
  readonly projects: readonly Project[];
}

/** Resolves what does not start with a dot: aliases, packages, subpath imports, run-time modules. */
export class BareResolver {
  readonly #modules: ModulePaths;
  readonly #packages: PackageResolver;
  /** Projects with aliases or a base, by folder: asked only where nothing else answers. */
  readonly #aliasing: ReadonlyMap<string, readonly Project[]>;

  constructor(modules: ModulePaths, sources: NameSources) {
    this.#modules = modules;
    this.#packages = sources.packages;
    this.#aliasing = Map.groupBy(
      sources.projects.filter(({ aliases, baseUrl }) => aliases !== null || baseUrl !== null),
      (project) => project.folder,
    );
  }

  resolve(scope: ImportScope, specifier: string, isRequire: boolean): Resolution {
    const alias = scope.project?.aliases?.match(specifier) ?? null;
    const aliased = this.#aliased(scope.project, specifier, alias);
    if (aliased !== MISSING) return toFile(aliased);
    const provided = providedModule(specifier);
    if (provided) return providedResolution(provided);
    const conditions = isRequire ? scope.requireConditions : scope.importConditions;
    return this.#declared(scope, specifier, conditions) ?? this.#lastResort(scope, specifier, alias);
  }

  #declared(scope: ImportScope, specifier: string, conditions: ReadonlySet<string>): Resolution | null {
    if (specifier.startsWith('#')) return this.#subpathImport(scope, specifier, conditions);
    const named = packageOf(specifier);
    return named ? this.#package(scope, named, conditions) : null;
  }

  #aliased(project: Project | null, specifier: string, alias: AliasMatch | null): number {
    for (const target of alias?.targets ?? []) {
      const found = this.#at(target);
      if (found !== MISSING) return found;
    }
    // TypeScript asks the base only where no pattern matches.
    if (alias || !project || project.baseUrl === null) return MISSING;
    const path = joinPath(project.baseUrl, specifier);
    return path === null || specifier.startsWith('/') ? MISSING : Math.max(this.#modules.findPath(path), MISSING);
  }

  #at(path: string): number {
    const found = this.#modules.findPath(path);
    return found >= 0 ? found : this.#modules.findBehind(path);
  }

  #subpathImport(scope: ImportScope, specifier: string, conditions: ReadonlySet<string>): Resolution | null {
    const targets = this.#packages.importTargets(scope.local, specifier, conditions);
    if (!targets || !scope.local) return null;
    const { folder } = scope.local;
    const paths = targets.filter((each) => each.startsWith('.')).flatMap((each) => joinPath(folder, each) ?? []);
    const found = this.#modules.best(paths);
    if (found !== MISSING) return toFile(found);
    if (paths.some((path) => this.#modules.isGenerated(path))) return GENERATED;
    const outside = targets.find((each) => !/^[.#]/.test(each));
    return outside === undefined ? unresolved('alias-without-target') : this.#outside(scope, outside, conditions);
  }

  /** A `#name` may also stand for a package or a run-time module. */
  #outside(scope: ImportScope, target: string, conditions: ReadonlySet<string>): Resolution {
    const provided = providedModule(target);
    if (provided) return providedResolution(provided);
    const named = packageOf(target);
    return (named && this.#package(scope, named, conditions)) ?? unresolved('alias-without-target');
  }

  #package(scope: ImportScope, named: NamedPackage, conditions: ReadonlySet<string>): Resolution | null {
    const local = this.#packages.findLocal(scope.local, named.name);
    if (local) return this.#packages.resolveLocal(local, named.subpath, conditions);
    const isDeclared = this.#packages.isDeclared(scope.local, named);
    return isDeclared ? { kind: 'external', name: named.name, isBuiltin: false } : null;
  }

  /** Nothing that is declared answers: look where undeclared conventions lead before calling it a mistake. */
  #lastResort(scope: ImportScope, specifier: string, alias: AliasMatch | null): Resolution {
    const guessed = this.#guess(scope, specifier);
    if (guessed !== MISSING) return toFile(guessed);
    if (alias && !alias.isCatchAll) return this.#missingAlias(alias);
    if (isFrameworkName(scope.local, specifier)) return NOTHING;
    const named = packageOf(specifier);
    if (!named) return unresolved(reasonFor(specifier));
    const isUngoverned = scope.local === null || scope.hasImportMap || isUnread(scope.local);
    if (isUngoverned) return { kind: 'external', name: named.name, isBuiltin: false, isAssumed: true };
    return unresolved('undeclared-package');
  }

  #missingAlias(alias: AliasMatch): Resolution {
    if (alias.targets.some((target) => this.#modules.isLeftOut(target))) return NOTHING;
    return alias.targets.some((target) => this.#modules.isGenerated(target))
      ? GENERATED
      : unresolved('alias-without-target');
  }

  #guess(scope: ImportScope, specifier: string): number {
    const folder = scope.local?.folder ?? '';
    for (const above of [folder, ...foldersAbove(folder)]) {
      const found = this.#aliasedIn(above, specifier);
      if (found !== MISSING) return found;
    }
    const candidates = frameworkPaths(folder, specifier).map((path) => this.#modules.findPath(path));
    const found = new Set(candidates.filter((each) => each >= 0));
    // Two answers are no answer: which one the bundler's settings mean is not known.
    const [only = MISSING] = found;
    return found.size === 1 ? only : MISSING;
  }

  #aliasedIn(folder: string, specifier: string): number {
    const projects = this.#aliasing.get(folder) ?? [];
    const found = projects.map((each) => this.#aliased(each, specifier, each.aliases?.match(specifier) ?? null));
    return found.find((each) => each !== MISSING) ?? MISSING;
  }
}

function providedResolution(provided: ExternalName | 'unfollowed'): Resolution {
  return provided === 'unfollowed' ? unresolved('not-static') : { kind: 'external', ...provided };
}

function reasonFor(specifier: string): 'not-exported' | 'not-static' {
  return specifier.startsWith('#') ? 'not-exported' : 'not-static';
}

/** A package.json that could not be read, here or above, may declare anything: what it says nothing of is no mistake. */
function isUnread(local: LocalPackage): boolean {
  for (let at: LocalPackage | null = local; at; at = at.parent) {
    if (at.manifest.problems.length > 0 && at.manifest.dependencies.length === 0) return true;
  }
  return false;
}
