import type { NamedSource } from '../ecosystem-links.ts';
import type { PlaceChoice } from './place-choice.ts';

export interface FoundType {
  readonly node: number;
  /** Qualified name of the declaration. */
  readonly name: string;
}

/** All types that the Java sources declare, by qualified name. */
export class TypeIndex {
  readonly #choose: PlaceChoice;
  readonly #places = new Map<string, number[]>();
  readonly #members = new Map<string, FoundType[]>();
  readonly #packages = new Set<string>();

  constructor(sources: readonly NamedSource[], nodes: readonly number[], choose: PlaceChoice) {
    this.#choose = choose;
    for (const node of nodes) {
      const source = sources[node];
      if (source) this.#addSource(node, source);
    }
  }

  hasPackage(name: string): boolean {
    return this.#packages.has(name);
  }

  /** The type that a qualified name leads to from a file: its longest part that is one, so that members of types are found by them. */
  find(name: string, from: number): FoundType | null {
    for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) {
      const found = this.findExactly(name.slice(0, end), from);
      if (found !== null) return found;
    }
    return null;
  }

  findExactly(name: string, from: number): FoundType | null {
    const places = this.#places.get(name);
    return places === undefined ? null : { node: this.#choose(places, from), name };
  }

  /** Types of a simple name that are members of other types. */
  membersNamed(simpleName: string): readonly FoundType[] {
    return this.#members.get(simpleName) ?? [];
  }

  #addSource(node: number, { symbols }: NamedSource): void {
    const [packageName = ''] = symbols.namespaces;
    if (symbols.declarations.length > 0) this.#packages.add(packageName);
    for (const { name } of symbols.declarations) this.#add(node, name, packageName);
  }

  #add(node: number, name: string, packageName: string): void {
    const places = this.#places.get(name);
    if (places === undefined) this.#places.set(name, [node]);
    else if (places.at(-1) !== node) places.push(node);
    const path = packageName === '' ? name : name.slice(packageName.length + 1);
    const dot = path.lastIndexOf('.');
    if (dot < 0) return;
    const simpleName = path.slice(dot + 1);
    const members = this.#members.get(simpleName);
    if (members === undefined) this.#members.set(simpleName, [{ node, name }]);
    else members.push({ node, name });
  }
}
