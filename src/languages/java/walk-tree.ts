import type { Language as Grammar } from 'web-tree-sitter';
import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { ParsedTree } from '../tree-sitter/parsed-tree.ts';
import type { SyntaxChild, SyntaxCursor } from '../tree-sitter/syntax-cursor.ts';

/** Where a walk stands. Every getter asks the parser's memory, so a visit reads only what it needs. */
export interface TreePlace {
  readonly node: SyntaxNode;
  readonly start: number;
  readonly end: number;
  /** Number of the field that the node fills in its parent, 0 for none. */
  readonly field: number;
  readonly depth: number;
  /** Type of the parent; '' for the root. */
  readonly parent: string;
  /** Type of the node around at a depth. */
  typeAt(depth: number): string;
  /** The first child that fills a field. */
  child(field: string): SyntaxChild | null;
}

export type Visit<State> = (state: State, place: TreePlace) => void;

/** What to do on entering a node, by its type. */
export type Visits<State> = Readonly<Record<string, Visit<State>>>;

export type TreeWalker<State> = (tree: ParsedTree, state: State) => void;

/**
 * Walks trees node by node in source order and calls the visits of each type in the order of the tables. One cursor,
 * no recursion: the depth of the source is no danger, and a node that nobody visits costs one look-up.
 */
export function createWalker<State>(grammar: Grammar, tables: readonly Visits<State>[]): TreeWalker<State> {
  const byType = indexVisits(grammar, tables);
  return (tree, state) => {
    walk(new CursorPlace(tree.walk(), grammar), (type, place) => {
      const visits = byType[type];
      if (visits === undefined) return;
      for (const visit of visits) visit(state, place);
    });
  };
}

function indexVisits<State>(
  grammar: Grammar,
  tables: readonly Visits<State>[],
): (readonly Visit<State>[] | undefined)[] {
  return grammar.types.map((type, id) => {
    if (!grammar.nodeTypeIsNamed(id)) return undefined;
    const visits = tables.flatMap((table) => (Object.hasOwn(table, type) ? (table[type] ?? []) : []));
    return visits.length === 0 ? undefined : visits;
  });
}

function walk(place: CursorPlace, meet: (type: number, place: TreePlace) => void): void {
  const { cursor, types } = place;
  for (;;) {
    const type = cursor.nodeTypeId;
    meet(type, place);
    types[place.depth] = type;
    if (cursor.gotoFirstChild()) {
      place.depth += 1;
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) return;
      place.depth -= 1;
    }
  }
}

class CursorPlace implements TreePlace {
  depth = 0;
  readonly cursor: SyntaxCursor;
  /** Type of the node around at each depth above the present one. */
  readonly types: number[] = [];
  readonly #names: readonly string[];

  constructor(cursor: SyntaxCursor, grammar: Grammar) {
    this.cursor = cursor;
    this.#names = grammar.types;
  }

  get node(): SyntaxNode {
    return this.cursor.currentNode;
  }

  get start(): number {
    return this.cursor.startIndex;
  }

  get end(): number {
    return this.cursor.endIndex;
  }

  get field(): number {
    return this.cursor.currentFieldId;
  }

  get parent(): string {
    return this.typeAt(this.depth - 1);
  }

  child(field: string): SyntaxChild | null {
    return this.cursor.childFilling(field);
  }

  typeAt(depth: number): string {
    return this.#names[this.types[depth] ?? -1] ?? '';
  }
}
