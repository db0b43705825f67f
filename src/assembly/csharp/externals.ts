import { compareText } from '../../base/ordering.ts';
import type { ExternalPackage } from '../../model/codebase.ts';
import type { OpenedNames } from './file-scope.ts';
import type { FoundProjects } from './projects.ts';
import type { NamedSource } from '../ecosystem-links.ts';
import type { TypeIndex } from './type-index.ts';

export interface ExternalsInput {
  readonly sources: readonly NamedSource[];
  readonly found: FoundProjects;
  readonly index: TypeIndex;
  readonly globals: readonly OpenedNames[];
}

/**
 * What the files' usings open that the repository does not declare. It is named by the referenced package whose name begins
 * the namespace, else by the namespace itself: packages do not say which namespaces they hold.
 */
export function collectExternals({ sources, found, index }: ExternalsInput): ExternalPackage[] {
  const importers = new Map<string, Set<number>>();
  for (const [file, { links }] of sources.entries()) {
    const packages = (found.projectsOf[file] ?? []).flatMap(
      (project) => found.projects[project]?.project.packages ?? [],
    );
    for (const { specifier, names } of links.imports) {
      if (isOwn(specifier, index)) continue;
      if (names.some((name) => name.includes('=')) && !specifier.includes('.')) continue;
      const name = packageOf(specifier, packages) ?? specifier;
      const known = importers.get(name);
      if (known) known.add(file);
      else importers.set(name, new Set([file]));
    }
  }
  return [...importers]
    .map(([name, files]) => ({ name, isBuiltin: /^System(?:\.|$)/.test(name), importers: [...files] }))
    .toSorted((a, b) => compareText(a.name, b.name));
}

function isOwn(specifier: string, { namespaces, byFullName }: TypeIndex): boolean {
  for (let name = specifier; ; name = name.slice(0, name.lastIndexOf('.'))) {
    if (namespaces.has(name) || byFullName.has(name)) return name === specifier || byFullName.has(name);
    if (!name.includes('.')) return false;
  }
}

/** The longest package name that begins the namespace, by whole parts. */
function packageOf(namespace: string, packages: readonly string[]): string | null {
  const lower = `${namespace.toLowerCase()}.`;
  let best: string | null = null;
  for (const name of packages) {
    if (lower.startsWith(`${name.toLowerCase()}.`) && name.length > (best?.length ?? 0)) best = name;
  }
  return best;
}
