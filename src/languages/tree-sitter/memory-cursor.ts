import { Node, type Tree } from 'web-tree-sitter';
import { type GrammarLayout, type ParserMemory, addressOf } from './grammar-layout.ts';
import type { SyntaxChild, SyntaxCursor } from './syntax-cursor.ts';

export interface CursorSource {
  readonly tree: Tree;
  readonly text: string;
  readonly layout: GrammarLayout;
  readonly memory: ParserMemory;
  readonly positionAt: (index: number) => Node['startPosition'];
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

/**
 * Walks a tree like the library's own cursor (tree-sitter's src/tree_cursor.c), but by reading the parser's memory
 * (`Subtree` in its src/subtree.h): each call of the library's crosses into wasm and copies the cursor in and out, which
 * costs more than what it asks. A contract test compares the two, node by node.
 */
export class MemoryCursor implements SyntaxCursor {
  readonly #source: CursorSource;
  readonly #layout: GrammarLayout;
  #words: Uint32Array;
  /** The open nodes from the root to the one under the cursor, hidden ones of the grammar included: their number and, by depth, what is known of each. */
  #size = 0;
  readonly #places: number[] = [];
  /** Offsets in bytes, two for each character. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #flags: number[] = [];
  /** The type shown, and the parser's number of it where a rule calls the node otherwise than it calls itself, else 0. */
  readonly #types: number[] = [];
  readonly #aliases: number[] = [];
  readonly #productions: number[] = [];
  /** Number among the siblings, and the same without extras (comments). */
  readonly #children: number[] = [];
  readonly #rulePlaces: number[] = [];
  /** The node read last. */
  #nodeFlags = 0;
  #nodeType = 0;
  #nodePadding = 0;
  #nodeSize = 0;
  #nodeProduction = 0;
  #nodeEnd = 0;

  constructor(source: CursorSource) {
    this.#source = source;
    this.#layout = source.layout;
    this.#words = new Uint32Array(source.memory.buffer);
    const root = addressOf(source.tree) >> 2;
    this.#read(root);
    this.#nodeFlags |= IS_VISIBLE;
    this.#places[0] = root;
    this.#open(0, this.#nodePadding, 0);
  }

  get nodeTypeId(): number {
    return this.#types[this.#size - 1] ?? 0;
  }

  get nodeType(): string {
    return this.#source.tree.language.types[this.nodeTypeId] || 'ERROR';
  }

  get nodeIsMissing(): boolean {
    return ((this.#flags[this.#size - 1] ?? 0) & IS_MISSING) !== 0;
  }

  get startIndex(): number {
    return (this.#starts[this.#size - 1] ?? 0) >> 1;
  }

  get endIndex(): number {
    return (this.#ends[this.#size - 1] ?? 0) >> 1;
  }

  /** A hidden node hands the field that it fills to what it holds. */
  get currentFieldId(): number {
    const { fields, fieldsPerProduction } = this.#layout;
    for (let depth = this.#size - 1; depth > 0; depth -= 1) {
      const place = this.#rulePlaces[depth] ?? 0;
      if (((this.#flags[depth] ?? 0) & IS_EXTRA) !== 0) return 0;
      const first = (this.#productions[depth - 1] ?? 0) * fieldsPerProduction;
      const field = place < fieldsPerProduction ? (fields[first + place] ?? 0) : 0;
      if (field !== 0) return field;
      if (this.#isShown(depth - 1)) return 0;
    }
    return 0;
  }

  get currentFieldName(): string | null {
    return this.#source.tree.language.fields[this.currentFieldId] ?? null;
  }

  /** A node of the library's, for questions that only it answers. Its constructor is closed to others. */
  get currentNode(): Node {
    const top = this.#size - 1;
    const { tree, positionAt } = this.#source;
    const { startIndex } = this;
    const node: Node = Object.create(Node.prototype);
    Reflect.set(node, 0, this.#aliases[top] ?? 0);
    node.id = (this.#places[top] ?? 0) << 2;
    node.tree = tree;
    node.startIndex = startIndex;
    node.startPosition = positionAt(startIndex);
    return node;
  }

  childFilling(field: string): SyntaxChild | null {
    const wanted = this.#layout.fieldNumbers.get(field);
    // What could not be parsed has no fields, whatever its children were meant to fill.
    if (wanted === undefined || this.nodeTypeId === ERROR_TYPE || !this.gotoFirstChild()) return null;
    let isFound = this.currentFieldId === wanted;
    while (!isFound && this.gotoNextSibling()) isFound = this.currentFieldId === wanted;
    const { nodeType: type, startIndex, endIndex } = this;
    this.gotoParent();
    return isFound ? { type, startIndex, endIndex, text: this.#source.text.slice(startIndex, endIndex) } : null;
  }

  gotoFirstChild(): boolean {
    this.#refresh();
    do {
      if (!this.#meetChild(this.#size - 1, 0, 0)) return false;
    } while (!this.#isShown(this.#size - 1));
    return true;
  }

  gotoNextSibling(): boolean {
    this.#refresh();
    const top = this.#size - 1;
    for (let depth = top; depth > 0; depth -= 1) {
      if (depth < top && this.#isShown(depth)) return false;
      const rulePlace = (this.#rulePlaces[depth] ?? 0) + (((this.#flags[depth] ?? 0) & IS_EXTRA) === 0 ? 1 : 0);
      if (this.#meetChild(depth - 1, (this.#children[depth] ?? 0) + 1, rulePlace))
        return this.#isShown(this.#size - 1) || this.gotoFirstChild();
    }
    return false;
  }

  gotoParent(): boolean {
    for (let depth = this.#size - 2; depth >= 0; depth -= 1) {
      if (!this.#isShown(depth)) continue;
      this.#size = depth + 1;
      return true;
    }
    return false;
  }

  #isShown(depth: number): boolean {
    return ((this.#flags[depth] ?? 0) & IS_VISIBLE) !== 0;
  }

  /** Memory that grows takes away what was a view of it. */
  #refresh(): void {
    if (this.#words.length === 0) this.#words = new Uint32Array(this.#source.memory.buffer);
  }

  /** Opens the first child from a place on that is visible or holds what is; without one nothing changes. */
  #meetChild(parent: number, child: number, rulePlace: number): boolean {
    const pointer = this.#words[this.#places[parent] ?? 0] ?? 0;
    if ((pointer & IS_INLINE) !== 0) return false;
    const count = this.#words[(pointer >>> 2) + AT.childCount] ?? 0;
    const list = (pointer >>> 2) - count * 2;
    // The child before, if there is one, still stands in its place of the lists.
    this.#nodeEnd = (child === 0 ? this.#starts[parent] : this.#ends[parent + 1]) ?? 0;
    for (; child < count; child += 1) {
      this.#read(list + child * 2);
      if (this.#openIfSeen(parent + 1, child, rulePlace)) {
        this.#places[parent + 1] = list + child * 2;
        return true;
      }
      if ((this.#nodeFlags & IS_EXTRA) === 0) rulePlace += 1;
    }
    return false;
  }

  #openIfSeen(depth: number, child: number, rulePlace: number): boolean {
    const isExtra = (this.#nodeFlags & IS_EXTRA) !== 0;
    const alias = isExtra ? 0 : this.#aliasOf(depth - 1, rulePlace);
    if (alias !== 0) this.#nodeFlags |= IS_VISIBLE;
    const start = child === 0 ? this.#nodeEnd : this.#nodeEnd + this.#nodePadding;
    this.#nodeEnd = start + this.#nodeSize;
    if ((this.#nodeFlags & (IS_VISIBLE | IS_HOLDING)) === 0) return false;
    this.#children[depth] = child;
    this.#rulePlaces[depth] = rulePlace;
    this.#open(depth, start, alias);
    return true;
  }

  #aliasOf(parent: number, rulePlace: number): number {
    const { aliases, aliasesPerProduction } = this.#layout;
    const production = this.#productions[parent] ?? 0;
    return production === 0 ? 0 : (aliases[production * aliasesPerProduction + rulePlace] ?? 0);
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

  /** Puts the node read last on top. */
  #open(depth: number, start: number, alias: number): void {
    const type = alias === 0 ? this.#nodeType : alias;
    this.#size = depth + 1;
    this.#starts[depth] = start;
    this.#ends[depth] = start + this.#nodeSize;
    this.#flags[depth] = this.#nodeFlags;
    this.#productions[depth] = this.#nodeProduction;
    this.#aliases[depth] = alias;
    this.#types[depth] = type === ERROR_TYPE ? ERROR_TYPE : (this.#layout.publicTypes[type] ?? 0);
  }
}
