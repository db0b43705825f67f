import { compareText } from '../../base/ordering.ts';
import type { ExternalPackage, Project, UnresolvedImport } from '../../model/codebase.ts';
import type { ImportFact, LinkFacts, SymbolFacts } from '../../model/facts.ts';
import type { DependencyEdge } from '../../model/graph.ts';
import type { PythonManifest } from '../../model/python-manifest.ts';
import { type FileTarget, ImportResolver, type Target } from './import-resolver.ts';
import { ModuleTree } from './module-tree.ts';
import { PythonProjects } from './python-projects.ts';

/** A source file with what resolution needs of its facts. */
export interface EcosystemSource {
  readonly path: string;
  readonly language: string;
  readonly links: LinkFacts;
  readonly symbols: SymbolFacts;
}

export interface PythonInput {
  /** Every regular file of the snapshot, sorted. */
  readonly snapshotPaths: readonly string[];
  /** All analysed sources of all languages, sorted by path: their indexes are what the result speaks of. */
  readonly sources: readonly EcosystemSource[];
  readonly manifests: ReadonlyMap<string, PythonManifest>;
}

/** What resolution finds; file numbers are indexes into the sources given. */
export interface PythonLinks {
  /** In order of from, to; one for each pair. */
  readonly edges: readonly DependencyEdge[];
  /** Sorted by name: distributions as declared (PEP 503), else top-level modules. */
  readonly externals: readonly ExternalPackage[];
  /** In order of file, then line. */
  readonly unresolved: readonly UnresolvedImport[];
  /** Sorted by manifest; `dependsOn` are indexes into this list. */
  readonly projects: readonly Project[];
}

/**
 * Resolves the imports of Python files to files of the snapshot. An edge goes to the module that the import names:
 * `from shop import Order` to `shop/__init__.py` where that binds `Order`, wherever it is defined, and to
 * `shop/Order.py` where that is a module of the package; `import shop.orders` to `shop/orders.py` and not to the packages
 * on the way, which are run too but are no more depended on than a folder.
 */
export function resolvePython(input: PythonInput): PythonLinks {
  const projects = new PythonProjects(input.manifests);
  const resolver = new ImportResolver({ ...input, tree: new ModuleTree(input.snapshotPaths), projects });
  const links = new LinkCollector(input);
  for (const [node, { path, language, links: facts }] of input.sources.entries()) {
    if (language !== 'python') continue;
    for (const fact of facts.imports) links.add(node, fact, resolver.resolve(path, fact));
  }
  return {
    edges: links.edges(),
    externals: links.externals(),
    unresolved: links.unresolved,
    projects: projects.list(),
  };
}

class LinkCollector {
  readonly unresolved: UnresolvedImport[] = [];
  readonly #edges = new Map<string, DependencyEdge>();
  readonly #nodes: ReadonlyMap<string, number>;
  readonly #paths: readonly string[];
  readonly #externals = new Map<string, { isBuiltin: boolean; importers: Set<number> }>();

  constructor({ snapshotPaths, sources }: PythonInput) {
    this.#paths = snapshotPaths;
    this.#nodes = new Map(sources.map(({ path }, node) => [path, node]));
  }

  add(from: number, fact: ImportFact, targets: readonly Target[]): void {
    for (const target of targets) {
      if (target.kind === 'file') this.#addEdge(from, target, fact.isTypeOnly);
      else if (target.kind === 'external') this.#addExternal(from, target);
      else if (target.kind === 'unresolved') {
        const { specifier, line, isTypeOnly } = fact;
        this.unresolved.push({ file: from, specifier, line, names: target.names, isTypeOnly, reason: target.reason });
      }
    }
  }

  edges(): DependencyEdge[] {
    return [...this.#edges.values()].toSorted((a, b) => a.from - b.from || a.to - b.to);
  }

  externals(): ExternalPackage[] {
    return [...this.#externals]
      .map(([name, { isBuiltin, importers }]) => ({ name, isBuiltin, importers: [...importers] }))
      .toSorted((a, b) => compareText(a.name, b.name));
  }

  #addEdge(from: number, { file, references }: FileTarget, isTypeOnly: boolean): void {
    const to = this.#nodes.get(this.#paths[file] ?? '');
    // What was left out is in the snapshot and no node; a package may import from itself.
    if (to === undefined || to === from) return;
    const known = this.#edges.get(`${from} ${to}`);
    this.#edges.set(`${from} ${to}`, {
      from,
      to,
      references: references + (known?.references ?? 0),
      isTypeOnly: isTypeOnly && known?.isTypeOnly !== false,
    });
  }

  #addExternal(from: number, { name, isBuiltin }: { name: string; isBuiltin: boolean }): void {
    const known = this.#externals.get(name) ?? { isBuiltin, importers: new Set() };
    this.#externals.set(name, known);
    known.importers.add(from);
  }
}
