import type { Component } from './component.ts';
import type { SyntaxProblem, UnitFact } from './facts.ts';
import type { Family } from './family.ts';
import type { DependencyGraph } from './graph.ts';
import type { Intent } from './intent.ts';
import type { IntentChange } from './intent-change.ts';
import type { LinkTallies } from './link-tally.ts';
import type { NotAnalysed } from './not-analysed.ts';
import type { Wiring } from './wire.ts';

/** A source file that was read. */
export interface SourceFile {
  readonly path: string;
  readonly language: string;
  readonly blob: string;
  readonly bytes: number;
  readonly lines: number;
  /** Index into `Codebase.components`. */
  readonly component: number;
  /** Empty when the caller did not ask for units. */
  readonly units: readonly UnitFact[];
  readonly problems: readonly SyntaxProblem[];
  /** True for generated code of which only routes, calls and messages were read. */
  readonly isWiresOnly: boolean;
}

/** Why an import leads nowhere. */
export type UnresolvedReason =
  /** No file of the snapshot answers to the relative path. */
  | 'no-such-file'
  /** The package is in the workspace, but offers no such entry. */
  | 'not-exported'
  /** A path alias matches, but none of its targets exists. */
  | 'alias-without-target'
  /** The path leaves the analysed folder. */
  | 'outside-root'
  /** Neither built in, nor in the workspace, nor declared in a manifest that governs the file. */
  | 'undeclared-package'
  /** The specifier is not one that can be followed (loader syntax, glob, interpolation, URL scheme). */
  | 'not-static';

export interface UnresolvedImport {
  /** Index into `Codebase.files`. */
  readonly file: number;
  readonly specifier: string;
  readonly line: number;
  readonly names: readonly string[];
  readonly isTypeOnly: boolean;
  readonly reason: UnresolvedReason;
}

export interface ExternalPackage {
  /** `react`, `@scope/name`, or `node:fs` for what the run time brings. */
  readonly name: string;
  readonly isBuiltin: boolean;
  /** Indexes into `Codebase.files` of its importers, ascending. */
  readonly importers: readonly number[];
}

/** What could not be read out of one manifest, or out of several together. */
export interface ManifestProblem {
  /** Of the manifest. */
  readonly path: string;
  readonly problem: string;
}

/**
 * The part of a code base that follows from paths, manifests and links: all that is costly to work out and no fact of
 * one blob. Files are numbered as in `Codebase.files`.
 */
export interface Linkage {
  /** Lines of each file. */
  readonly lines: Uint32Array;
  /** Only of files that have some. */
  readonly problems: ReadonlyMap<number, readonly SyntaxProblem[]>;
  readonly graph: DependencyGraph;
  readonly components: readonly Component[];
  readonly componentGraph: DependencyGraph;
  readonly externals: readonly ExternalPackage[];
  readonly unresolved: readonly UnresolvedImport[];
  readonly tallies: LinkTallies;
  /** Files that import what a build makes and no source stands behind, ascending. */
  readonly buildImporters: readonly number[];
  readonly manifestProblems: readonly ManifestProblem[];
  /** `dependsOn` are indexes into this list. */
  readonly projects: readonly Project[];
  /** Generated files of which only routes, calls and messages were read, ascending. */
  readonly wiresOnly: readonly number[];
}

/** The model of one snapshot, assembled in memory from facts: no I/O behind it, same input, same bytes. */
export interface Codebase extends Omit<Wiring, 'limits'> {
  /** Sorted by path; index = node of `graph`. */
  readonly files: readonly SourceFile[];
  /** File to file. */
  readonly graph: DependencyGraph;
  /** Sorted by name; index = node of `componentGraph`. */
  readonly components: readonly Component[];
  /** Component to component; references are summed over the file edges between them. */
  readonly componentGraph: DependencyGraph;
  /** Sorted by name. */
  readonly externals: readonly ExternalPackage[];
  /** In order of file, then line. */
  readonly unresolved: readonly UnresolvedImport[];
  /** How much of what each file names elsewhere was found. */
  readonly tallies: LinkTallies;
  /** Projects and modules that manifests declare (csproj, pom, go.mod, pyproject, package.json) and what they declare to depend on. */
  readonly projects: readonly Project[];
  /** Empty when the caller did not ask for them. */
  readonly families: readonly Family[];
  /** See FoundFamilies. */
  readonly unitsCompared: number;
  readonly notAnalysed: readonly NotAnalysed[];
  /** What the team wrote down about how this is meant to be; null where it wrote nothing. */
  readonly intent: Intent | null;
  /** Absent where nothing is written otherwise than at a base, or nobody asks. */
  readonly change?: IntentChange;
}

/** A unit of building as its manifest declares it. */
export interface Project {
  /** Path of the manifest. */
  readonly manifest: string;
  readonly name: string;
  readonly folder: string;
  /** Key of the language whose files it builds. */
  readonly language: string;
  /** Indexes into `Codebase.projects` of projects of the snapshot that it declares to depend on, ascending. */
  readonly dependsOn: readonly number[];
  /** Names of declared external packages, sorted. */
  readonly packages: readonly string[];
}
