import { baseNameOf } from '../base/paths.ts';
import type { Codebase, Linkage, SourceFile } from '../model/codebase.ts';
import type { FoundFamilies } from '../model/found-families.ts';
import type { SyntaxProblem, UnitFact } from '../model/facts.ts';
import type { Intent } from '../model/intent.ts';
import { CONFIGURATION } from '../model/known-languages.ts';
import { groupNotAnalysed, type NotAnalysed, WIRES_ONLY_REASON } from '../model/not-analysed.ts';
import type { Wiring } from '../model/wire.ts';
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
  /** Null where nobody asked for it. */
  readonly wiring: Wiring | null;
  readonly found: FoundFamilies;
  /** Null where the team wrote nothing down. */
  readonly intent: Intent | null;
}

const NONE: readonly SyntaxProblem[] = [];

/** Puts files and the links between them together. */
export function linkedCodebase({ sources, notAnalysed, linkage, wiring, found, intent }: CodebaseParts): Codebase {
  const { graph, components, componentGraph, externals, unresolved, lines, problems } = linkage;
  const wiresOnly = new Set(linkage.wiresOnly);
  const componentOf = componentOfFiles(components, sources.length);
  const files = sources.map(
    ({ path, language, blob, bytes, units }, node): SourceFile => ({
      path,
      language,
      blob,
      bytes,
      // Nobody wrote generated code, so its lines are in no figure.
      lines: wiresOnly.has(node) ? 0 : lines[node]!,
      component: componentOf[node]!,
      units,
      problems: problems.get(node) ?? NONE,
      isWiresOnly: wiresOnly.has(node),
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
    wires: wiring?.wires ?? [],
    unmatchedCalls: wiring?.unmatchedCalls ?? [],
    services: wiring?.services ?? [],
    projects: linkage.projects,
    families: found.families,
    unitsCompared: found.unitsCompared,
    notAnalysed: [...notAnalysed, ...unreadLinks(linkage, sources), ...unreadWires(wiring), ...found.notAnalysed],
    intent,
  };
}

/** What manifests did not say, imports of what only a build would show, and generated code. */
function unreadLinks(linkage: Linkage, sources: readonly DescribedSource[]): NotAnalysed[] {
  return groupNotAnalysed([
    ...linkage.manifestProblems.map(({ path, problem }) => ({ what: baseNameOf(path), reason: problem, path })),
    ...linkage.buildImporters.map((node) => ({
      what: 'file that imports a build output',
      reason: 'the output is not in the repository and no source behind it was recognised',
      path: sources[node]!.path,
    })),
    ...linkage.wiresOnly
      .filter((node) => sources[node]!.language !== CONFIGURATION)
      .map((node) => ({ what: 'file', reason: WIRES_ONLY_REASON, path: sources[node]!.path })),
  ]);
}

function unreadWires(wiring: Wiring | null): NotAnalysed[] {
  return groupNotAnalysed((wiring?.limits ?? []).map((limit) => ({ what: 'file with wires', ...limit })));
}
