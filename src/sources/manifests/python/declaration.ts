import { compareText } from '../../../base/ordering.ts';
import { normalisePythonName, type PythonManifest } from '../../../model/python-manifest.ts';
import { parseRequirement } from './requirement.ts';

/** Gathers what a manifest says, whichever file says it. */
export class PythonDeclaration {
  isProject = false;
  name: string | null = null;
  areDependenciesKnown = true;
  readonly packageFolders = new Set<string>();
  readonly packagePaths = new Map<string, string>();
  readonly includes = new Set<string>();
  readonly problems: string[] = [];
  readonly #dependencies = new Set<string>();
  readonly #linked = new Map<string, string>();

  require(text: string): void {
    const requirement = parseRequirement(text);
    if (requirement === null) return;
    this.#dependencies.add(requirement.name);
    if (requirement.path !== null) this.#linked.set(requirement.name, requirement.path);
  }

  requireAll(texts: readonly string[]): void {
    for (const text of texts) this.require(text);
  }

  /** `path` is '' for a member of the workspace. */
  link(name: string, path: string): void {
    const normal = normalisePythonName(name);
    this.#dependencies.add(normal);
    this.#linked.set(normal, path);
  }

  /** Where top-level packages lie, or the one package of a name. */
  addPackageFolder(name: string, folder: string): void {
    if (name === '') this.packageFolders.add(folder);
    else this.packagePaths.set(name, folder);
  }

  finish(format: PythonManifest['format']): PythonManifest {
    return {
      kind: 'python',
      format,
      isProject: this.isProject,
      name: this.name,
      dependencies: [...this.#dependencies].toSorted(compareText),
      areDependenciesKnown: this.areDependenciesKnown,
      // fromEntries defines own properties, so that a dependency called `__proto__` stays a name.
      linked: Object.fromEntries([...this.#linked].toSorted(([a], [b]) => compareText(a, b))),
      packageFolders: [...this.packageFolders],
      packagePaths: Object.fromEntries([...this.packagePaths].toSorted(([a], [b]) => compareText(a, b))),
      includes: [...this.includes],
      problems: this.problems,
    };
  }
}
