import { joinPath } from '../../base/paths.ts';
import { MISSING } from './file-tree.ts';
import type { ModulePaths } from './module-paths.ts';
import { packageTargets } from './package-targets.ts';
import { GENERATED, type Resolution, toFile, unresolved } from './resolution.ts';
import type { NamedPackage } from './specifier.ts';
import { typesPackageOf } from './specifier.ts';
import type { LocalPackage, LocalPackages } from './workspace-packages.ts';

/** Where packages without `exports` keep what is imported by subpath. */
const SUBPATH_FOLDERS: readonly string[] = ['', 'src', 'source', 'lib', 'app', 'addon'];
const LINK = /^(?:link|file|portal):/;
/** Packages in such folders are material of tests; nobody outside imports them by name. */
const FIXTURE = /(?:^|\/)(?:__)?(?:fixtures?|mocks?|templates?|node_modules)(?:__)?(?:\/|$)/;

/** Resolves names of packages whose source is in the snapshot, without node_modules. */
export class PackageResolver {
  readonly #packages: LocalPackages;
  readonly #modules: ModulePaths;

  constructor(packages: LocalPackages, modules: ModulePaths) {
    this.#packages = packages;
    this.#modules = modules;
  }

  /**
   * The package of the snapshot that a name means for an importer, or null when it comes from a registry: a workspace
   * member is meant by other members, a linked folder by who links it, and a package by what lies below it.
   */
  findLocal(importer: LocalPackage | null, name: string): LocalPackage | null {
    const declaring = firstDeclaring(importer, name);
    if (!declaring) return this.#byName(importer, name) ?? onlyCandidate(this.#packages.byName.get(name) ?? []);
    const range = linkOf(declaring, name);
    // What a package outside the workspace declares by version is installed for it, whatever the workspace holds.
    if (range === null && !declaring.isMember) return null;
    return (range === null ? null : this.#linkedPackage(declaring, range)) ?? this.#byName(importer, name);
  }

  /** Where a subpath of a local package leads. */
  resolveLocal(local: LocalPackage, subpath: string, conditions: ReadonlySet<string>): Resolution {
    const { targets, isOffered } = packageTargets(local.manifest.exports, subpath, conditions);
    const offered = targets.flatMap((target) => joinPath(local.folder, target) ?? []);
    const plain = subpath === '.' ? this.#modules.entryPaths(local) : subpathCandidates(local, subpath);
    // Tools that do not know `exports` follow the path, and that is what the author of such an import relies on.
    const candidates = isOffered ? offered : plain;
    const found = this.#modules.best(candidates);
    if (found !== MISSING) return toFile(found);
    const isGenerated = candidates.some((path) => this.#modules.isGenerated(path));
    // An entry that is blocked, or that some tool makes elsewhere than in a build folder, has no source of the same name.
    const isBlocked = isOffered && offered.length === 0;
    const hasSource = !isBlocked && (!isGenerated || candidates.some((path) => this.#modules.isOutput(path)));
    const usual = hasSource ? this.#usual(local, subpath) : MISSING;
    if (usual !== MISSING) return toFile(usual);
    return isGenerated ? GENERATED : unresolved('not-exported');
  }

  /** Targets of a `#name` in the nearest package.json with `imports`; null when it offers none. */
  importTargets(
    importer: LocalPackage | null,
    specifier: string,
    conditions: ReadonlySet<string>,
  ): readonly string[] | null {
    const imports = importer?.manifest.imports;
    if (imports === null || imports === undefined) return null;
    const offered = packageTargets(imports, specifier, conditions);
    return offered.isOffered ? offered.targets : null;
  }

  /** True when a package.json from the importer up to the root names the package, its types, or is it. */
  isDeclared(importer: LocalPackage | null, named: NamedPackage): boolean {
    const types = typesPackageOf(named.name);
    for (let at = importer; at; at = at.parent) {
      if (at.manifest.name === named.name || at.dependencies.has(named.name) || at.dependencies.has(types)) return true;
    }
    return false;
  }

  #byName(importer: LocalPackage | null, name: string): LocalPackage | null {
    const namesakes = this.#packages.byName.get(name) ?? [];
    const above = namesakes.find((each) => isAbove(each, importer));
    return above ?? namesakes.find((each) => each.isMember) ?? null;
  }

  #linkedPackage(declaring: LocalPackage, range: string): LocalPackage | null {
    if (!LINK.test(range)) return null;
    const folder = joinPath(declaring.folder, range.replace(LINK, ''));
    return folder === null ? null : (this.#packages.byFolder.get(folder) ?? null);
  }

  #usual(local: LocalPackage, subpath: string): number {
    if (subpath === '.') return this.#modules.usualEntry(local);
    const found = subpathCandidates(local, subpath).map((path) => this.#modules.findPath(path));
    return found.find((module) => module >= 0) ?? MISSING;
  }
}

/** A package that nobody declares is meant only where its name fits one, and that one is no material of tests. */
function onlyCandidate(namesakes: readonly LocalPackage[]): LocalPackage | null {
  const [only] = namesakes;
  return only && namesakes.length === 1 && !FIXTURE.test(only.folder) ? only : null;
}

function subpathCandidates(local: LocalPackage, subpath: string): readonly string[] {
  return SUBPATH_FOLDERS.flatMap((folder) => joinPath(local.folder, `${folder}/${subpath}`) ?? []);
}

function firstDeclaring(importer: LocalPackage | null, name: string): LocalPackage | null {
  for (let at = importer; at; at = at.parent) if (at.dependencies.has(name)) return at;
  return null;
}

function linkOf(local: LocalPackage, name: string): string | null {
  const { linked } = local.manifest;
  return Object.hasOwn(linked, name) ? (linked[name] ?? null) : null;
}

function isAbove(candidate: LocalPackage, importer: LocalPackage | null): boolean {
  for (let at = importer; at; at = at.parent) if (at === candidate) return true;
  return false;
}
