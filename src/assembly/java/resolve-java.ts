import { compareText } from '../../base/ordering.ts';
import type { ExternalPackage, UnresolvedImport } from '../../model/codebase.ts';
import type { ImportFact } from '../../model/facts.ts';
import type { DependencyEdge } from '../../model/graph.ts';
import { countLink, emptyTallies, type LinkOutcome, type LinkTallies } from '../../model/link-tally.ts';
import type { JavaManifest } from '../../model/java-manifest.ts';
import type { EcosystemLinks, NameResolutionInput, NamedSource } from '../ecosystem-links.ts';
import { FileScope } from './file-scope.ts';
import { ForeignNames } from './foreign-names.ts';
import { type InheritedUse, inheritedTypes, type OpenName } from './inherited-types.ts';
import { isRunTimePackage, packageOfImport } from './java-packages.ts';
import { findJavaProjects } from './java-projects.ts';
import { createPlaceChoice } from './place-choice.ts';
import { type FoundType, TypeIndex } from './type-index.ts';
import { UnreadTypes } from './unread-types.ts';

/**
 * File edges of Java from the names that files declare, import and mention (JLS 6.4, 6.5 without inheritance, which
 * `inheritedTypes` adds), and the projects of Maven and Gradle with what they declare to depend on.
 */
export function resolveJava(input: NameResolutionInput<JavaManifest>): EcosystemLinks {
  const { projects, problems } = findJavaProjects(input.manifests, input.snapshotPaths);
  const nodes = [...input.sources.keys()];
  const paths = input.sources.map(({ path }) => path);
  const types = new TypeIndex(input.sources, nodes, createPlaceChoice(paths, projects));
  const unread = new UnreadTypes(input, types);
  const links = new JavaLinks(input.sources.length);
  const surroundings: Surroundings = { types, unread, links };
  const open: UnexplainedName[] = [];
  for (const node of nodes) {
    const source = input.sources[node];
    if (!source) continue;
    linkImports(node, source, surroundings);
    for (const name of linkNames(node, source, surroundings)) open.push(name);
  }
  const inherited = inheritedTypes(open, types, (node) => links.targetsOf(node));
  for (const use of inherited) links.add(use);
  const explained = new Set(inherited.map(({ from, name }) => `${from} ${name}`));
  for (const { from, simpleName, otherwise } of open) {
    links.count(from, explained.has(`${from} ${simpleName}`) ? 'internal' : otherwise);
  }
  return { ...links.facts(), projects, problems };
}

interface Surroundings {
  readonly types: TypeIndex;
  readonly unread: UnreadTypes;
  readonly links: JavaLinks;
}

function linkImports(node: number, source: NamedSource, { types, unread, links }: Surroundings): void {
  for (const fact of source.links.imports) {
    const found = types.find(fact.specifier, node);
    if (found !== null) links.add({ from: node, to: found.node, name: fact.specifier, line: fact.line });
    else if (fact.kind !== 'namespace' || !types.hasPackage(fact.specifier))
      links.addForeign(node, fact, unread.reasonFor(fact));
  }
}

interface UnexplainedName extends OpenName {
  /** Where it leads unless it is inherited; `uncounted` where it is counted already. */
  readonly otherwise: LinkOutcome;
}

/** Links what a file mentions; gives the names that nothing in its scope explains. */
function linkNames(node: number, source: NamedSource, { types, unread, links }: Surroundings): UnexplainedName[] {
  const scope = new FileScope(node, source, types);
  const foreign = new ForeignNames(source, types, unread);
  const open: UnexplainedName[] = [];
  for (const { name, line } of source.symbols.references) {
    const answer = scope.resolve(name);
    if (answer === 'elsewhere') links.count(node, foreign.outcomeOf(name));
    else if (answer === 'unknown') {
      const simpleName = name.split('.', 1)[0] ?? name;
      open.push({ from: node, start: node, simpleName, line, otherwise: foreign.outcomeOf(name) });
    } else {
      links.addReference({ node, line }, answer);
      const last = name.slice(name.lastIndexOf('.') + 1);
      const isMember = last !== name && !answer.name.endsWith(last);
      if (isMember) open.push({ from: node, start: answer.node, simpleName: last, line, otherwise: 'uncounted' });
    }
  }
  return open;
}

interface Uses {
  readonly names: Set<string>;
  /** Of the first of them. */
  readonly line: number;
}

/** Gathers what imports and names lead to. */
class JavaLinks {
  readonly #targets = new Map<number, Map<number, Uses>>();
  readonly #externals = new Map<string, number[]>();
  readonly #unresolved: UnresolvedImport[] = [];
  readonly #generated = new Set<number>();
  readonly #tallies: LinkTallies;

  constructor(sourceCount: number) {
    this.#tallies = emptyTallies(sourceCount);
  }

  count(node: number, outcome: LinkOutcome): void {
    countLink(this.#tallies, node, outcome);
  }

  /** What the file declares itself leads nowhere else. */
  addReference(from: { readonly node: number; readonly line: number }, { node, name }: FoundType): void {
    this.add({ from: from.node, to: node, name, line: from.line });
    this.count(from.node, node === from.node ? 'uncounted' : 'internal');
  }

  add({ from, to, name, line }: InheritedUse): void {
    if (from === to) return;
    const targets = this.#targets.get(from) ?? new Map<number, Uses>();
    this.#targets.set(from, targets);
    const uses = targets.get(to) ?? { names: new Set(), line };
    targets.set(to, { names: uses.names.add(name), line: Math.min(uses.line, line) });
  }

  targetsOf(node: number): Iterable<number> {
    return this.#targets.get(node)?.keys() ?? [];
  }

  addForeign(node: number, fact: ImportFact, reason: 'external' | 'unread' | 'generated' | 'no-such-file'): void {
    if (reason === 'external') this.#addExternal(node, packageOfImport(fact));
    else if (reason === 'generated') this.#generated.add(node);
    else if (reason === 'no-such-file') {
      const { specifier, line, names, isTypeOnly } = fact;
      this.#unresolved.push({ file: node, specifier, line, names, isTypeOnly, reason });
    }
  }

  facts(): Pick<EcosystemLinks, 'edges' | 'externals' | 'unresolved' | 'generated' | 'tallies'> {
    return {
      edges: this.#edges(),
      externals: [...this.#externals]
        .map(([name, importers]): ExternalPackage => ({ name, isBuiltin: isRunTimePackage(name), importers }))
        .toSorted((a, b) => compareText(a.name, b.name)),
      unresolved: this.#unresolved,
      generated: [...this.#generated],
      tallies: this.#tallies,
    };
  }

  #edges(): DependencyEdge[] {
    return [...this.#targets]
      .flatMap(([from, targets]) =>
        Array.from(targets, ([to, { names, line }]) => {
          return { from, to, references: names.size, isTypeOnly: false, isDeferred: false, line };
        }),
      )
      .toSorted((a, b) => a.from - b.from || a.to - b.to);
  }

  /** Files come in rising order. */
  #addExternal(node: number, name: string): void {
    const importers = this.#externals.get(name);
    if (importers === undefined) this.#externals.set(name, [node]);
    else if (importers.at(-1) !== node) importers.push(node);
  }
}
