import type { NamedSource } from '../ecosystem-links.ts';

/** A type with the files that declare it: several for a partial one, or for types of one name in several projects. */
export interface TypeEntry {
  /** Namespace or enclosing type; '' for the global namespace. */
  readonly container: string;
  readonly fullName: string;
  readonly parts: TypePart[];
}

export interface TypePart {
  /** Index of the source. */
  readonly file: number;
  readonly projects: readonly number[];
  readonly isPublic: boolean;
}

export interface TypeIndex {
  /** By last part of the name, arity included. */
  readonly bySimpleName: ReadonlyMap<string, readonly TypeEntry[]>;
  readonly byFullName: ReadonlyMap<string, TypeEntry>;
  /** Namespaces that hold types, and those around them. */
  readonly namespaces: ReadonlySet<string>;
}

export function buildTypeIndex(sources: readonly NamedSource[], projectsOf: readonly (readonly number[])[]): TypeIndex {
  const bySimpleName = new Map<string, TypeEntry[]>();
  const byFullName = new Map<string, TypeEntry>();
  const namespaces = new Set<string>(['']);
  for (const [file, { symbols }] of sources.entries()) {
    for (const namespace of symbols.namespaces) addNamespace(namespaces, namespace);
    for (const { name, kind, isPublic } of symbols.declarations) {
      if (kind !== 'type') continue;
      const entry = byFullName.get(name) ?? addEntry(name, bySimpleName);
      byFullName.set(name, entry);
      if (entry.parts.at(-1)?.file !== file) entry.parts.push({ file, projects: projectsOf[file] ?? [], isPublic });
    }
  }
  return { bySimpleName, byFullName, namespaces };
}

function addEntry(fullName: string, bySimpleName: Map<string, TypeEntry[]>): TypeEntry {
  const { container, simpleName } = splitName(fullName);
  const entry: TypeEntry = { container, fullName, parts: [] };
  const known = bySimpleName.get(simpleName);
  if (known) known.push(entry);
  else bySimpleName.set(simpleName, [entry]);
  return entry;
}

export function splitName(name: string): { readonly container: string; readonly simpleName: string } {
  const dot = name.lastIndexOf('.');
  return { container: name.slice(0, Math.max(0, dot)), simpleName: name.slice(dot + 1) };
}

function addNamespace(namespaces: Set<string>, namespace: string): void {
  for (let name = namespace; name !== '' && !namespaces.has(name); name = splitName(name).container) {
    namespaces.add(name);
  }
}
