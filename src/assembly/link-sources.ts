import type { Linkage, Project } from '../model/codebase.ts';
import type { ImportFact, LinkFacts, SymbolFacts, SyntaxProblem, LeftOutReason } from '../model/facts.ts';
import { buildGraph, quotient } from '../model/graph.ts';
import { JAVASCRIPT, hasDependencies } from '../model/known-languages.ts';
import type { Manifest } from '../model/manifest.ts';
import { componentOfFiles, type Declaration } from './components.ts';
import { divideSources } from './divide-sources.ts';
import { type FoundLinks, isLinkedBySymbols, linkEcosystems } from './ecosystems.ts';
import { ImportResolver } from './javascript/import-resolver.ts';
import { packageProjects } from './javascript/package-projects.ts';
import { LinkCollector } from './link-collector.ts';

/** Raised whenever the same input would be linked differently. */
export const LINKING_VERSION = '9';

export interface LinkableSource {
  readonly path: string;
  readonly language: string;
  /** Null where the file is as it was when `remembered` was made. */
  readonly links: LinkFacts | null;
  readonly symbols: SymbolFacts;
}

export interface LinkInput {
  /** Every regular file of the snapshot, assets included, sorted. */
  readonly snapshotPaths: readonly string[];
  /** Sorted by path; files that were left out are absent. */
  readonly sources: readonly LinkableSource[];
  /** What is in the repository and was not read, also symbolic links and submodules: importing it is neither an edge nor unresolved. */
  readonly leftOutPaths: ReadonlySet<string>;
  readonly manifests: ReadonlyMap<string, Manifest>;
  /**
   * What an earlier run made of the same paths and manifests, whatever those of its files said that are not linked by
   * symbols: if one that is says something new, or where nothing is known, it is null.
   */
  readonly remembered: Linkage | null;
  /** The components that the team declared; null where it declared none, and where something is remembered. */
  readonly declaration: Declaration | null;
}

/**
 * Works out what the imports of all files lead to. Where imports name files, what a file's import leads to depends on its
 * own text and on the paths and manifests of the snapshot, never on the text of other files, so what is remembered of
 * unchanged files still holds. Files that are linked by symbols are linked all together or not at all.
 */
export function linkSources(input: LinkInput): Linkage {
  const { sources, remembered } = input;
  if (remembered !== null && sources.every(({ links }) => links === null)) return remembered;
  const { snapshotPaths: paths, leftOutPaths: leftOut, manifests } = input;
  const resolver = new ImportResolver({ paths, leftOut, manifests });
  const collector = new LinkCollector(nodesByPath(input), sources.length);
  if (remembered !== null) collector.keep(remembered, (node) => sources[node]!.links === null);
  addImports(sources, resolver, collector);
  const ecosystems = linkEcosystems(input);
  for (const found of ecosystems) collector.addFound(found);
  const graph = buildGraph(sources.length, collector.edges);
  const { components, projects, manifestProblems } = remembered ?? partsOf(input, resolver, ecosystems);
  return {
    ...textOf(sources, remembered),
    graph,
    components,
    componentGraph: quotient(graph, componentOfFiles(components, sources.length), components.length),
    externals: collector.externals(),
    unresolved: collector.unresolved(),
    tallies: collector.tallies,
    buildImporters: collector.buildImporters(),
    manifestProblems,
    projects,
    wiresOnly: wiresOnlyOf(sources, remembered),
  };
}

/** The imports that name files. */
function addImports(sources: readonly LinkableSource[], resolver: ImportResolver, collector: LinkCollector): void {
  for (let node = 0; node < sources.length; node += 1) {
    const { path, language, links } = sources[node]!;
    if (links === null || isLinkedBySymbols(language)) continue;
    const imports = resolver.dropsTypeImports(path) ? links.imports.map(asTheCompilerLeavesIt) : links.imports;
    collector.add(node, imports, resolver.resolveAll(path, imports));
  }
}

/** What no text of a source file bears on, so that it holds as long as paths and manifests do. */
function partsOf(
  { sources, declaration }: LinkInput,
  resolver: ImportResolver,
  ecosystems: readonly FoundLinks[],
): Pick<Linkage, 'components' | 'projects' | 'manifestProblems'> {
  const named = ecosystems.flatMap((found) => found.projects);
  return {
    components: divideSources(sources, { packages: resolver.packages, projects: named }, declaration),
    projects: [...named, ...projectsOfPackages(sources, resolver, named.length)],
    manifestProblems: [...resolver.problems, ...ecosystems.flatMap((found) => found.problems)],
  };
}

/** Files whose imports name files are built by the packages around them, where there are any. */
function projectsOfPackages(
  sources: readonly LinkableSource[],
  { packages }: ImportResolver,
  before: number,
): Project[] {
  if (!sources.some(({ language }) => language === JAVASCRIPT)) return [];
  return packageProjects(packages).map((project) => {
    return { ...project, language: JAVASCRIPT, dependsOn: project.dependsOn.map((each) => each + before) };
  });
}

/** An import of which only types are used vanishes at run time, whether or not it says `type`. */
function asTheCompilerLeavesIt(fact: ImportFact): ImportFact {
  return fact.usesOnlyTypes ? { ...fact, isTypeOnly: true } : fact;
}

/** For each path of the snapshot its node in the graph, or -1 for what is no analysed source. Both lists are sorted alike. */
function nodesByPath({ snapshotPaths, sources }: LinkInput): Int32Array {
  const nodes = new Int32Array(snapshotPaths.length).fill(-1);
  let node = 0;
  for (let at = 0; at < nodes.length && node < sources.length; at += 1) {
    if (snapshotPaths[at] !== sources[node]!.path) continue;
    // Code that imports settings or a script of a database depends on no code.
    if (hasDependencies(sources[node]!.language)) nodes[at] = node;
    node += 1;
  }
  return nodes;
}

function wiresOnlyOf(sources: readonly LinkableSource[], remembered: Linkage | null): number[] {
  const known = new Set(remembered?.wiresOnly);
  return [...sources.keys()].filter((node) => {
    const links = sources[node]?.links ?? null;
    return links === null ? known.has(node) : isAside(links.leftOut);
  });
}

function textOf(sources: readonly LinkableSource[], remembered: Linkage | null): Pick<Linkage, 'lines' | 'problems'> {
  const lines = new Uint32Array(sources.length);
  const problems = new Map<number, readonly SyntaxProblem[]>();
  for (let node = 0; node < sources.length; node += 1) {
    const { links } = sources[node]!;
    const found = links === null ? remembered?.problems.get(node) : links.problems;
    lines[node] = links === null ? (remembered?.lines[node] ?? 0) : links.lines;
    if (found !== undefined && found.length > 0) problems.set(node, found);
  }
  return { lines, problems };
}

/** Read, but in no figure. */
function isAside(leftOut: LeftOutReason | null): boolean {
  return leftOut === 'wires-only' || leftOut === 'rules-only';
}
