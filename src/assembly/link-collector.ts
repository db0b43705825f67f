import { compareText } from '../base/ordering.ts';
import type { ExternalPackage, Linkage, UnresolvedImport } from '../model/codebase.ts';
import { type ImportFact, isDeferred } from '../model/facts.ts';
import { type DependencyEdge, edgesOf } from '../model/graph.ts';
import type { FoundLinks } from './ecosystems.ts';
import { countLink, emptyTallies, type LinkOutcome, type LinkTallies } from '../model/link-tally.ts';
import type { Resolution } from './javascript/resolution.ts';

/** Sorts what imports lead to into edges, externals and unresolved ones. */
export class LinkCollector {
  readonly edges: DependencyEdge[] = [];
  readonly tallies: LinkTallies;
  readonly #unresolved: UnresolvedImport[] = [];
  readonly #buildImporters = new Set<number>();
  readonly #nodes: Int32Array;
  /** By name and by whether the run time brings it: `url` is a module of Node and a crate of Rust. */
  readonly #externals = new Map<string, { name: string; isBuiltin: boolean; importers: Set<number> }>();

  /** `nodes` gives for each path of the snapshot its node in the graph, or -1. */
  constructor(nodes: Int32Array, nodeCount: number) {
    this.#nodes = nodes;
    this.tallies = emptyTallies(nodeCount);
  }

  /** Takes over what is known of files that have not changed. */
  keep(remembered: Linkage, isUnchanged: (node: number) => boolean): void {
    for (const edge of edgesOf(remembered.graph)) if (isUnchanged(edge.from)) this.edges.push(edge);
    for (const { name, isBuiltin, importers } of remembered.externals) {
      for (const node of importers) if (isUnchanged(node)) this.#addExternal(node, { name, isBuiltin });
    }
    for (const each of remembered.unresolved) if (isUnchanged(each.file)) this.#unresolved.push(each);
    for (const node of remembered.buildImporters) if (isUnchanged(node)) this.#buildImporters.add(node);
    this.#keepTallies(remembered, isUnchanged);
  }

  add(node: number, imports: readonly ImportFact[], resolutions: readonly Resolution[]): void {
    for (let at = 0; at < imports.length; at += 1) this.#addLink(node, imports[at]!, resolutions[at]!);
  }

  addFound({ edges, externals, unresolved, generated, tallies, nodes }: FoundLinks): void {
    for (const [row, node] of nodes.entries()) this.#takeTally(tallies, row, node);
    for (const edge of edges) this.edges.push(edge);
    for (const external of externals) for (const importer of external.importers) this.#addExternal(importer, external);
    for (const each of unresolved) this.#unresolved.push(each);
    for (const node of generated) this.#buildImporters.add(node);
  }

  externals(): ExternalPackage[] {
    return [...this.#externals.values()]
      .map(({ name, isBuiltin, importers }) => ({ name, isBuiltin, importers: ascending(importers) }))
      .toSorted((a, b) => compareText(a.name, b.name) || Number(a.isBuiltin) - Number(b.isBuiltin));
  }

  unresolved(): UnresolvedImport[] {
    return this.#unresolved.toSorted((a, b) => a.file - b.file);
  }

  buildImporters(): number[] {
    return ascending(this.#buildImporters);
  }

  #keepTallies({ tallies }: Linkage, isUnchanged: (node: number) => boolean): void {
    for (let node = 0; node < this.tallies.total.length; node += 1) {
      if (isUnchanged(node)) this.#takeTally(tallies, node, node);
    }
  }

  #takeTally({ total, internal, external }: LinkTallies, row: number, node: number): void {
    this.tallies.total[node] = total[row]!;
    this.tallies.internal[node] = internal[row]!;
    this.tallies.external[node] = external[row]!;
  }

  #addLink(node: number, fact: ImportFact, resolution: Resolution): void {
    countLink(this.tallies, node, outcomeOf(resolution));
    if (resolution.kind === 'file') this.#addEdge(node, this.#nodes[resolution.file] ?? -1, fact);
    else if (resolution.kind === 'external') this.#addExternal(node, resolution);
    else if (resolution.kind === 'generated') this.#buildImporters.add(node);
    else if (resolution.kind === 'unresolved') {
      const { specifier, line, names, isTypeOnly } = fact;
      this.#unresolved.push({ file: node, specifier, line, names, isTypeOnly, reason: resolution.reason });
    }
  }

  #addEdge(from: number, to: number, fact: ImportFact): void {
    if (to < 0 || to === from) return;
    const { names, isTypeOnly, line } = fact;
    const references = Math.max(1, names.length);
    this.edges.push({ from, to, references, isTypeOnly, isDeferred: isDeferred(fact), line });
  }

  #addExternal(node: number, { name, isBuiltin }: { name: string; isBuiltin: boolean }): void {
    const key = `${isBuiltin ? 1 : 0}${name}`;
    const known = this.#externals.get(key);
    if (known) known.importers.add(node);
    else this.#externals.set(key, { name, isBuiltin, importers: new Set([node]) });
  }
}

function outcomeOf(resolution: Resolution): LinkOutcome {
  if (resolution.kind === 'file') return 'internal';
  if (resolution.kind === 'nothing') return 'uncounted';
  return resolution.kind === 'external' && resolution.isAssumed !== true ? 'external' : 'unknown';
}

function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
