import { baseNameOf, folderOf, joinPath } from '../../base/paths.ts';
import type { ManifestProblem } from '../../model/codebase.ts';
import type { Manifest, TypeScriptManifest } from '../../model/manifest.ts';
import { type EffectiveConfig, mergeConfigs, ownConfig, placePath } from './effective-config.ts';
import type { Folder } from './file-tree.ts';
import { baseUrlFolder, type PathAliases, pathAliases } from './path-aliases.ts';
import { type ProjectFiles, projectFiles } from './project-files.ts';
import { dividedInto, isEmptyProject, MAX_REFERENCES } from './project-references.ts';

/** Longer chains of `extends` are not followed, and that is reported. */
const MAX_EXTENDS_DEPTH = 50;

/** Names under which a configuration governs its folder without being named. */
const DEFAULT_NAMES: readonly string[] = ['tsconfig.json', 'jsconfig.json'];

/** One tsconfig or jsconfig as resolution sees it. */
export interface Project {
  readonly path: string;
  readonly folder: string;
  readonly config: EffectiveConfig;
  readonly files: ProjectFiles;
  readonly aliases: PathAliases | null;
  readonly baseUrl: string | null;
  readonly rootDirs: readonly string[];
  readonly conditions: readonly string[];
  /** Equal for projects that resolve alike. */
  readonly key: string;
}

/** How a configuration of a package is found; without a path where the package is declared and so installed, null where it is not. */
export interface PackageConfigs {
  find(specifier: string, folder: string): { readonly path: string | null } | null;
}

/** All configurations of a snapshot after `extends`, and which of them governs a file. */
export class TypeScriptProjects {
  readonly problems: ManifestProblem[] = [];
  readonly #manifests: ReadonlyMap<string, Manifest>;
  readonly #packages: PackageConfigs;
  readonly #effective = new Map<string, EffectiveConfig>();
  readonly #projects = new Map<string, Project>();
  readonly #reported = new Set<string>();
  readonly #identities = new Map<object, number>();
  readonly #referenced = new Map<string, readonly Project[]>();

  constructor(manifests: ReadonlyMap<string, Manifest>, packages: PackageConfigs) {
    this.#manifests = manifests;
    this.#packages = packages;
  }

  /** The projects that may govern files of a folder, nearest configuration first; empty where none does. */
  candidatesFor(folder: Folder): readonly Project[] {
    for (let at: Folder | null = folder; at; at = at.parent) {
      const path = this.#configIn(at);
      if (path !== null) return this.#withReferences(path);
    }
    return [];
  }

  /** Every configuration of the snapshot, by path. After it `problems` is complete. */
  all(): readonly Project[] {
    const paths = [...this.#manifests].flatMap(([path, manifest]) => (manifest.kind === 'tsconfig' ? [path] : []));
    const projects = paths.map((path) => this.#project(path));
    for (const path of paths) if (DEFAULT_NAMES.includes(baseNameOf(path))) this.#withReferences(path);
    return projects;
  }

  #configIn(folder: Folder): string | null {
    for (const name of DEFAULT_NAMES) {
      if (!folder.files.has(name)) continue;
      const path = folder.path === '' ? name : `${folder.path}/${name}`;
      if (this.#tsconfig(path)) return path;
    }
    return null;
  }

  #withReferences(path: string): readonly Project[] {
    const known = this.#referenced.get(path);
    if (known) return known;
    const { paths, isCut } = dividedInto(path, {
      referencesOf: (at) => this.#tsconfig(at)?.references ?? [],
      isEmpty: (at) => isEmptyProject(this.#project(at).config),
      exists: (at) => this.#tsconfig(at) !== null,
    });
    if (isCut) this.#report(path, `leads to more than ${MAX_REFERENCES} project references`);
    const projects = paths.map((each) => this.#project(each));
    this.#referenced.set(path, projects);
    return projects;
  }

  #project(path: string): Project {
    const known = this.#projects.get(path);
    if (known) return known;
    const folder = folderOf(path);
    const config = this.#effectiveConfig(path, []);
    const project: Project = {
      path,
      folder,
      config,
      files: projectFiles(config, folder),
      aliases: pathAliases(config, folder),
      baseUrl: baseUrlFolder(config, folder),
      rootDirs: (config.rootDirs?.value ?? []).flatMap(
        (root) => placePath(root, config.rootDirs?.folder ?? folder, folder) ?? [],
      ),
      conditions: config.customConditions?.value ?? [],
      key: resolutionKey(config, folder, this.#identities),
    };
    this.#projects.set(path, project);
    return project;
  }

  #effectiveConfig(path: string, chain: readonly string[]): EffectiveConfig {
    const known = this.#effective.get(path);
    if (known) return known;
    const manifest = this.#tsconfig(path);
    if (!manifest) return mergeConfigs([]);
    const layers = manifest.extends.flatMap((specifier) => {
      const target = this.#extendsTarget(path, specifier);
      if (target === null) return [];
      if (chain.includes(target) || target === path) return this.#report(path, 'extends itself in a circle');
      if (chain.length >= MAX_EXTENDS_DEPTH)
        return this.#report(path, `extends more than ${MAX_EXTENDS_DEPTH} files deep`);
      return [this.#effectiveConfig(target, [...chain, path])];
    });
    const config = mergeConfigs([...layers, ownConfig(manifest, folderOf(path))]);
    this.#effective.set(path, config);
    return config;
  }

  #extendsTarget(path: string, specifier: string): string | null {
    const folder = folderOf(path);
    if (!/^\.{0,2}\//.test(specifier) && specifier !== '..' && specifier !== '.') {
      const found = this.#packages.find(specifier, folder);
      if (found === null) this.#report(path, 'extends a configuration of a package that is neither here nor declared');
      return found?.path ?? null;
    }
    const target = joinPath(folder, specifier);
    const found = [target, `${target}.json`].find((candidate) => candidate !== null && this.#tsconfig(candidate));
    if (!found) this.#report(path, 'extends a configuration that is not in the repository');
    return found ?? null;
  }

  #tsconfig(path: string): TypeScriptManifest | null {
    const manifest = this.#manifests.get(path);
    return manifest?.kind === 'tsconfig' ? manifest : null;
  }

  #report(path: string, problem: string): never[] {
    const key = `${path}\0${problem}`;
    if (!this.#reported.has(key)) this.problems.push({ path, problem });
    this.#reported.add(key);
    return [];
  }
}

/** Gives equal keys to projects that resolve alike: those that inherit the very same options from one file. */
function resolutionKey(config: EffectiveConfig, folder: string, identities: Map<object, number>): string {
  const options = [config.paths, config.baseUrl, config.rootDirs, config.customConditions, config.keepsValueImports];
  if (options.every((option) => option === null)) return '';
  const usesFolder = options.some((option) => option !== null && JSON.stringify(option.value).includes('${configDir}'));
  const parts = options.map((option) => {
    if (option === null) return '';
    if (!identities.has(option)) identities.set(option, identities.size);
    return identities.get(option);
  });
  return `${parts.join(':')}:${usesFolder ? folder : ''}`;
}
