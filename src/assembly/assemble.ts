import { compareText } from '../base/ordering.ts';
import { baseNameOf } from '../base/paths.ts';
import type { Codebase, ExternalPackage, SourceFile, UnresolvedImport } from '../model/codebase.ts';
import type { ImportFact, LinkFacts, UnitFact } from '../model/facts.ts';
import { buildGraph, type DependencyEdge, quotient } from '../model/graph.ts';
import type { Manifest } from '../model/manifest.ts';
import { groupNotAnalysed, type NotAnalysed } from '../model/not-analysed.ts';
import { findComponents } from './components.ts';
import { ImportResolver } from './javascript/import-resolver.ts';
import type { Resolution } from './javascript/resolution.ts';

/** A source file with its facts. */
export interface AssemblySource {
  readonly path: string;
  readonly language: string;
  readonly blob: string;
  readonly bytes: number;
  readonly links: LinkFacts;
  readonly units: readonly UnitFact[];
}

export interface AssemblyInput {
  /** Every regular file of the snapshot, assets included, sorted. */
  readonly snapshotPaths: readonly string[];
  /** Sorted by path; files that were left out are absent. */
  readonly sources: readonly AssemblySource[];
  /** What is in the repository and was not read, also symbolic links and submodules: importing it is neither an edge nor unresolved. */
  readonly leftOutPaths: ReadonlySet<string>;
  readonly manifests: ReadonlyMap<string, Manifest>;
  readonly notAnalysed: readonly NotAnalysed[];
}

/** Assembles the model of one snapshot from facts. Pure: no I/O, same input, same result. */
export function assembleCodebase(input: AssemblyInput): Codebase {
  const { sources, manifests } = input;
  const resolver = new ImportResolver({ paths: input.snapshotPaths, leftOut: input.leftOutPaths, manifests });
  const links = new LinkCollector(nodesByPath(input));
  for (const [node, source] of sources.entries()) {
    const { imports } = source.links;
    links.add(node, imports, resolver.resolveAll(source.path, imports));
  }
  const graph = buildGraph(sources.length, links.edges);
  const { components, componentOf } = findComponents(
    sources.map((source) => source.path),
    resolver.packages,
  );
  const problems = [
    ...[...manifests].flatMap(([path, manifest]) => manifest.problems.map((problem) => ({ path, problem }))),
    ...resolver.problems,
  ];
  return {
    files: sources.map((source, node) => sourceFile(source, componentOf[node] ?? 0)),
    graph,
    components,
    componentGraph: quotient(graph, componentOf, components.length),
    externals: links.externals(),
    unresolved: links.unresolved,
    wires: [],
    unmatchedCalls: [],
    services: [],
    projects: [],
    notAnalysed: [
      ...input.notAnalysed,
      ...groupNotAnalysed([
        ...problems.map(({ path, problem }) => ({ what: baseNameOf(path), reason: problem, path })),
        ...[...links.generated].map((node) => ({
          what: 'file that imports a build output',
          reason: 'the output is not in the repository and no source behind it was recognised',
          path: sources[node]?.path ?? '',
        })),
      ]),
    ],
  };
}

function sourceFile(source: AssemblySource, component: number): SourceFile {
  const { path, language, blob, bytes, links, units } = source;
  return { path, language, blob, bytes, lines: links.lines, component, units, problems: links.problems };
}

/** For each path of the snapshot its node in the graph, or -1 for what is no analysed source. */
function nodesByPath({ snapshotPaths, sources }: AssemblyInput): Int32Array {
  const nodes = new Map(sources.map((source, node) => [source.path, node]));
  return Int32Array.from(snapshotPaths, (path) => nodes.get(path) ?? -1);
}

/** Sorts what imports lead to into edges, externals and unresolved ones. */
class LinkCollector {
  readonly edges: DependencyEdge[] = [];
  readonly unresolved: UnresolvedImport[] = [];
  /** Nodes that import what a build makes. */
  readonly generated = new Set<number>();
  readonly #nodes: Int32Array;
  readonly #externals = new Map<string, { isBuiltin: boolean; importers: number[] }>();

  constructor(nodes: Int32Array) {
    this.#nodes = nodes;
  }

  add(node: number, imports: readonly ImportFact[], resolutions: readonly Resolution[]): void {
    for (const [at, fact] of imports.entries()) {
      const resolution = resolutions[at];
      if (resolution) this.#addLink(node, fact, resolution);
    }
  }

  externals(): ExternalPackage[] {
    return [...this.#externals]
      .map(([name, { isBuiltin, importers }]) => ({ name, isBuiltin, importers }))
      .toSorted((a, b) => compareText(a.name, b.name));
  }

  #addLink(node: number, fact: ImportFact, resolution: Resolution): void {
    if (resolution.kind === 'file') this.#addEdge(node, this.#nodes[resolution.file] ?? -1, fact);
    else if (resolution.kind === 'external') this.#addExternal(node, resolution);
    else if (resolution.kind === 'generated') this.generated.add(node);
    else if (resolution.kind === 'unresolved') {
      const { specifier, line, names, isTypeOnly } = fact;
      this.unresolved.push({ file: node, specifier, line, names, isTypeOnly, reason: resolution.reason });
    }
  }

  #addEdge(from: number, to: number, fact: ImportFact): void {
    if (to < 0) return;
    this.edges.push({ from, to, references: Math.max(1, fact.names.length), isTypeOnly: fact.isTypeOnly });
  }

  #addExternal(node: number, { name, isBuiltin }: { name: string; isBuiltin: boolean }): void {
    const known = this.#externals.get(name);
    if (!known) this.#externals.set(name, { isBuiltin, importers: [node] });
    else if (known.importers.at(-1) !== node) known.importers.push(node);
  }
}
