const FIRST_CAPACITY = 4096;
/** Larger columns are given back behind the tree that they were made for. */
const LARGEST_KEPT = 1 << 18;

/** The nodes of a tree by number: in the order of the text, each before what is inside it. Used again for the next tree. */
export class NodeColumns {
  length = 0;
  types = new Uint16Array(0);
  /** Offsets in characters. */
  starts = new Uint32Array(0);
  ends = new Uint32Array(0);
  /** The root is its own. */
  parents = new Uint32Array(0);
  /** Number behind the last node inside. */
  nexts = new Uint32Array(0);
  /** The field of the parent that a node fills, 0 for none. */
  fields = new Uint16Array(0);
  /** Nodes that the grammar asked for and that the text does not have. */
  readonly missing = new Set<number>();

  clear(): void {
    this.length = 0;
    this.missing.clear();
    if (this.types.length === 0 || this.types.length > LARGEST_KEPT) this.#allocate(FIRST_CAPACITY);
  }

  grow(): void {
    const { types, starts, ends, parents, nexts, fields } = this;
    this.#allocate(this.length * 2);
    this.types.set(types);
    this.starts.set(starts);
    this.ends.set(ends);
    this.parents.set(parents);
    this.nexts.set(nexts);
    this.fields.set(fields);
  }

  #allocate(capacity: number): void {
    this.types = new Uint16Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    this.parents = new Uint32Array(capacity);
    this.nexts = new Uint32Array(capacity);
    this.fields = new Uint16Array(capacity);
  }
}
