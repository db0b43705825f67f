import type { NodeColumns } from './node-columns.ts';

export interface TableSource {
  readonly text: string;
  /** Names of the grammar's types and fields by their numbers. */
  readonly typeNames: readonly string[];
  readonly fieldNames: readonly (string | null)[];
  readonly fieldNumbers: ReadonlyMap<string, number>;
  /** By number of a type: 1 for a rule of the grammar, 0 for a token. */
  readonly isNamedType: Uint8Array;
  /** Which line from 0 an offset is in. */
  readonly rowAt: (index: number) => number;
}

/** Number of the type that stands for text that could not be parsed, in every grammar. */
const ERROR_TYPE = 0xffff;

/** What is asked of the nodes of a tree by their numbers; from 0, the root, on. */
export class NodeTable {
  readonly source: TableSource;
  readonly columns: NodeColumns;

  constructor(columns: NodeColumns, source: TableSource) {
    this.columns = columns;
    this.source = source;
  }

  typeOf(node: number): string {
    return this.source.typeNames[this.columns.types[node] ?? 0] || 'ERROR';
  }

  textOf(node: number): string {
    return this.source.text.slice(this.columns.starts[node], this.columns.ends[node]);
  }

  isNamed(node: number): boolean {
    const type = this.columns.types[node] ?? 0;
    return type === ERROR_TYPE || this.source.isNamedType[type] === 1;
  }

  /** The first child from a number on that fills a field; 0 for none. */
  filling(node: number, field: number, from = node + 1): number {
    const { nexts, fields } = this.columns;
    const behind = nexts[node] ?? 0;
    for (let child = from; child < behind; child = nexts[child] ?? behind) if (fields[child] === field) return child;
    return 0;
  }

  /** What could not be parsed has no fields, whatever its children were meant to fill. */
  fillingNamed(node: number, name: string): number {
    const field = this.columns.types[node] === ERROR_TYPE ? undefined : this.source.fieldNumbers.get(name);
    return field === undefined ? 0 : this.filling(node, field);
  }
}
