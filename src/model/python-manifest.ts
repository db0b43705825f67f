/** What a Python project declares of itself; one shape for the four files that may say it. Facts of one blob. */
export interface PythonManifest {
  readonly kind: 'python';
  readonly format: 'pyproject' | 'setup-cfg' | 'setup-py' | 'requirements';
  /** True where it declares something to be built, and not only tool settings or packages to install. */
  readonly isProject: boolean;
  readonly name: string | null;
  /** Names of the packages it depends on for whatever purpose, normalised (PEP 503), sorted. */
  readonly dependencies: readonly string[];
  /** False where code or another file computes them, so that an import of something unlisted says nothing. */
  readonly areDependenciesKnown: boolean;
  /** Those of `dependencies` that lie in a folder: normalised name to path as written; '' where the workspace has them. */
  readonly linked: Readonly<Record<string, string>>;
  /** Folders that hold top-level packages (`src`), as written; empty where nothing is said. */
  readonly packageFolders: readonly string[];
  /** Packages that lie elsewhere than their name says: dotted name to folder as written. */
  readonly packagePaths: Readonly<Record<string, string>>;
  /** Other requirement files it takes in, as written. */
  readonly includes: readonly string[];
  readonly problems: readonly string[];
}

/** The one spelling of a distribution's name (PEP 503). */
export function normalisePythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
