import { compareText } from '../../base/ordering.ts';
import { baseNameOf, folderOf, foldersAbove, joinPath } from '../../base/paths.ts';
import type { DeclaredProject } from '../ecosystem-links.ts';
import { normalisePythonName, type PythonManifest } from '../../model/python-manifest.ts';

/** What the manifests above a file declare together. */
export interface Declared {
  readonly names: ReadonlySet<string>;
  /** True where they say all of it, so that what is not among them is undeclared. */
  readonly isGoverned: boolean;
}

/** All that is said in one folder, by whatever files. */
interface ManifestFolder {
  readonly folder: string;
  /** Path of the manifest that declares the project; null where packages are only listed. */
  readonly manifest: string | null;
  readonly name: string;
  readonly dependencies: ReadonlySet<string>;
  readonly areDependenciesKnown: boolean;
  readonly linked: ReadonlyMap<string, string>;
  readonly roots: readonly string[];
}

type Entry = readonly [path: string, manifest: PythonManifest];

/** The Python projects of a snapshot and what governs a file: everything declared in its folder and above. */
export class PythonProjects {
  readonly #folders: ReadonlyMap<string, ManifestFolder>;
  readonly #byName: ReadonlyMap<string, ManifestFolder>;
  readonly #declared = new Map<string, Declared>();

  constructor(manifests: ReadonlyMap<string, PythonManifest>) {
    // A module may be called `setup` and set up something else.
    const real = [...manifests].filter(([, { format, isProject }]) => format !== 'setup-py' || isProject);
    const grouped = Map.groupBy(real, ([path]) => homeOf(path));
    this.#folders = new Map([...grouped].map(([folder, entries]) => [folder, gather(folder, entries, manifests)]));
    const projects = [...this.#folders.values()].filter(({ manifest }) => manifest !== null);
    this.#byName = new Map(projects.map((project) => [normalisePythonName(project.name), project]));
  }

  list(): DeclaredProject[] {
    const projects = [...this.#folders.values()]
      .filter((each) => each.manifest !== null)
      .toSorted((a, b) => compareText(a.manifest ?? '', b.manifest ?? ''));
    return projects.map((project) => {
      const local = [...project.dependencies].flatMap((name) => this.#localProject(project, name) ?? []);
      const dependsOn = [...new Set(local)]
        .map((each) => projects.indexOf(each))
        .filter((at) => projects[at] !== project);
      const packages = [...project.dependencies].filter((name) => this.#localProject(project, name) === null);
      return {
        manifest: project.manifest ?? '',
        name: project.name,
        folder: project.folder,
        dependsOn: dependsOn.toSorted((a, b) => a - b),
        packages: packages.toSorted(compareText),
      };
    });
  }

  dependenciesOf(path: string): Declared {
    const folder = folderOf(path);
    const known = this.#declared.get(folder);
    if (known) return known;
    const governing = this.#governing(folder);
    const declared = {
      names: new Set(governing.flatMap(({ dependencies }) => [...dependencies])),
      isGoverned: governing.length > 0 && governing.every(({ areDependenciesKnown }) => areDependenciesKnown),
    };
    this.#declared.set(folder, declared);
    return declared;
  }

  /** Where the packages of the projects around a folder begin, nearest project first. */
  rootsOf(folder: string): string[] {
    return this.#governing(folder).flatMap(({ roots }) => roots);
  }

  linkedRoots(path: string): string[] {
    const governing = this.#governing(folderOf(path));
    const linked = governing.flatMap((each) =>
      [...each.dependencies].flatMap((name) => this.#localProject(each, name) ?? []),
    );
    return [...new Set(linked.flatMap(({ roots }) => roots))];
  }

  #localProject(from: ManifestFolder, name: string): ManifestFolder | null {
    const path = from.linked.get(name);
    const folder = path === undefined || path === '' ? null : joinPath(from.folder, path);
    const linked = folder === null ? undefined : this.#folders.get(folder);
    return linked ?? this.#byName.get(name) ?? null;
  }

  #governing(folder: string): ManifestFolder[] {
    return [folder, ...foldersAbove(folder)].flatMap((each) => this.#folders.get(each) ?? []);
  }
}

/** A folder `requirements` lists the packages of the folder that holds it. */
function homeOf(path: string): string {
  const folder = folderOf(path);
  return /(?:^|\/)requirements$/.test(folder) ? folderOf(folder) : folder;
}

function gather(folder: string, entries: readonly Entry[], all: ReadonlyMap<string, PythonManifest>): ManifestFolder {
  const manifests = entries.map(([, manifest]) => manifest);
  const declaring = entries.filter(([, manifest]) => manifest.isProject).toSorted((a, b) => rank(a) - rank(b));
  const name = declaring.find(([, manifest]) => manifest.name !== null)?.[1].name;
  return {
    folder,
    manifest: declaring[0]?.[0] ?? null,
    name: name ?? (folder === '' ? '.' : folder),
    dependencies: new Set(manifests.flatMap(({ dependencies }) => dependencies)),
    areDependenciesKnown: areKnown(manifests) && entries.every((entry) => areIncludesRead(entry, all)),
    linked: new Map(manifests.flatMap(({ linked }) => Object.entries(linked))),
    roots: rootsIn(folder, manifests),
  };
}

const FORMATS: readonly PythonManifest['format'][] = ['pyproject', 'setup-cfg', 'setup-py', 'requirements'];

function rank([, { format }]: Entry): number {
  return FORMATS.indexOf(format);
}

/** One that lists them is enough, unless another says that code computes them. */
function areKnown(manifests: readonly PythonManifest[]): boolean {
  const silent = manifests.filter(({ areDependenciesKnown }) => !areDependenciesKnown);
  return silent.length < manifests.length && silent.every(({ isProject }) => !isProject || manifests.length > 1);
}

/** What a file takes in from one that is no known manifest is not known. */
function areIncludesRead([path, { includes }]: Entry, all: ReadonlyMap<string, PythonManifest>): boolean {
  return includes.every((include) => all.has(joinPath(folderOf(path), include) ?? ''));
}

/** Declared folders, then the usual ones. */
function rootsIn(folder: string, manifests: readonly PythonManifest[]): string[] {
  const declared = manifests.flatMap(({ packageFolders }) => packageFolders);
  const placed = manifests.flatMap(({ packagePaths }) => Object.entries(packagePaths));
  // A package that lies in a folder of its own name begins above it.
  const above = placed.filter(([name, path]) => !name.includes('.') && baseNameOf(path) === name);
  return [...declared, ...above.map(([, path]) => folderOf(path)), '.', 'src', 'lib'].flatMap(
    (each) => joinPath(folder, each) ?? [],
  );
}
