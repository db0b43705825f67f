import { compareText } from '../../base/ordering.ts';
import { folderOf } from '../../base/paths.ts';
import type { ExternalPackage, UnresolvedImport } from '../../model/codebase.ts';
import type { ImportFact } from '../../model/facts.ts';
import type { GoManifest } from '../../model/go-manifest.ts';
import type { DependencyEdge } from '../../model/graph.ts';
import { countLink, emptyTallies, type LinkOutcome, type LinkTallies } from '../../model/link-tally.ts';
import type { EcosystemLinks, NameResolutionInput, NamedSource } from '../ecosystem-links.ts';
import { GoModules } from './go-modules.ts';
import { GoPackages } from './go-packages.ts';
import { projectsOf } from './go-projects.ts';
import { ImportLocator, type Place } from './import-locator.ts';
import { membersUsed, type NameUse, ownNamesUsed } from './used-names.ts';

/**
 * Go imports packages, which are folders. A file depends on those files of a package that declare what it uses: of an
 * imported package what it selects from it, of its own package what it names. An import of which no declaring file is
 * known leads to one file that stands for the package, so that no dependency between packages is lost.
 */
export function resolveGo(input: NameResolutionInput<GoManifest>): EcosystemLinks {
  const modules = new GoModules(input.manifests);
  const packages = new GoPackages(input.sources);
  const locator = new ImportLocator(modules, input);
  const collector = new GoLinkCollector(packages, input.sources.length);
  for (const [node, source] of input.sources.entries()) {
    collector.addUses(node, ownNamesUsed(packages, source, node));
    for (const fact of source.links.imports) {
      collector.addImport({ node, source, fact }, locator.locate(fact.specifier, source.path));
    }
  }
  return { ...collector.finish(), generated: [], projects: projectsOf(modules), problems: [] };
}

interface Import {
  readonly node: number;
  readonly source: NamedSource;
  readonly fact: ImportFact;
}

class GoLinkCollector {
  readonly #uses = new Map<number, Map<number, NameUse>>();
  readonly #externals = new Map<string, { readonly isBuiltin: boolean; readonly importers: number[] }>();
  readonly #unresolved: UnresolvedImport[] = [];
  readonly #packages: GoPackages;
  readonly #tallies: LinkTallies;

  constructor(packages: GoPackages, sourceCount: number) {
    this.#packages = packages;
    this.#tallies = emptyTallies(sourceCount);
  }

  addImport({ node, source, fact }: Import, place: Place): void {
    countLink(this.#tallies, node, outcomeOf(place));
    if (place.kind === 'external') this.#addExternal(node, place);
    else if (place.kind === 'unresolved') this.#addUnresolved(node, fact, place.reason);
    if (place.kind !== 'folder') return;
    const packages = this.#packages;
    const target = packages.importable(place.folder, folderOf(source.path));
    if (target !== null) this.addUses(node, membersUsed({ packages, source, fact, target, node }));
  }

  addUses(from: number, used: ReadonlyMap<number, NameUse>): void {
    const targets = this.#uses.get(from) ?? new Map<number, NameUse>();
    this.#uses.set(from, targets);
    for (const [to, { names, line }] of used) {
      const known = targets.get(to) ?? { names: 0, line };
      if (to !== from) targets.set(to, { names: known.names + names, line: Math.min(known.line, line) });
    }
  }

  #addExternal(from: number, { name, isBuiltin }: { readonly name: string; readonly isBuiltin: boolean }): void {
    const known = this.#externals.get(name);
    if (!known) this.#externals.set(name, { isBuiltin, importers: [from] });
    else if (known.importers.at(-1) !== from) known.importers.push(from);
  }

  #addUnresolved(file: number, fact: ImportFact, reason: UnresolvedImport['reason']): void {
    const { specifier, line, names, isTypeOnly } = fact;
    this.#unresolved.push({ file, specifier, line, names, isTypeOnly, reason });
  }

  finish(): Pick<EcosystemLinks, 'edges' | 'externals' | 'unresolved' | 'tallies'> {
    const edges = [...this.#uses].flatMap(([from, targets]) =>
      [...targets]
        .sort(([a], [b]) => a - b)
        .map(([to, { names, line }]): DependencyEdge => {
          return { from, to, references: names, isTypeOnly: false, isDeferred: false, line };
        }),
    );
    const externals = [...this.#externals]
      .map(([name, { isBuiltin, importers }]): ExternalPackage => ({ name, isBuiltin, importers }))
      .sort((a, b) => compareText(a.name, b.name));
    return { edges, externals, unresolved: this.#unresolved, tallies: this.#tallies };
  }
}

function outcomeOf(place: Place): LinkOutcome {
  if (place.kind === 'folder') return 'internal';
  if (place.kind === 'nothing') return 'uncounted';
  return place.kind === 'external' && place.isAssumed !== true ? 'external' : 'unknown';
}
