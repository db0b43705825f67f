import type { ReferenceFact } from '../../model/facts.ts';
import type { DependencyEdge } from '../../model/graph.ts';
import { countLink, type LinkOutcome, type LinkTallies } from '../../model/link-tally.ts';
import type { FileScope } from './file-scope.ts';
import type { NamedSource } from '../ecosystem-links.ts';
import type { TypeEntry, TypeIndex, TypePart } from './type-index.ts';

export interface ReferencesInput {
  readonly source: NamedSource;
  readonly file: number;
  readonly scope: FileScope;
  readonly index: TypeIndex;
  /** Takes where each reference leads. */
  readonly tallies: LinkTallies;
}

type Mention = Pick<ReferenceFact, 'line' | 'count'>;

/** The edges of one file: to every visible file of each type that it names, itself aside. */
export function resolveReferences({ source, file, scope, index, tallies }: ReferencesInput): DependencyEdge[] {
  const edges = new Map<number, DependencyEdge>();
  const add = (targets: readonly number[], { line, count }: Mention): void => {
    for (const to of targets) {
      if (to === file) continue;
      const known = edges.get(to) ?? { from: file, to, references: 0, isTypeOnly: false, isDeferred: false, line };
      edges.set(to, { ...known, references: known.references + count, line: Math.min(known.line, line) });
    }
  };
  const opensForeign = hasForeignNames(scope, index);
  for (const mention of source.symbols.references) {
    const entry = findType(mention.name, scope, index);
    const targets = entry === null ? [] : filesOf(entry, scope);
    add(targets, mention);
    if (entry === null) countLink(tallies, file, opensForeign ? foreignOutcome(mention.name, index) : 'unknown');
    // What the file declares itself leads nowhere else.
    else countLink(tallies, file, targets.length > 0 ? 'internal' : 'uncounted');
  }
  for (const { names, specifier, line } of source.links.imports) {
    const entry = names.includes('static') ? findType(specifier, scope, index) : null;
    if (entry !== null) add(filesOf(entry, scope), { line, count: 1 });
  }
  return [...edges.values()].sort((a, b) => a.to - b.to);
}

/** True where the file can name what no source of the snapshot declares. */
function hasForeignNames({ ranks, aliases }: FileScope, { namespaces, byFullName }: TypeIndex): boolean {
  return aliases.size > 0 || [...ranks.keys()].some((name) => !namespaces.has(name) && !byFullName.has(name));
}

/** A name that some source declares, where the file cannot see it, may be that one or another: that is not known. */
function foreignOutcome(name: string, { bySimpleName, namespaces }: TypeIndex): LinkOutcome {
  const [first = ''] = name.split('.', 1);
  return bySimpleName.has(first) || (first !== name && namespaces.has(first)) ? 'unknown' : 'external';
}

/** The type that a name means in a file; of a longer name the longest part that is a type. */
export function findType(name: string, scope: FileScope, index: TypeIndex): TypeEntry | null {
  const written = name.split('.');
  const target = scope.aliases.get(written[0] ?? '');
  const parts =
    target === undefined
      ? written
      : [
          ...target
            .replace(/^global::/, '')
            .replace(/<.*$/s, '')
            .split('.'),
          ...written.slice(1),
        ];
  const head = findInScope(parts[0] ?? '', scope, index);
  if (head !== null) return descend(head, parts.slice(1), { scope, index });
  for (let length = 2; length <= parts.length; length += 1) {
    const found = findQualified(parts.slice(0, length), scope, index);
    if (found !== null) return descend(found, parts.slice(length), { scope, index });
  }
  return null;
}

function findInScope(name: string, scope: FileScope, index: TypeIndex): TypeEntry | null {
  let best: TypeEntry | null = null;
  let bestRank = Infinity;
  for (const entry of index.bySimpleName.get(name) ?? []) {
    const rank = scope.ranks.get(entry.container);
    if (rank === undefined || rank > bestRank || !isVisible(entry, scope)) continue;
    if (rank === bestRank && best !== null && !isBetter(entry, best, scope)) continue;
    best = entry;
    bestRank = rank;
  }
  return best;
}

function findQualified(parts: readonly string[], scope: FileScope, index: TypeIndex): TypeEntry | null {
  const candidates = index.bySimpleName.get(parts.at(-1) ?? '');
  if (candidates === undefined) return null;
  const container = parts.slice(0, -1).join('.');
  for (const around of scope.enclosing) {
    const full = around === '' ? container : `${around}.${container}`;
    const found = candidates.find((entry) => entry.container === full && isVisible(entry, scope));
    if (found !== undefined) return found;
  }
  return null;
}

function descend(
  entry: TypeEntry,
  rest: readonly string[],
  { scope, index }: { readonly scope: FileScope; readonly index: TypeIndex },
): TypeEntry {
  let found = entry;
  for (const part of rest) {
    const nested = index.byFullName.get(`${found.fullName}.${part}`);
    if (nested === undefined || !isVisible(nested, scope)) return found;
    found = nested;
  }
  return found;
}

function isVisible(entry: TypeEntry, scope: FileScope): boolean {
  return entry.parts.some((part) => canSee(part, scope));
}

function canSee({ projects }: TypePart, { visible }: FileScope): boolean {
  return visible === null || projects.length === 0 || projects.some((project) => visible.has(project));
}

/** Of two types in one distance: the project's own, then a public one, then the one that sorts first. */
function isBetter(entry: TypeEntry, than: TypeEntry, scope: FileScope): boolean {
  const difference = worth(entry, scope) - worth(than, scope);
  return difference === 0 ? entry.fullName < than.fullName : difference > 0;
}

function worth({ parts }: TypeEntry, scope: FileScope): number {
  if (parts.some((part) => isOwn(part, scope))) return 2;
  return parts.some((part) => part.isPublic && canSee(part, scope)) ? 1 : 0;
}

function isOwn({ projects }: TypePart, scope: FileScope): boolean {
  return projects.some((project) => scope.projects.includes(project));
}

/** A partial type is all its files. A type that several projects declare is the one of the own project, if that does. */
function filesOf({ parts }: TypeEntry, scope: FileScope): readonly number[] {
  const own = parts.filter((part) => isOwn(part, scope));
  const seen = own.length > 0 ? own : parts.filter((part) => canSee(part, scope));
  return seen.some(({ file }) => file === scope.file) ? [] : seen.map(({ file }) => file);
}
