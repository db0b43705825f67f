import type { Project, UnresolvedImport, ExternalPackage } from '../../model/codebase.ts';
import type { CSharpManifest } from '../../model/csharp-manifest.ts';
import type { LinkFacts, SymbolFacts } from '../../model/facts.ts';
import type { DependencyEdge } from '../../model/graph.ts';
import { collectExternals } from './externals.ts';
import { createFileScope, globalUsings } from './file-scope.ts';
import { findProjects } from './projects.ts';
import { resolveReferences } from './resolve-references.ts';
import { buildTypeIndex } from './type-index.ts';

/** A file of the ecosystem with its facts. */
export interface EcosystemSource {
  readonly path: string;
  readonly links: LinkFacts;
  readonly symbols: SymbolFacts;
}

export interface EcosystemInput {
  /** Sorted by path. */
  readonly sources: readonly EcosystemSource[];
  /** Every path of the snapshot, sorted. */
  readonly snapshotPaths: readonly string[];
  readonly manifests: ReadonlyMap<string, CSharpManifest>;
}

/** What an ecosystem makes of its files. File numbers are indexes into `EcosystemInput.sources`, project numbers into `projects`. */
export interface EcosystemResolution {
  readonly edges: readonly DependencyEdge[];
  /** Sorted by manifest. */
  readonly projects: readonly Project[];
  /** For each source the project that it belongs to, -1 for none. */
  readonly projectOf: Int32Array;
  /** Sorted by name. */
  readonly externals: readonly ExternalPackage[];
  readonly unresolved: readonly UnresolvedImport[];
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
}

/**
 * Which file depends on which, and which project on which. A file depends on every file that declares a type which it
 * names, so far as that type's project can be seen from its own.
 */
export function resolveCSharp({ sources, snapshotPaths, manifests }: EcosystemInput): EcosystemResolution {
  const paths = sources.map((source) => source.path);
  const found = findProjects({ paths, snapshotPaths, manifests });
  const index = buildTypeIndex(sources, found.projectsOf);
  const globals = globalUsings(sources, found);
  const edges = sources.flatMap((source, file) => {
    const scope = createFileScope({ source, file, index, globals, found });
    return resolveReferences({ source, file, scope, index });
  });
  return {
    edges,
    projects: found.projects.map(({ project }) => project),
    projectOf: Int32Array.from(found.projectsOf, ([home = -1]) => home),
    externals: collectExternals({ sources, found, index, globals }),
    unresolved: [],
    problems: found.problems,
  };
}
