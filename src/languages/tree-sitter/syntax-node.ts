import type { NodeTable } from './node-table.ts';

/** A node as the library's `Node` tells it, out of a copy of the tree: each question to the library's crosses into wasm. */
export class SyntaxNode {
  readonly #table: NodeTable;
  /** The same node always has the same. */
  readonly id: number;

  constructor(table: NodeTable, id: number) {
    this.#table = table;
    this.id = id;
  }

  get type(): string {
    return this.#table.typeOf(this.id);
  }

  get text(): string {
    const { source, starts, ends } = this.#table;
    return source.text.slice(starts[this.id], ends[this.id]);
  }

  get startIndex(): number {
    return this.#table.starts[this.id] ?? 0;
  }

  get endIndex(): number {
    return this.#table.ends[this.id] ?? 0;
  }

  /** From 0. */
  get startRow(): number {
    return this.#table.source.rowAt(this.#table.starts[this.id] ?? 0);
  }

  get endRow(): number {
    return this.#table.source.rowAt(this.#table.ends[this.id] ?? 0);
  }

  get parent(): SyntaxNode | null {
    return this.id === 0 ? null : new SyntaxNode(this.#table, this.#table.parents[this.id] ?? 0);
  }

  get namedChildren(): SyntaxNode[] {
    const found: SyntaxNode[] = [];
    const { nexts } = this.#table;
    const behind = nexts[this.id] ?? 0;
    for (let child = this.id + 1; child < behind; child = nexts[child] ?? behind) {
      if (this.#table.isNamed(child)) found.push(new SyntaxNode(this.#table, child));
    }
    return found;
  }

  get firstNamedChild(): SyntaxNode | null {
    const { nexts } = this.#table;
    const behind = nexts[this.id] ?? 0;
    for (let child = this.id + 1; child < behind; child = nexts[child] ?? behind) {
      if (this.#table.isNamed(child)) return new SyntaxNode(this.#table, child);
    }
    return null;
  }

  get lastNamedChild(): SyntaxNode | null {
    return this.namedChildren.at(-1) ?? null;
  }

  childForFieldName(name: string): SyntaxNode | null {
    // What could not be parsed has no fields, whatever its children were meant to fill.
    return this.#table.isBroken(this.id) ? null : (this.#filling(name, true)[0] ?? null);
  }

  /** Also of what could not be parsed: the library is as strict with one child and as lax with several. */
  childrenForFieldName(name: string): SyntaxNode[] {
    return this.#filling(name, false);
  }

  /** In the order of the text, with the node itself where it is of a type. */
  descendantsOfType(types: readonly string[]): SyntaxNode[] {
    const { source, nexts, types: typeOf } = this.#table;
    const isWanted = source.typeNames.map((name) => types.includes(name));
    const found: SyntaxNode[] = [];
    const behind = nexts[this.id] ?? 0;
    for (let node = this.id; node < behind; node += 1) {
      if (isWanted[typeOf[node] ?? 0] === true) found.push(new SyntaxNode(this.#table, node));
    }
    return found;
  }

  #filling(name: string, isOneEnough: boolean): SyntaxNode[] {
    const { source, nexts, fields } = this.#table;
    const field = source.fieldNumbers.get(name);
    const found: SyntaxNode[] = [];
    if (field === undefined) return found;
    const behind = nexts[this.id] ?? 0;
    for (let child = this.id + 1; child < behind; child = nexts[child] ?? behind) {
      if (fields[child] !== field) continue;
      found.push(new SyntaxNode(this.#table, child));
      if (isOneEnough) break;
    }
    return found;
  }
}
