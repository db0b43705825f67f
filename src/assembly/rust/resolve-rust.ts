import { compareText } from '../../base/ordering.ts';
import type { ExternalPackage, UnresolvedImport } from '../../model/codebase.ts';
import type { ImportFact } from '../../model/facts.ts';
import { buildGraph, type DependencyEdge, edgesOf } from '../../model/graph.ts';
import { countLink, emptyTallies, type LinkTallies } from '../../model/link-tally.ts';
import type { EcosystemLinks, NameResolutionInput } from '../ecosystem-links.ts';
import { RustModules } from './rust-modules.ts';

const BUILT_IN: ReadonlySet<string> = new Set(['std', 'core', 'alloc', 'proc_macro', 'test']);

/**
 * Follows the paths of `use`, `mod` and code (Rust reference, "Paths") to the files that hold the modules. Where a module
 * hands on what another declares, the path leads to the one that is named.
 */
export function resolveRust({ sources }: NameResolutionInput<never>): EcosystemLinks {
  const modules = new RustModules(sources.map(({ path }) => path));
  const edges: DependencyEdge[] = [];
  const externals = new Map<string, number[]>();
  const unresolved: UnresolvedImport[] = [];
  const tallies = emptyTallies(sources.length);
  for (const [file, { path, links, symbols }] of sources.entries()) {
    for (const { name, line } of [
      ...links.imports.map(({ specifier, line }) => ({ name: specifier, line })),
      ...symbols.references,
    ]) {
      const to = modules.find(name, path);
      if (to !== null) edges.push({ from: file, to, references: 1, isTypeOnly: false, isDeferred: false, line });
    }
    for (const fact of links.imports) addBeyond({ file, path, fact, modules, externals, unresolved, tallies });
  }
  return {
    edges: [...edgesOf(buildGraph(sources.length, edges))],
    externals: [...externals]
      .map(([name, importers]): ExternalPackage => ({ name, isBuiltin: BUILT_IN.has(name), importers }))
      .sort((a, b) => compareText(a.name, b.name)),
    unresolved,
    tallies,
    generated: [],
    projects: [],
    problems: [],
  };
}

interface Beyond {
  readonly file: number;
  readonly path: string;
  readonly fact: ImportFact;
  readonly modules: RustModules;
  readonly externals: Map<string, number[]>;
  readonly unresolved: UnresolvedImport[];
  readonly tallies: LinkTallies;
}

/** Only `mod name;` demands a file; the first part of any other path that leads nowhere is a crate, or a type that is imported. */
function addBeyond({ file, path, fact, modules, externals, unresolved, tallies }: Beyond): void {
  const { specifier, line, names, isTypeOnly } = fact;
  if (modules.find(specifier, path) !== null) return countLink(tallies, file, 'internal');
  const first = specifier.split('::', 1)[0] ?? '';
  if (/^(?:crate|self|super)$/.test(first)) {
    countLink(tallies, file, 'unknown');
    if (names.length === 0) unresolved.push({ file, specifier, line, names, isTypeOnly, reason: 'no-such-file' });
  } else if (/^\p{Ll}/u.test(first)) {
    countLink(tallies, file, BUILT_IN.has(first) ? 'external' : 'unknown');
    const importers = externals.get(first) ?? [];
    externals.set(first, importers);
    if (importers.at(-1) !== file) importers.push(file);
  }
}
