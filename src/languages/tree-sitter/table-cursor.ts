import type { NodeTable } from './node-table.ts';
import type { SyntaxChild, SyntaxCursor } from './syntax-cursor.ts';
import { SyntaxNode } from './syntax-node.ts';

/** Walks over the copy of a tree. */
export class TableCursor implements SyntaxCursor {
  readonly #table: NodeTable;
  #node = 0;

  constructor(table: NodeTable) {
    this.#table = table;
  }

  get nodeTypeId(): number {
    return this.#table.columns.types[this.#node] ?? 0;
  }

  get nodeType(): string {
    return this.#table.typeOf(this.#node);
  }

  get nodeIsMissing(): boolean {
    return this.#table.columns.missing.has(this.#node);
  }

  get startIndex(): number {
    return this.#table.columns.starts[this.#node] ?? 0;
  }

  get endIndex(): number {
    return this.#table.columns.ends[this.#node] ?? 0;
  }

  get currentFieldId(): number {
    return this.#table.columns.fields[this.#node] ?? 0;
  }

  get currentFieldName(): string | null {
    return this.#table.source.fieldNames[this.currentFieldId] ?? null;
  }

  get currentNode(): SyntaxNode {
    return new SyntaxNode(this.#table, this.#node);
  }

  childFilling(field: string): SyntaxChild | null {
    const child = this.#table.fillingNamed(this.#node, field);
    return child === 0 ? null : new SyntaxNode(this.#table, child);
  }

  gotoFirstChild(): boolean {
    const child = this.#node + 1;
    if (child >= (this.#table.columns.nexts[this.#node] ?? 0)) return false;
    this.#node = child;
    return true;
  }

  gotoNextSibling(): boolean {
    const { nexts, parents } = this.#table.columns;
    const next = nexts[this.#node] ?? 0;
    if (this.#node === 0 || next >= (nexts[parents[this.#node] ?? 0] ?? 0)) return false;
    this.#node = next;
    return true;
  }

  gotoParent(): boolean {
    if (this.#node === 0) return false;
    this.#node = this.#table.columns.parents[this.#node] ?? 0;
    return true;
  }
}
