import type { Language as Grammar } from 'web-tree-sitter';
import type { ParsedTree } from './parsed-tree.ts';
import type { SyntaxCursor } from './syntax-cursor.ts';

/**
 * The kept nodes of a tree in source order, each before what is inside it. Typed arrays instead of the grammar's nodes:
 * only some of them are kept, and what lies between is not asked about again.
 */
export interface SyntaxTree {
  readonly length: number;
  readonly kind: Uint8Array;
  /** Offsets; 0 for kinds that are not placed. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Index of the nearest kept node around; the root, 0, is its own. */
  readonly parent: Uint32Array;
  /** Index behind the last node inside. */
  readonly next: Uint32Array;
  /** 1 for a node that stands immediately in its kept parent, without a passed node between. */
  readonly isDirect: Uint8Array;
  /** Offsets at which something was expected and is missing. */
  readonly missing: readonly number[];
}

/** Kinds that every vocabulary has; its own are from 1 to 250. */
export const ROOT = 0;
/** Passed through. */
export const PASSED = 255;
/** Neither kept nor entered: comments and tokens. */
export const DROPPED = 254;

/** What a language keeps of its grammar's trees. */
export interface TreeVocabulary {
  /** Names as in the grammar; named types that are missing are passed through, tokens dropped. */
  readonly kindByType: ReadonlyMap<string, number>;
  /** The kind of what could not be parsed. */
  readonly broken: number;
  /** Kinds in which nothing is looked for. */
  readonly leaves: readonly number[];
  /** Kinds whose place in the text is asked for. */
  readonly placed: readonly number[];
  /** For tokens of these types what they make of the node around them, by its kind before. */
  readonly refinements: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** A vocabulary as tables over the numbers of one grammar. */
export interface TreeTables {
  readonly kindOfType: Uint8Array;
  readonly broken: number;
  readonly isLeaf: Uint8Array;
  readonly isPlaced: Uint8Array;
  /** By number of the token's type. */
  readonly refinements: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

export function tablesOf(grammar: Grammar, vocabulary: TreeVocabulary): TreeTables {
  const { kindByType, broken, leaves, placed, refinements } = vocabulary;
  const types = Array.from({ length: grammar.nodeTypeCount }, (_, id) => grammar.nodeTypeForId(id) ?? '');
  return {
    kindOfType: Uint8Array.from(types, (type, id) => {
      return kindByType.get(type) ?? (grammar.nodeTypeIsNamed(id) ? PASSED : DROPPED);
    }),
    broken,
    isLeaf: flags(leaves),
    isPlaced: flags(placed),
    refinements: new Map(
      types.flatMap((type, id): [number, ReadonlyMap<number, number>][] => {
        const refinement = refinements.get(type);
        return refinement === undefined || grammar.nodeTypeIsNamed(id) ? [] : [[id, refinement]];
      }),
    ),
  };
}

/** For each number of a kind whether it is among some. */
export function flags(marked: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, kind) => (marked.includes(kind) ? 1 : 0));
}

/** Copies what is kept out of the grammar's tree, without recursion. */
export function readTree(tree: ParsedTree, tables: TreeTables): SyntaxTree {
  return new TreeReader(tree.walk(), tables, tree.rootNode.hasError).read();
}

const FIRST_CAPACITY = 4_096;
/** Number of the node type that holds what could not be parsed, in every grammar. */
const ERROR_TYPE = 0xffff;

class TreeReader {
  readonly #cursor: SyntaxCursor;
  readonly #tables: TreeTables;
  readonly #kindOfType: Uint8Array;
  readonly #hasError: boolean;
  readonly #missing: number[] = [];
  /** For every open node of the grammar's tree the kept node that it is or belongs to. */
  readonly #owners: number[] = [];
  /** Parallel to `#owners`: whether the open node is that kept node itself. */
  readonly #isKept: boolean[] = [];
  #kind = new Uint8Array(FIRST_CAPACITY);
  #isDirect = new Uint8Array(FIRST_CAPACITY);
  #start = new Uint32Array(FIRST_CAPACITY);
  #end = new Uint32Array(FIRST_CAPACITY);
  #parent = new Uint32Array(FIRST_CAPACITY);
  #next = new Uint32Array(FIRST_CAPACITY);
  #length = 0;

  constructor(cursor: SyntaxCursor, tables: TreeTables, hasError: boolean) {
    this.#cursor = cursor;
    this.#tables = tables;
    this.#kindOfType = tables.kindOfType;
    this.#hasError = hasError;
  }

  read(): SyntaxTree {
    const cursor = this.#cursor;
    this.#add(ROOT, 0, true);
    this.#owners.push(0);
    this.#isKept.push(true);
    for (let isDone = !cursor.gotoFirstChild(); !isDone; ) {
      isDone = !(this.#meet() ? cursor.gotoFirstChild() || this.#advance() : cursor.gotoNextSibling() || this.#climb());
    }
    this.#next[0] = this.#length;
    return {
      length: this.#length,
      kind: this.#kind,
      start: this.#start,
      end: this.#end,
      parent: this.#parent,
      next: this.#next,
      isDirect: this.#isDirect,
      missing: this.#missing,
    };
  }

  /** Takes the node under the cursor; true when its children are to be visited, and then it is open. */
  #meet(): boolean {
    const type = this.#cursor.nodeTypeId;
    if (this.#hasError && this.#cursor.nodeIsMissing) this.#missing.push(this.#cursor.startIndex);
    if (type === ERROR_TYPE) return this.#keep(this.#tables.broken);
    const kind = this.#kindOfType[type] ?? PASSED;
    if (kind === PASSED) return this.#pass();
    if (kind !== DROPPED) return this.#keep(kind);
    const refinement = this.#tables.refinements.get(type);
    if (refinement !== undefined) this.#refine(refinement);
    return false;
  }

  #keep(kind: number): boolean {
    const node = this.#add(kind, this.#owners.at(-1) ?? 0, this.#isKept.at(-1) === true);
    if (this.#tables.isLeaf[kind] === 1) return false;
    this.#owners.push(node);
    this.#isKept.push(true);
    return true;
  }

  #pass(): boolean {
    this.#owners.push(this.#owners.at(-1) ?? 0);
    this.#isKept.push(false);
    return true;
  }

  /** A token says of what kind the node around it really is. */
  #refine(refinement: ReadonlyMap<number, number>): void {
    const node = this.#owners.at(-1) ?? 0;
    this.#kind[node] = refinement.get(this.#kind[node] ?? 0) ?? this.#kind[node] ?? 0;
  }

  #add(kind: number, parent: number, isDirect: boolean): number {
    const node = this.#length;
    if (node === this.#kind.length) this.#grow();
    this.#length += 1;
    this.#kind[node] = kind;
    this.#parent[node] = parent;
    this.#next[node] = node + 1;
    this.#isDirect[node] = isDirect ? 1 : 0;
    if (this.#tables.isPlaced[kind] === 1) {
      this.#start[node] = this.#cursor.startIndex;
      this.#end[node] = this.#cursor.endIndex;
    }
    return node;
  }

  #grow(): void {
    this.#kind = doubled(this.#kind, new Uint8Array(this.#length * 2));
    this.#isDirect = doubled(this.#isDirect, new Uint8Array(this.#length * 2));
    this.#start = doubled(this.#start, new Uint32Array(this.#length * 2));
    this.#end = doubled(this.#end, new Uint32Array(this.#length * 2));
    this.#parent = doubled(this.#parent, new Uint32Array(this.#length * 2));
    this.#next = doubled(this.#next, new Uint32Array(this.#length * 2));
  }

  /** Leaves an open node without children. */
  #advance(): boolean {
    this.#close();
    return this.#cursor.gotoNextSibling() || this.#climb();
  }

  /** Leaves open nodes until one has a sibling; false behind the last. */
  #climb(): boolean {
    while (this.#owners.length > 1 && this.#cursor.gotoParent()) {
      this.#close();
      if (this.#cursor.gotoNextSibling()) return true;
    }
    return false;
  }

  #close(): void {
    const node = this.#owners.pop() ?? 0;
    if (this.#isKept.pop() === true) this.#next[node] = this.#length;
  }
}

function doubled<Numbers extends Uint8Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** Those of a kind that stand immediately in a node, in order. */
export function directChildren(tree: SyntaxTree, node: number, kind: number): number[] {
  const found: number[] = [];
  const end = tree.next[node] ?? 0;
  for (let child = node + 1; child < end; child = tree.next[child] ?? end) {
    if (tree.kind[child] === kind && tree.isDirect[child] === 1) found.push(child);
  }
  return found;
}
