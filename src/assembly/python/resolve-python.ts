import { compareText } from '../../base/ordering.ts';
import type { ExternalPackage, UnresolvedImport } from '../../model/codebase.ts';
import { type ImportFact, isDeferred } from '../../model/facts.ts';
import { buildGraph, type DependencyEdge, edgesOf } from '../../model/graph.ts';
import { countLink, emptyTallies, type LinkOutcome, type LinkTallies } from '../../model/link-tally.ts';
import type { PythonManifest } from '../../model/python-manifest.ts';
import type { EcosystemLinks, NameResolutionInput } from '../ecosystem-links.ts';
import { type FileTarget, ImportResolver, type Target } from './import-resolver.ts';
import { ModuleTree } from './module-tree.ts';
import { PythonProjects } from './python-projects.ts';

/**
 * Resolves the imports of Python files to files of the snapshot. An edge goes to the module that the import names:
 * `from shop import Order` to `shop/__init__.py` where that binds `Order`, wherever it is defined, and to
 * `shop/Order.py` where that is a module of the package; `import shop.orders` to `shop/orders.py` and not to the packages
 * on the way, which are run too but are no more depended on than a folder.
 */
export function resolvePython(input: NameResolutionInput<PythonManifest>): EcosystemLinks {
  const projects = new PythonProjects(input.manifests);
  const resolver = new ImportResolver({ ...input, tree: new ModuleTree(input.snapshotPaths), projects });
  const links = new LinkCollector(input);
  for (const [node, { path, links: facts }] of input.sources.entries()) {
    for (const fact of facts.imports) links.add(node, fact, resolver.resolve(path, fact));
  }
  return {
    edges: links.edges(),
    externals: links.externals(),
    unresolved: links.unresolved,
    tallies: links.tallies,
    generated: [],
    projects: projects.list(),
    problems: [],
  };
}

class LinkCollector {
  readonly unresolved: UnresolvedImport[] = [];
  readonly tallies: LinkTallies;
  readonly #edges: DependencyEdge[] = [];
  readonly #nodes: ReadonlyMap<string, number>;
  readonly #paths: readonly string[];
  readonly #externals = new Map<string, { isBuiltin: boolean; importers: Set<number> }>();

  constructor({ snapshotPaths, sources }: NameResolutionInput<PythonManifest>) {
    this.#paths = snapshotPaths;
    this.tallies = emptyTallies(sources.length);
    this.#nodes = new Map(sources.map(({ path }, node) => [path, node]));
  }

  add(from: number, fact: ImportFact, targets: readonly Target[]): void {
    countLink(this.tallies, from, outcomeOf(targets));
    for (const target of targets) {
      if (target.kind === 'file') this.#addEdge(from, target, fact);
      else if (target.kind === 'external') this.#addExternal(from, target);
      else if (target.kind === 'unresolved') {
        const { specifier, line, isTypeOnly } = fact;
        this.unresolved.push({ file: from, specifier, line, names: target.names, isTypeOnly, reason: target.reason });
      }
    }
  }

  edges(): DependencyEdge[] {
    return [...edgesOf(buildGraph(this.#nodes.size, this.#edges))];
  }

  externals(): ExternalPackage[] {
    return [...this.#externals]
      .map(([name, { isBuiltin, importers }]) => ({ name, isBuiltin, importers: [...importers] }))
      .toSorted((a, b) => compareText(a.name, b.name));
  }

  #addEdge(from: number, { file, references }: FileTarget, fact: ImportFact): void {
    const to = this.#nodes.get(this.#paths[file] ?? '');
    // What was left out is in the snapshot and no node; a package may import from itself.
    if (to === undefined || to === from) return;
    const { isTypeOnly, line } = fact;
    this.#edges.push({ from, to, references, isTypeOnly, isDeferred: isDeferred(fact), line });
  }

  #addExternal(from: number, { name, isBuiltin }: { name: string; isBuiltin: boolean }): void {
    const known = this.#externals.get(name) ?? { isBuiltin, importers: new Set() };
    this.#externals.set(name, known);
    known.importers.add(from);
  }
}

/** An import whose names lead to several places is found where all of them are. */
function outcomeOf(targets: readonly Target[]): LinkOutcome {
  if (targets.some(({ kind }) => kind === 'unresolved')) return 'unknown';
  if (targets.some(({ kind }) => kind === 'file')) return 'internal';
  const external = targets.find((target) => target.kind === 'external');
  if (external === undefined) return 'uncounted';
  return external.isAssumed === true ? 'unknown' : 'external';
}
