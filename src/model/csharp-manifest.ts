/** The files that say how C# projects are built. Facts of one blob, like those of `manifest.ts`; paths and names as written, `\` turned into `/`. */

/** A namespace that an item `<Using>` opens for the whole project, or closes (`isRemoved`). */
export interface ProjectUsing {
  /** Namespace, or the type of a static or aliased one. */
  readonly target: string;
  readonly alias: string | null;
  readonly isStatic: boolean;
  readonly isRemoved: boolean;
}

/**
 * An MSBuild project (`.csproj`) or what projects import (`.props`, `.targets`). What stands under a condition is taken in:
 * it is a dependency of some build.
 */
export interface MsbuildManifest {
  readonly kind: 'msbuild';
  /** `Microsoft.NET.Sdk.Web`; several are joined by `;`. Null for projects of the old format and imported files. */
  readonly sdk: string | null;
  /** Properties of interest, the last one wins: RootNamespace, AssemblyName, PackageId, ImplicitUsings, OutputType … */
  readonly properties: Readonly<Record<string, string>>;
  readonly projectReferences: readonly string[];
  /** Version as written; null where it is set centrally or not at all. */
  readonly packageReferences: readonly PackageReference[];
  /** Central versions (`PackageVersion`, `GlobalPackageReference`). */
  readonly packageVersions: readonly PackageReference[];
  readonly usings: readonly ProjectUsing[];
  /** `<Import Project>`. */
  readonly imports: readonly string[];
  /** Source files from elsewhere that are compiled in too (`<Compile Include>`), globs included. */
  readonly compiled: readonly string[];
  readonly problems: readonly string[];
}

export interface PackageReference {
  readonly name: string;
  readonly version: string | null;
}

/** A solution (`.sln`, `.slnx`). */
export interface SolutionManifest {
  readonly kind: 'solution';
  /** Paths of its projects, in order. */
  readonly projects: readonly string[];
  readonly problems: readonly string[];
}

export type CSharpManifest = MsbuildManifest | SolutionManifest;
