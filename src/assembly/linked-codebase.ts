import { baseNameOf } from '../base/paths.ts';
import type { Codebase, Linkage, SourceFile } from '../model/codebase.ts';
import type { SyntaxProblem, UnitFact } from '../model/facts.ts';
import { groupNotAnalysed, type NotAnalysed } from '../model/not-analysed.ts';
import { componentOfFiles } from './components.ts';

/** What a model says of a source file without its links. */
export interface DescribedSource {
  readonly path: string;
  readonly language: string;
  readonly blob: string;
  readonly bytes: number;
  readonly units: readonly UnitFact[];
}

export interface CodebaseParts {
  /** Sorted by path, as they were linked. */
  readonly sources: readonly DescribedSource[];
  readonly notAnalysed: readonly NotAnalysed[];
  readonly linkage: Linkage;
}

const NONE: readonly SyntaxProblem[] = [];

/** Puts files and the links between them together. */
export function linkedCodebase({ sources, notAnalysed, linkage }: CodebaseParts): Codebase {
  const { graph, components, componentGraph, externals, unresolved, lines, problems } = linkage;
  const componentOf = componentOfFiles(components, sources.length);
  const files = sources.map(
    ({ path, language, blob, bytes, units }, node): SourceFile => ({
      path,
      language,
      blob,
      bytes,
      lines: lines[node]!,
      component: componentOf[node]!,
      units,
      problems: problems.get(node) ?? NONE,
    }),
  );
  return {
    files,
    graph,
    components,
    componentGraph,
    externals,
    unresolved,
    tallies: linkage.tallies,
    wires: [],
    unmatchedCalls: [],
    services: [],
    projects: linkage.projects,
    notAnalysed: [...notAnalysed, ...unreadLinks(linkage, sources)],
  };
}

/** What manifests did not say, and imports of what only a build would show. */
function unreadLinks(linkage: Linkage, sources: readonly DescribedSource[]): NotAnalysed[] {
  return groupNotAnalysed([
    ...linkage.manifestProblems.map(({ path, problem }) => ({ what: baseNameOf(path), reason: problem, path })),
    ...linkage.buildImporters.map((node) => ({
      what: 'file that imports a build output',
      reason: 'the output is not in the repository and no source behind it was recognised',
      path: sources[node]!.path,
    })),
  ]);
}
