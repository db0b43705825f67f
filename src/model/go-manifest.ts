/** Manifests of Go (https://go.dev/ref/mod). Facts of one blob; `problems` as in the other manifests. */

/** A go.mod. */
export interface GoModuleManifest {
  readonly kind: 'go-module';
  /** Module path, the prefix of all its import paths; null where the file has none. */
  readonly module: string | null;
  readonly requires: readonly GoRequirement[];
  readonly replaces: readonly GoReplacement[];
  readonly problems: readonly string[];
}

export interface GoRequirement {
  readonly module: string;
  /** True where only the dependencies of the module need it. */
  readonly isIndirect: boolean;
}

export interface GoReplacement {
  readonly module: string;
  /** A module path, or a folder, which begins with `./`, `../` or `/`. */
  readonly target: string;
}

/** A go.work. */
export interface GoWorkspaceManifest {
  readonly kind: 'go-workspace';
  /** Folders of its modules as written. */
  readonly uses: readonly string[];
  readonly replaces: readonly GoReplacement[];
  readonly problems: readonly string[];
}

export type GoManifest = GoModuleManifest | GoWorkspaceManifest;
