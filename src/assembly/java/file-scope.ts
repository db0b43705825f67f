import type { NamedSource } from '../ecosystem-links.ts';
import type { FoundType, TypeIndex } from './type-index.ts';

/** A type of the snapshot; `elsewhere` where the file says that it comes from outside; `unknown` where it does not say. */
export type ScopeAnswer = FoundType | 'elsewhere' | 'unknown';

/**
 * What a name means in one file, by the order of JLS 6.4.1: its own types, single-type imports, its package, imports on
 * demand, and qualified names. Where in the file the name stands does not matter.
 */
export class FileScope {
  readonly #node: number;
  readonly #types: TypeIndex;
  readonly #packagePrefix: string;
  /** Own types by simple name. */
  readonly #own = new Map<string, string>();
  readonly #imported = new Map<string, string>();
  readonly #openedPrefixes: readonly string[];

  constructor(node: number, { links, symbols }: NamedSource, types: TypeIndex) {
    this.#node = node;
    this.#types = types;
    const [packageName = ''] = symbols.namespaces;
    this.#packagePrefix = packageName === '' ? '' : `${packageName}.`;
    for (const { name } of symbols.declarations) this.#own.set(name.slice(name.lastIndexOf('.') + 1), name);
    const single = links.imports.filter(({ kind }) => kind === 'static');
    for (const { specifier, names } of single) for (const name of names) this.#imported.set(name, specifier);
    this.#openedPrefixes = links.imports.flatMap(({ kind, specifier }) =>
      kind === 'namespace' ? [`${specifier}.`] : [],
    );
  }

  resolve(name: string): ScopeAnswer {
    const dot = name.indexOf('.');
    const first = dot < 0 ? name : name.slice(0, dot);
    const rest = dot < 0 ? '' : name.slice(dot);
    if (this.#own.has(first)) return { node: this.#node, name };
    const imported = this.#imported.get(first);
    if (imported !== undefined && isTypeName(first))
      return this.#types.find(imported + rest, this.#node) ?? 'elsewhere';
    return this.#inPackages(first, rest) ?? this.#qualified(name, dot) ?? 'unknown';
  }

  #inPackages(first: string, rest: string): FoundType | null {
    for (const prefix of [this.#packagePrefix, ...this.#openedPrefixes]) {
      const found = this.#types.findExactly(prefix + first, this.#node);
      if (found !== null) return rest === '' ? found : (this.#types.find(prefix + first + rest, this.#node) ?? found);
    }
    return null;
  }

  #qualified(name: string, dot: number): FoundType | null {
    return dot < 0 ? null : this.#types.find(name, this.#node);
  }
}

/** A static import of a method says nothing about a type. */
function isTypeName(name: string): boolean {
  return /^\P{Ll}/u.test(name);
}
