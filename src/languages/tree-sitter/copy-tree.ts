import type { Tree } from 'web-tree-sitter';
import { type GrammarLayout, type ParserMemory, addressOf } from './grammar-layout.ts';
import type { NodeColumns } from './node-columns.ts';

export interface CopySource {
  readonly tree: Tree;
  readonly layout: GrammarLayout;
  readonly memory: ParserMemory;
}

/**
 * Copies the visible nodes of a tree as the library's own cursor meets them (tree-sitter's src/tree_cursor.c), but by
 * reading the parser's memory (`Subtree` in its src/subtree.h): each call of the library's crosses into wasm, which costs
 * more than what it asks. A contract test compares the two, node by node.
 */
export function copyTree(source: CopySource, columns: NodeColumns): void {
  columns.clear();
  new TreeCopy(source, columns).run();
}

/** Flags of a node, in the order of the parser's bits for small leaves. */
const IS_INLINE = 1;
const IS_VISIBLE = 2;
const IS_EXTRA = 8;
const IS_MISSING = 32;
/** Has visible nodes inside. */
const IS_HOLDING = 64;

/** Places within what the pointer of a larger node leads to, in words of 32 bits. */
const AT = { padding: 1, size: 4, childCount: 9, type: 10, flags: 11, visibleChildCount: 12, production: 16 } as const;

const ERROR_TYPE = 0xffff;
const HIDDEN = -1;

class TreeCopy {
  readonly #layout: GrammarLayout;
  readonly #words: Uint32Array;
  readonly #root: number;
  readonly #columns: NodeColumns;
  /** The nodes whose children are being read, hidden ones of the grammar included; by depth what is known of each. */
  #depth = -1;
  /** Its number among the copied nodes. */
  readonly #nodes: number[] = [];
  /** Number of the nearest copied node. */
  readonly #owners: number[] = [];
  /** The field that a hidden node fills and hands to what it holds. */
  readonly #fields: number[] = [];
  readonly #productions: number[] = [];
  readonly #lists: number[] = [];
  readonly #counts: number[] = [];
  /** The next child, and its place among the children that are no extras (comments). */
  readonly #children: number[] = [];
  readonly #rulePlaces: number[] = [];
  /** Where the child before ended. Offsets in bytes, two for each character. */
  readonly #ends: number[] = [];
  /** The node read last. */
  #nodeFlags = 0;
  #nodeType = 0;
  #nodePadding = 0;
  #nodeSize = 0;
  #nodeProduction = 0;

  constructor({ tree, layout, memory }: CopySource, columns: NodeColumns) {
    this.#layout = layout;
    this.#words = new Uint32Array(memory.buffer);
    this.#root = addressOf(tree) >> 2;
    this.#columns = columns;
  }

  run(): void {
    this.#read(this.#root);
    const root = this.#add(this.#nodeType, this.#nodePadding, { owner: 0, field: 0 });
    this.#open(this.#root, this.#nodePadding, { node: root, owner: root, field: 0 });
    while (this.#depth >= 0) {
      if ((this.#children[this.#depth] ?? 0) < (this.#counts[this.#depth] ?? 0)) this.#takeChild(this.#depth);
      else this.#close();
    }
  }

  #takeChild(depth: number): void {
    const child = this.#children[depth] ?? 0;
    const place = (this.#lists[depth] ?? 0) + child * 2;
    this.#read(place);
    const start = (this.#ends[depth] ?? 0) + (child === 0 ? 0 : this.#nodePadding);
    this.#children[depth] = child + 1;
    this.#ends[depth] = start + this.#nodeSize;
    if ((this.#nodeFlags & IS_EXTRA) !== 0) return this.#meet(place, start, { alias: 0, field: 0 });
    const production = this.#productions[depth] ?? 0;
    const rulePlace = this.#rulePlaces[depth] ?? 0;
    this.#rulePlaces[depth] = rulePlace + 1;
    const field = this.#fieldOf(production, rulePlace) || (this.#fields[depth] ?? 0);
    this.#meet(place, start, { alias: this.#aliasOf(production, rulePlace), field });
  }

  #meet(place: number, start: number, { alias, field }: { readonly alias: number; readonly field: number }): void {
    const owner = this.#owners[this.#depth] ?? 0;
    const isHolding = (this.#nodeFlags & IS_HOLDING) !== 0;
    if (alias !== 0 || (this.#nodeFlags & IS_VISIBLE) !== 0) {
      const node = this.#add(alias || this.#nodeType, start, { owner, field });
      if (isHolding) this.#open(place, start, { node, owner: node, field: 0 });
    } else if (isHolding) this.#open(place, start, { node: HIDDEN, owner, field });
  }

  #aliasOf(production: number, rulePlace: number): number {
    const { aliases, aliasesPerProduction } = this.#layout;
    return production === 0 ? 0 : (aliases[production * aliasesPerProduction + rulePlace] ?? 0);
  }

  #fieldOf(production: number, rulePlace: number): number {
    const { fields, fieldsPerProduction } = this.#layout;
    return rulePlace < fieldsPerProduction ? (fields[production * fieldsPerProduction + rulePlace] ?? 0) : 0;
  }

  #read(place: number): void {
    const words = this.#words;
    const first = words[place] ?? 0;
    if ((first & IS_INLINE) === 0) return this.#readPointed(first >>> 2);
    const second = words[place + 1] ?? 0;
    this.#nodeFlags = first & (IS_VISIBLE | IS_EXTRA | IS_MISSING);
    this.#nodeType = (first >>> 8) & 0xff;
    this.#nodePadding = (second >>> 16) & 0xff;
    this.#nodeSize = second >>> 24;
    this.#nodeProduction = 0;
  }

  #readPointed(at: number): void {
    const words = this.#words;
    const flags = words[at + AT.flags] ?? 0;
    const hasChildren = words[at + AT.childCount] !== 0;
    const isHolding = hasChildren && words[at + AT.visibleChildCount] !== 0;
    const isMissing = (flags & 0x200) !== 0;
    // Visible, named and extra stand one bit lower than in small leaves.
    this.#nodeFlags =
      ((flags << 1) & (IS_VISIBLE | IS_EXTRA)) | (isMissing ? IS_MISSING : 0) | (isHolding ? IS_HOLDING : 0);
    this.#nodeType = (words[at + AT.type] ?? 0) & 0xffff;
    this.#nodePadding = words[at + AT.padding] ?? 0;
    this.#nodeSize = words[at + AT.size] ?? 0;
    this.#nodeProduction = hasChildren ? (words[at + AT.production] ?? 0) >>> 16 : 0;
  }

  #add(type: number, start: number, { owner, field }: { readonly owner: number; readonly field: number }): number {
    const columns = this.#columns;
    const node = columns.length;
    if (node === columns.types.length) columns.grow();
    columns.length = node + 1;
    columns.types[node] = type === ERROR_TYPE ? ERROR_TYPE : (this.#layout.publicTypes[type] ?? 0);
    columns.starts[node] = start >> 1;
    columns.ends[node] = (start + this.#nodeSize) >> 1;
    columns.parents[node] = owner;
    columns.nexts[node] = node + 1;
    columns.fields[node] = field;
    if ((this.#nodeFlags & IS_MISSING) !== 0) columns.missing.add(node);
    return node;
  }

  #open(place: number, start: number, { node, owner, field }: OpenNode): void {
    const pointer = this.#words[place] ?? 0;
    const isLeaf = (pointer & IS_INLINE) !== 0;
    const count = isLeaf ? 0 : (this.#words[(pointer >>> 2) + AT.childCount] ?? 0);
    const depth = this.#depth + 1;
    this.#depth = depth;
    this.#nodes[depth] = node;
    this.#owners[depth] = owner;
    this.#fields[depth] = field;
    this.#productions[depth] = this.#nodeProduction;
    this.#lists[depth] = (pointer >>> 2) - count * 2;
    this.#counts[depth] = count;
    this.#children[depth] = 0;
    this.#rulePlaces[depth] = 0;
    this.#ends[depth] = start;
  }

  #close(): void {
    const node = this.#nodes[this.#depth] ?? HIDDEN;
    if (node !== HIDDEN) this.#columns.nexts[node] = this.#columns.length;
    this.#depth -= 1;
  }
}

interface OpenNode {
  readonly node: number;
  readonly owner: number;
  readonly field: number;
}
