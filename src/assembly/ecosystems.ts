import type { Project } from '../model/codebase.ts';
import type { CSharpManifest } from '../model/csharp-manifest.ts';
import type { GoManifest } from '../model/go-manifest.ts';
import type { JavaManifest } from '../model/java-manifest.ts';
import type { Manifest } from '../model/manifest.ts';
import type { PythonManifest } from '../model/python-manifest.ts';
import { resolveCSharp } from './csharp/resolve-csharp.ts';
import type { EcosystemLinks, NameResolutionInput, NamedSource } from './ecosystem-links.ts';
import { resolveGo } from './go/resolve-go.ts';
import { resolveJava } from './java/resolve-java.ts';
import { resolvePython } from './python/resolve-python.ts';
import { resolveRust } from './rust/resolve-rust.ts';

type Resolve = (input: NameResolutionInput<Manifest>) => EcosystemLinks;

/** Who links the files of a language by symbols, by its name; the files of all others are linked by what their imports name. */
const RESOLVERS: ReadonlyMap<string, Resolve> = new Map([
  [
    'csharp',
    withOwn((manifest): manifest is CSharpManifest => /^(?:msbuild|solution)$/.test(manifest.kind), resolveCSharp),
  ],
  ['java', withOwn((manifest): manifest is JavaManifest => /^(?:maven|gradle-)/.test(manifest.kind), resolveJava)],
  ['python', withOwn((manifest): manifest is PythonManifest => manifest.kind === 'python', resolvePython)],
  ['go', withOwn((manifest): manifest is GoManifest => manifest.kind.startsWith('go-'), resolveGo)],
  ['rust', withOwn((manifest): manifest is never => manifest === null, resolveRust)],
]);

/** What an ecosystem finds, in terms of all sources. */
export interface FoundLinks extends EcosystemLinks {
  readonly projects: readonly Project[];
  /** For each row of `tallies` its source. */
  readonly nodes: readonly number[];
}

/** A source of any language; what it says is null where what is remembered of it holds. */
export interface EcosystemSource {
  readonly path: string;
  readonly language: string;
  readonly links: NamedSource['links'] | null;
  readonly symbols: NamedSource['symbols'];
}

export function isLinkedBySymbols(language: string): boolean {
  return RESOLVERS.has(language);
}

/** What each ecosystem finds, in terms of all sources; one without sources finds nothing. */
export function linkEcosystems({
  sources,
  ...surroundings
}: Omit<NameResolutionInput<Manifest>, 'sources'> & {
  readonly sources: readonly EcosystemSource[];
}): readonly FoundLinks[] {
  let projectCount = 0;
  return [...RESOLVERS].flatMap(([language, resolve]): FoundLinks[] => {
    const nodes: number[] = [];
    const own: NamedSource[] = [];
    for (const [node, { path, links, symbols, ...source }] of sources.entries()) {
      if (source.language !== language || links === null) continue;
      nodes.push(node);
      own.push({ path, links, symbols });
    }
    if (own.length === 0) return [];
    const found = inAllSources(resolve({ ...surroundings, sources: own }), { nodes, before: projectCount, language });
    projectCount += found.projects.length;
    return [found];
  });
}

function withOwn<Own extends Manifest>(
  isOwn: (manifest: Manifest) => manifest is Own,
  resolve: (input: NameResolutionInput<Own>) => EcosystemLinks,
): Resolve {
  return ({ manifests, ...input }) => {
    const own = new Map<string, Own>();
    for (const [path, manifest] of manifests) if (isOwn(manifest)) own.set(path, manifest);
    return resolve({ ...input, manifests: own });
  };
}

interface Surroundings {
  /** For each source of the ecosystem its place among all. */
  readonly nodes: readonly number[];
  /** How many projects others have. */
  readonly before: number;
  readonly language: string;
}

function inAllSources(links: EcosystemLinks, { nodes, before, language }: Surroundings): FoundLinks {
  const nodeOf = (own: number): number => nodes[own] ?? own;
  return {
    nodes,
    tallies: links.tallies,
    edges: links.edges.map((edge) => ({ ...edge, from: nodeOf(edge.from), to: nodeOf(edge.to) })),
    externals: links.externals.map((each) => ({ ...each, importers: each.importers.map(nodeOf) })),
    unresolved: links.unresolved.map((each) => ({ ...each, file: nodeOf(each.file) })),
    generated: links.generated.map(nodeOf),
    projects: links.projects.map((project): Project => {
      return { ...project, language, dependsOn: project.dependsOn.map((each) => each + before) };
    }),
    problems: links.problems,
  };
}
