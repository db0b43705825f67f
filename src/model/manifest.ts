import type { CSharpManifest } from './csharp-manifest.ts';
import type { DeploymentManifest, SettingsManifest } from './deployment-manifest.ts';
import type { GoManifest } from './go-manifest.ts';
import type { JavaManifest } from './java-manifest.ts';
import type { PythonManifest } from './python-manifest.ts';

/** Manifests are the data files that say how modules find one another. Facts of one blob, like source facts. */

/** The parts of a package.json that resolution and components need. Wrongly typed fields are dropped and reported in `problems`. */
export interface PackageManifest {
  readonly kind: 'package';
  readonly name: string | null;
  readonly version: string | null;
  readonly isPrivate: boolean;
  /** Entry fields as written, by field name: `source`, `main`, `module`, `types`, `typings`, `browser` (string form only). */
  readonly entries: Readonly<Record<string, string>>;
  /** The raw `exports` and `imports` trees (JSON values), or null. */
  readonly exports: unknown;
  readonly imports: unknown;
  /** `workspaces` globs (array form or `{packages}`), empty when none. */
  readonly workspaces: readonly string[];
  /** Names in dependencies, devDependencies, peerDependencies and optionalDependencies, sorted. */
  readonly dependencies: readonly string[];
  /** Those of `dependencies` that name a folder or a workspace package (`workspace:`, `link:`, `file:`, `portal:`), as written. */
  readonly linked: Readonly<Record<string, string>>;
  /** The scripts that run it (`start`, `serve`), joined by line ends; '' where there is none. */
  readonly startScript: string;
  readonly problems: readonly string[];
}

/** A tsconfig or jsconfig, comments and trailing commas allowed. */
export interface TypeScriptManifest {
  readonly kind: 'tsconfig';
  /** As written, in order (TypeScript 5 allows a list; later entries win). */
  readonly extends: readonly string[];
  readonly baseUrl: string | null;
  readonly paths: Readonly<Record<string, readonly string[]>> | null;
  readonly rootDirs: readonly string[];
  readonly outDir: string | null;
  readonly declarationDir: string | null;
  readonly rootDir: string | null;
  /** `compilerOptions.moduleResolution` lower-cased, or null. */
  readonly moduleResolution: string | null;
  readonly customConditions: readonly string[];
  /**
   * True where imports that are used only as types stay at run time (`verbatimModuleSyntax`, `preserveValueImports`,
   * `importsNotUsedAsValues`), false where that is switched off, null where nothing is said.
   */
  readonly keepsValueImports: boolean | null;
  /** Paths of project references as written. */
  readonly references: readonly string[];
  readonly files: readonly string[] | null;
  readonly include: readonly string[] | null;
  readonly exclude: readonly string[] | null;
  readonly problems: readonly string[];
}

/** What lists the packages of a workspace outside package.json: pnpm-workspace.yaml, lerna.json, rush.json. */
export interface WorkspaceManifest {
  readonly kind: 'workspace';
  readonly packages: readonly string[];
  readonly problems: readonly string[];
}

/** A .gitignore: what it matches is made by a build, so that an import of it is neither an edge nor a mistake. */
export interface IgnoreManifest {
  readonly kind: 'ignore';
  /** In order, without comments and blank lines. */
  readonly patterns: readonly string[];
  readonly problems: readonly string[];
}

export type Manifest =
  | PackageManifest
  | TypeScriptManifest
  | WorkspaceManifest
  | IgnoreManifest
  | CSharpManifest
  | JavaManifest
  | PythonManifest
  | GoManifest
  | DeploymentManifest
  | SettingsManifest;
