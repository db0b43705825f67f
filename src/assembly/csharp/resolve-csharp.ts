import type { CSharpManifest } from '../../model/csharp-manifest.ts';
import { emptyTallies } from '../../model/link-tally.ts';
import type { EcosystemLinks, NameResolutionInput } from '../ecosystem-links.ts';
import { collectExternals } from './externals.ts';
import { createFileScope, globalUsings } from './file-scope.ts';
import { findProjects } from './projects.ts';
import { resolveReferences } from './resolve-references.ts';
import { buildTypeIndex } from './type-index.ts';

/**
 * Which file depends on which, and which project on which. A file depends on every file that declares a type which it
 * names, so far as that type's project can be seen from its own.
 */
export function resolveCSharp({
  sources,
  snapshotPaths,
  manifests,
}: NameResolutionInput<CSharpManifest>): EcosystemLinks {
  const paths = sources.map((source) => source.path);
  const found = findProjects({ paths, snapshotPaths, manifests });
  const index = buildTypeIndex(sources, found.projectsOf);
  const globals = globalUsings(sources, found);
  const tallies = emptyTallies(sources.length);
  const edges = sources.flatMap((source, file) => {
    const scope = createFileScope({ source, file, index, globals, found });
    return resolveReferences({ source, file, scope, index, tallies });
  });
  return {
    edges,
    projects: found.projects.map(({ project }) => project),
    externals: collectExternals({ sources, found, index, globals }),
    unresolved: [],
    tallies,
    generated: [],
    problems: found.problems,
  };
}
