import { folderOf } from '../../base/paths.ts';
import type { UnresolvedReason } from '../../model/codebase.ts';
import type { ImportFact } from '../../model/facts.ts';
import { distributionOf } from './distribution-names.ts';
import { ImportRoots } from './import-roots.ts';
import { type Folder, isPackage, MISSING, type ModuleTree, moduleIn } from './module-tree.ts';
import { findModule, type Module } from './find-module.ts';
import { bindingsOf, type PackageFacts } from './package-bindings.ts';
import type { PythonProjects } from './python-projects.ts';
import { isStandardModule } from './standard-library.ts';

export interface FileTarget {
  readonly kind: 'file';
  /** Index in the snapshot. */
  readonly file: number;
  readonly references: number;
}

/** Where an import leads, or some of its names. */
export type Target =
  | FileTarget
  | {
      readonly kind: 'external';
      readonly name: string;
      readonly isBuiltin: boolean;
      /** True where no manifest declares it and none has to. */
      readonly isAssumed?: true;
    }
  /** Something that exists and is no module to read: a folder without code of its own, an extension module. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unresolved'; readonly reason: UnresolvedReason; readonly names: readonly string[] };

export interface ResolverInput {
  readonly tree: ModuleTree;
  readonly projects: PythonProjects;
  readonly sources: readonly (PackageFacts & { readonly path: string })[];
  readonly snapshotPaths: readonly string[];
}

export class ImportResolver {
  readonly #tree: ModuleTree;
  readonly #projects: PythonProjects;
  readonly #roots: ImportRoots;
  readonly #paths: readonly string[];
  readonly #facts: ReadonlyMap<string, PackageFacts>;
  readonly #bindings = new Map<number, ReadonlySet<string>>();

  constructor({ tree, projects, sources, snapshotPaths }: ResolverInput) {
    this.#tree = tree;
    this.#projects = projects;
    this.#roots = new ImportRoots(tree, projects);
    this.#paths = snapshotPaths;
    this.#facts = new Map(sources.map((source) => [source.path, source]));
  }

  resolve(path: string, fact: ImportFact): Target[] {
    const targets = fact.specifier.startsWith('.')
      ? this.#resolveRelative(path, fact)
      : this.#resolveAbsolute(path, fact);
    return fact.isOptional || fact.isTypeOnly ? targets.map((target) => excused(target, fact)) : targets;
  }

  #resolveRelative(path: string, fact: ImportFact): Target[] {
    const dots = /^\.+/.exec(fact.specifier)?.[0].length ?? 1;
    let folder = folderOf(path);
    for (let level = 1; level < dots; level += 1) {
      if (folder === '') return [unresolved('outside-root', fact)];
      folder = folderOf(folder);
    }
    const start = this.#tree.folderAt(folder);
    const rest = fact.specifier.slice(dots);
    const module = start && findModule(start, rest === '' ? [] : rest.split('.'), path.endsWith('.pyi'));
    return module ? this.#targetsOf(module, fact, path) : [unresolved('no-such-file', fact)];
  }

  #resolveAbsolute(path: string, fact: ImportFact): Target[] {
    const [top = ''] = fact.specifier.split('.');
    const sure = this.#resolveIn(this.#roots.sure(path), fact, path);
    if (sure) return sure;
    if (isStandardModule(top)) return [{ kind: 'external', name: top, isBuiltin: true }];
    return this.#resolveElsewhere(path, fact) ?? this.#resolveUndeclared(path, fact);
  }

  /** A member of the workspace that is declared, a package that is declared, then whatever folder of the snapshot has it. */
  #resolveElsewhere(path: string, fact: ImportFact): Target[] | null {
    const declared = this.#projects.dependenciesOf(path);
    const local = this.#resolveIn(this.#roots.ofLinked(path), fact, path);
    if (local) return local;
    const distribution = distributionOf(fact, declared.names);
    if (distribution !== null) return [{ kind: 'external', name: distribution, isBuiltin: false }];
    const likely = this.#resolveIn(this.#roots.likely(path), fact, path);
    return likely ?? this.#resolveIn(this.#roots.anywhere(fact.specifier), fact, path);
  }

  #resolveUndeclared(path: string, fact: ImportFact): Target[] {
    const [top = ''] = fact.specifier.split('.');
    // The package is here and the module is not.
    if (this.#roots.likely(path).some((root) => offersPackage(root, top))) return [unresolved('no-such-file', fact)];
    // Python 2 looked beside the importing file first, and so does a script.
    const beside = this.#resolveIn([this.#tree.folderAt(folderOf(path))], fact, path);
    if (beside) return beside;
    const isMissed = this.#projects.dependenciesOf(path).isGoverned && !isBroughtByTools(top, path);
    if (isMissed) return [unresolved('undeclared-package', fact)];
    return [{ kind: 'external', name: top, isBuiltin: false, isAssumed: true }];
  }

  /** The first root that has the module; a folder without `__init__` counts only when no root has a package or module of the name. */
  #resolveIn(roots: readonly (Folder | null)[], fact: ImportFact, path: string): Target[] | null {
    const parts = fact.specifier.split('.');
    const [top = ''] = parts;
    const prefersStub = path.endsWith('.pyi');
    const known = roots.filter((root) => root !== null);
    const regular = known.filter((root) => offersPackage(root, top));
    for (const root of [...regular, ...known.filter((root) => !regular.includes(root))]) {
      const module = findModule(root, parts, prefersStub);
      // A script that imports its own name means another module: `logging.py` imports the one of Python.
      const isItself = parts.length === 1 && module?.folder === null && this.#paths[module.file] === path;
      if (module === null || isItself) continue;
      const targets = this.#targetsOf(module, fact, path);
      if (regular.includes(root) || targets.some(({ kind }) => kind === 'file')) return targets;
    }
    return null;
  }

  #targetsOf(module: Module, fact: ImportFact, path: string): Target[] {
    const names = fact.names.filter((name) => name !== '*');
    const own = module.file === MISSING ? [] : [module.file];
    if (module.folder === null || names.length === 0) {
      const references = Math.max(1, names.length);
      return own.length === 0 ? [{ kind: 'nothing' }] : own.map((file) => ({ kind: 'file', file, references }));
    }
    return this.#membersOf(module, names, path);
  }

  /** Each name leads to the module of that name in the package, or to the package. */
  #membersOf({ file, folder }: Module, names: readonly string[], path: string): Target[] {
    const references = new Map<number, number>();
    const missing: string[] = [];
    for (const name of names) {
      const member = this.#memberOf({ file, folder }, name, path);
      if (member !== null) references.set(member, (references.get(member) ?? 0) + 1);
      else missing.push(name);
    }
    const targets: Target[] = [...references].map(([target, count]) => {
      return target === MISSING ? { kind: 'nothing' } : { kind: 'file', file: target, references: count };
    });
    return missing.length === 0
      ? targets
      : [...targets, { kind: 'unresolved', reason: 'no-such-file', names: missing }];
  }

  /** Null where nothing has the name; MISSING where what has it is not read. */
  #memberOf({ file, folder }: Module, name: string, path: string): number | null {
    if (folder === null) return file;
    if (file !== MISSING && this.#bindingsOf(file, folder).has(name)) return file;
    const module = findModule(folder, [name], path.endsWith('.pyi'));
    if (module !== null) return module.file;
    return file === MISSING ? null : file;
  }

  #bindingsOf(file: number, folder: Folder): ReadonlySet<string> {
    const known = this.#bindings.get(file);
    if (known) return known;
    const facts = this.#facts.get(this.#paths[file] ?? '');
    const bindings: ReadonlySet<string> = facts ? bindingsOf(facts, dottedName(folder)) : new Set<string>();
    this.#bindings.set(file, bindings);
    return bindings;
  }
}

/** Nobody has to declare what the code goes on without, or what only type checkers read; a file may be missing only in the first case. */
function excused(target: Target, { specifier, isOptional }: ImportFact): Target {
  if (target.kind !== 'unresolved') return target;
  if (target.reason === 'undeclared-package') {
    return { kind: 'external', name: specifier.split('.', 1)[0] ?? specifier, isBuiltin: false, isAssumed: true };
  }
  return isOptional ? { kind: 'nothing' } : target;
}

/** The build brings what its script imports. */
function isBroughtByTools(top: string, path: string): boolean {
  return /(?:^|\/)setup\.py$/.test(path) && (top === 'setuptools' || top === 'pkg_resources' || top === 'wheel');
}

function offersPackage(root: Folder, name: string): boolean {
  const folder = root.folders.get(name);
  return (folder !== undefined && isPackage(folder)) || moduleIn(root, name, false) !== MISSING;
}

/** The name of a package by the folders above it that are packages too. */
function dottedName(folder: Folder): string {
  const names: string[] = [];
  for (let at: Folder | null = folder; at !== null && isPackage(at); at = at.parent) {
    names.unshift(at.path.slice(at.path.lastIndexOf('/') + 1));
  }
  return names.join('.');
}

function unresolved(reason: UnresolvedReason, { names }: ImportFact): Target {
  return { kind: 'unresolved', reason, names };
}
