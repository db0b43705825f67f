import type { SyntaxCursor } from './syntax-cursor.ts';

export interface TableSource {
  readonly text: string;
  /** Names of the grammar's types and fields by their numbers. */
  readonly typeNames: readonly string[];
  readonly fieldNumbers: ReadonlyMap<string, number>;
  /** By number of a type: 1 for a rule of the grammar, 0 for a token. */
  readonly isNamedType: Uint8Array;
  /** Which line from 0 an offset is in. */
  readonly rowAt: (index: number) => number;
}

const FIRST_CAPACITY = 4096;
const ERROR_TYPE = 0xffff;

/** All nodes of a tree in the order of the text, each before what is inside it, by number from the root, 0, on. */
export class NodeTable {
  readonly source: TableSource;
  types = new Uint16Array(FIRST_CAPACITY);
  starts = new Uint32Array(FIRST_CAPACITY);
  ends = new Uint32Array(FIRST_CAPACITY);
  parents = new Uint32Array(FIRST_CAPACITY);
  /** Number behind the last node inside. */
  nexts = new Uint32Array(FIRST_CAPACITY);
  /** The field of the parent that a node fills, 0 for none. */
  fields = new Uint16Array(FIRST_CAPACITY);
  #length = 0;

  /** Reads a tree with a cursor at its root. */
  constructor(cursor: SyntaxCursor, source: TableSource) {
    this.source = source;
    this.#add(cursor, 0);
    let parent = 0;
    for (let isDone = !cursor.gotoFirstChild(); !isDone; ) {
      const node = this.#add(cursor, parent);
      if (cursor.gotoFirstChild()) {
        parent = node;
        continue;
      }
      while (!isDone && !cursor.gotoNextSibling()) {
        this.nexts[parent] = this.#length;
        isDone = parent === 0;
        if (!isDone) cursor.gotoParent();
        parent = this.parents[parent] ?? 0;
      }
    }
    this.nexts[0] = this.#length;
  }

  typeOf(node: number): string {
    return this.source.typeNames[this.types[node] ?? 0] || 'ERROR';
  }

  isNamed(node: number): boolean {
    const type = this.types[node] ?? 0;
    return type === ERROR_TYPE || this.source.isNamedType[type] === 1;
  }

  /** Whether a node stands for text that could not be parsed. */
  isBroken(node: number): boolean {
    return this.types[node] === ERROR_TYPE;
  }

  #add(cursor: SyntaxCursor, parent: number): number {
    const node = this.#length;
    if (node === this.types.length) this.#grow();
    this.#length += 1;
    this.types[node] = cursor.nodeTypeId;
    this.starts[node] = cursor.startIndex;
    this.ends[node] = cursor.endIndex;
    this.parents[node] = parent;
    this.nexts[node] = node + 1;
    this.fields[node] = cursor.currentFieldId;
    return node;
  }

  #grow(): void {
    const capacity = this.#length * 2;
    this.types = grown(this.types, new Uint16Array(capacity));
    this.starts = grown(this.starts, new Uint32Array(capacity));
    this.ends = grown(this.ends, new Uint32Array(capacity));
    this.parents = grown(this.parents, new Uint32Array(capacity));
    this.nexts = grown(this.nexts, new Uint32Array(capacity));
    this.fields = grown(this.fields, new Uint16Array(capacity));
  }
}

function grown<Numbers extends Uint16Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
