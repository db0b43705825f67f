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
    return this.#table.textOf(this.id);
  }

  get startIndex(): number {
    return this.#table.columns.starts[this.id] ?? 0;
  }

  get endIndex(): number {
    return this.#table.columns.ends[this.id] ?? 0;
  }

  /** From 0. */
  get startRow(): number {
    return this.#table.source.rowAt(this.startIndex);
  }

  get endRow(): number {
    return this.#table.source.rowAt(this.endIndex);
  }

  get parent(): SyntaxNode | null {
    return this.id === 0 ? null : this.#node(this.#table.columns.parents[this.id] ?? 0);
  }

  /** Tokens included. */
  get firstChild(): SyntaxNode | null {
    return this.id + 1 < this.#behind ? this.#node(this.id + 1) : null;
  }

  /** Tokens included. */
  get lastChild(): SyntaxNode | null {
    return this.children.at(-1) ?? null;
  }

  /** Tokens included. */
  get children(): SyntaxNode[] {
    const found: SyntaxNode[] = [];
    const { nexts } = this.#table.columns;
    const behind = this.#behind;
    for (let child = this.id + 1; child < behind; child = nexts[child] ?? behind) found.push(this.#node(child));
    return found;
  }

  get namedChildren(): SyntaxNode[] {
    const found: SyntaxNode[] = [];
    const { nexts } = this.#table.columns;
    const behind = this.#behind;
    for (let child = this.id + 1; child < behind; child = nexts[child] ?? behind) {
      if (this.#table.isNamed(child)) found.push(this.#node(child));
    }
    return found;
  }

  get firstNamedChild(): SyntaxNode | null {
    const { nexts } = this.#table.columns;
    const behind = this.#behind;
    for (let child = this.id + 1; child < behind; child = nexts[child] ?? behind) {
      if (this.#table.isNamed(child)) return this.#node(child);
    }
    return null;
  }

  get lastNamedChild(): SyntaxNode | null {
    return this.namedChildren.at(-1) ?? null;
  }

  childForFieldName(name: string): SyntaxNode | null {
    const child = this.#table.fillingNamed(this.id, name);
    return child === 0 ? null : this.#node(child);
  }

  /** Also of what could not be parsed: the library is as strict with one child and as lax with several. */
  childrenForFieldName(name: string): SyntaxNode[] {
    const { columns, source } = this.#table;
    const field = source.fieldNumbers.get(name);
    const found: SyntaxNode[] = [];
    if (field === undefined) return found;
    let child = this.#table.filling(this.id, field);
    for (; child !== 0; child = this.#table.filling(this.id, field, columns.nexts[child])) {
      found.push(this.#node(child));
    }
    return found;
  }

  /** In the order of the text, with the node itself where it is of a type. */
  descendantsOfType(types: readonly string[]): SyntaxNode[] {
    const { source, columns } = this.#table;
    const isWanted = source.typeNames.map((name) => types.includes(name));
    const found: SyntaxNode[] = [];
    const behind = this.#behind;
    for (let node = this.id; node < behind; node += 1) {
      if (isWanted[columns.types[node] ?? 0] === true) found.push(this.#node(node));
    }
    return found;
  }

  /** Number behind the last node inside. */
  get #behind(): number {
    return this.#table.columns.nexts[this.id] ?? 0;
  }

  #node(id: number): SyntaxNode {
    return new SyntaxNode(this.#table, id);
  }
}
