import type { ImportFact } from '../../model/facts.ts';
import { implicitUsings } from './implicit-usings.ts';
import type { FoundProject, FoundProjects } from './projects.ts';
import type { NamedSource } from '../ecosystem-links.ts';
import { type TypeIndex, splitName } from './type-index.ts';

/** What a using opens, by whom it was written aside. */
export interface OpenedNames {
  readonly namespaces: Set<string>;
  /** Those of usings that stand within the file's namespace. */
  readonly inner: Set<string>;
  /** Types whose members can be named without them. */
  readonly statics: Set<string>;
  /** Target as written by alias. */
  readonly aliases: Map<string, string>;
}

/** What a name in a file can mean. */
export interface FileScope {
  readonly file: number;
  /** The file's own projects; empty where no project takes it in. */
  readonly projects: readonly number[];
  /** Null where nothing is known: every project is then visible. */
  readonly visible: ReadonlySet<number> | null;
  /** How near the names of a namespace or type are, by its full name: 0 is nearest. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Enclosing namespaces, innermost first, the global one ('') last. */
  readonly enclosing: readonly string[];
  readonly aliases: ReadonlyMap<string, string>;
  readonly statics: ReadonlySet<string>;
}

export interface ScopeInput {
  readonly source: NamedSource;
  readonly file: number;
  readonly index: TypeIndex;
  /** By project. */
  readonly globals: readonly OpenedNames[];
  readonly found: FoundProjects;
}

/**
 * Names of enclosing types come before those of the namespace, these before what usings within it open, and so on
 * outwards (C# specification, "Namespace and type names").
 */
const FROM_NAMESPACES = 1_000;
const FROM_INNER_USINGS = 1_000.5;
const FROM_USINGS = 100_000;

export function createFileScope({ source, file, index, globals, found }: ScopeInput): FileScope {
  const projects = found.projectsOf[file] ?? [];
  const opened = emptyNames();
  for (const project of projects) merge(opened, globals[project]);
  for (const fact of source.links.imports) openImport(opened, fact);
  const enclosing = enclosingNamespaces(source.symbols.namespaces);
  return {
    file,
    projects,
    visible:
      projects.length === 0 ? null : new Set(projects.flatMap((each) => [...(found.projects[each]?.visible ?? [])])),
    ranks: rankNames(source, { enclosing, opened, index }),
    enclosing,
    aliases: opened.aliases,
    statics: opened.statics,
  };
}

/** What the build and `global using` open for every file of each project. */
export function globalUsings(sources: readonly NamedSource[], found: FoundProjects): readonly OpenedNames[] {
  const globals = found.projects.map(openProject);
  for (const [file, { links }] of sources.entries()) {
    const own = links.imports.filter(({ names }) => names.includes('global'));
    const opened = (found.projectsOf[file] ?? []).flatMap((project) => globals[project] ?? []);
    for (const each of opened) own.forEach((fact) => openImport(each, fact));
  }
  return globals;
}

function openProject({ sdk, hasImplicitUsings, usings }: FoundProject): OpenedNames {
  const opened = emptyNames();
  if (hasImplicitUsings) for (const namespace of implicitUsings(sdk)) opened.namespaces.add(namespace);
  for (const { target, alias, isStatic, isRemoved } of usings) {
    if (isRemoved) opened.namespaces.delete(target);
    else if (alias !== null) opened.aliases.set(alias, target);
    else if (isStatic) opened.statics.add(target);
    else opened.namespaces.add(target);
  }
  return opened;
}

function openImport(opened: OpenedNames, { specifier, names }: ImportFact): void {
  const alias = names.find((name) => name.includes('='));
  if (alias !== undefined) opened.aliases.set(alias.slice(0, alias.indexOf('=')), alias.slice(alias.indexOf('=') + 1));
  else if (names.includes('static')) opened.statics.add(specifier);
  else opened[names.includes('namespace') ? 'inner' : 'namespaces'].add(specifier);
}

function emptyNames(): OpenedNames {
  return { namespaces: new Set(), inner: new Set(), statics: new Set(), aliases: new Map() };
}

function merge(into: OpenedNames, from: OpenedNames | undefined): void {
  if (from === undefined) return;
  for (const namespace of from.namespaces) into.namespaces.add(namespace);
  for (const type of from.statics) into.statics.add(type);
  for (const [alias, target] of from.aliases) into.aliases.set(alias, target);
}

function enclosingNamespaces(namespaces: readonly string[]): string[] {
  const all = new Set<string>();
  for (const namespace of namespaces) {
    for (let name = namespace; name !== ''; name = splitName(name).container) all.add(name);
  }
  return [...[...all].sort((a, b) => b.length - a.length), ''];
}

interface RankInput {
  readonly enclosing: readonly string[];
  readonly opened: OpenedNames;
  readonly index: TypeIndex;
}

function rankNames({ symbols }: NamedSource, { enclosing, opened, index }: RankInput): Map<string, number> {
  const ranks = new Map<string, number>();
  const rank = (name: string, value: number): void => {
    if (value < (ranks.get(name) ?? Infinity)) ranks.set(name, value);
  };
  for (const { name } of symbols.declarations) {
    for (let type = name; index.byFullName.has(type); type = splitName(type).container) rank(type, 0);
  }
  for (const [at, namespace] of enclosing.entries()) rank(namespace, FROM_NAMESPACES + at);
  // A using within a namespace may be relative to it.
  for (const using of opened.inner) {
    const full = enclosing.map((around) => (around === '' ? using : `${around}.${using}`));
    rank(full.find((name) => index.namespaces.has(name)) ?? using, FROM_INNER_USINGS);
  }
  for (const using of opened.namespaces) rank(using, FROM_USINGS);
  for (const type of opened.statics) rank(type, FROM_USINGS);
  return ranks;
}
