import type { LinkFacts, SymbolFacts } from '../../model/facts.ts';

/** What an `__init__` says that decides where `from package import name` leads. */
export interface PackageFacts {
  readonly links: LinkFacts;
  readonly symbols: SymbolFacts;
}

/**
 * The names that an `__init__` binds to something that is no module of its package: for these the package stands, for
 * others the module of the name. `from . import orders` binds the module itself, `from .orders import orders` does not.
 */
export function bindingsOf({ links, symbols }: PackageFacts, packageName: string): ReadonlySet<string> {
  const imported = new Map<number, Set<string>>();
  for (const { specifier, names, line } of links.imports) {
    if (specifier !== '.' && specifier !== packageName) continue;
    imported.set(line, new Set([...(imported.get(line) ?? []), ...names]));
  }
  const bound = symbols.declarations.filter(({ name, line }) => imported.get(line)?.has(name) !== true);
  return new Set(bound.map(({ name }) => name));
}
