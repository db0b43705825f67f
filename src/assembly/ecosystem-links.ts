import type { ExternalPackage, ManifestProblem, Project, UnresolvedImport } from '../model/codebase.ts';
import type { LinkFacts, SymbolFacts } from '../model/facts.ts';
import type { DependencyEdge } from '../model/graph.ts';
import type { LinkTallies } from '../model/link-tally.ts';

/** A project of one ecosystem, whose language goes without saying. */
export type DeclaredProject = Omit<Project, 'language'>;

/** A source file as resolution by name needs it. */
export interface NamedSource {
  readonly path: string;
  readonly links: LinkFacts;
  readonly symbols: SymbolFacts;
}

export interface NameResolutionInput<EcosystemManifest> {
  /** Every regular file of the snapshot, sorted. */
  readonly snapshotPaths: readonly string[];
  /** What is in the repository and was not read. */
  readonly leftOutPaths: ReadonlySet<string>;
  /** The analysed sources of the ecosystem's language, sorted by path: their indexes are what the result speaks of. */
  readonly sources: readonly NamedSource[];
  readonly manifests: ReadonlyMap<string, EcosystemManifest>;
}

/** What resolution of one ecosystem finds; numbers are indexes into the sources given. */
export interface EcosystemLinks {
  /** In order of from, to; one for each pair. */
  readonly edges: readonly DependencyEdge[];
  /** Sorted by name. */
  readonly externals: readonly ExternalPackage[];
  /** In order of file, then line. */
  readonly unresolved: readonly UnresolvedImport[];
  /** Parallel to the sources given. */
  readonly tallies: LinkTallies;
  /** Sources that import what a build makes, ascending. */
  readonly generated: readonly number[];
  /** In an order that only manifests decide; `dependsOn` are indexes into this list. */
  readonly projects: readonly DeclaredProject[];
  /** What the build files leave open, beyond what each says of itself. */
  readonly problems: readonly ManifestProblem[];
}
