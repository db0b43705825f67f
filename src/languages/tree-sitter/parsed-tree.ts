import type { Node, Tree } from 'web-tree-sitter';
import { copyTree } from './copy-tree.ts';
import type { GrammarLayout, ParserMemory } from './grammar-layout.ts';
import type { NodeColumns } from './node-columns.ts';
import { NodeTable } from './node-table.ts';
import type { SyntaxCursor } from './syntax-cursor.ts';
import { SyntaxNode } from './syntax-node.ts';
import { TableCursor } from './table-cursor.ts';

/** A tree while it is read; it is gone behind the reading. */
export interface ParsedTree {
  /** The library's, for what it is asked for once. */
  readonly rootNode: Node;
  /** The root of a copy of the tree, made when something of it is first asked for. */
  readonly copiedRoot: SyntaxNode;
  /** A cursor at the root of the copy. */
  walk(): SyntaxCursor;
}

export interface TreeSource {
  readonly tree: Tree;
  readonly text: string;
  readonly layout: GrammarLayout;
  readonly memory: ParserMemory;
  /** Where the copy is put. */
  readonly columns: NodeColumns;
}

export function parsedTree({ tree, text, layout, memory, columns }: TreeSource): ParsedTree {
  let lineEnds: readonly number[] | null = null;
  const rowAt = (index: number): number => {
    lineEnds ??= lineEndsOf(text);
    return countBelow(lineEnds, index);
  };
  let known: NodeTable | null = null;
  const table = (): NodeTable => {
    if (known !== null) return known;
    copyTree({ tree, layout, memory }, columns);
    known = new NodeTable(columns, { ...layout, text, rowAt });
    return known;
  };
  return {
    rootNode: tree.rootNode,
    get copiedRoot() {
      return new SyntaxNode(table(), 0);
    },
    walk: () => new TableCursor(table()),
  };
}

/** For the parser a line ends with a line feed and with nothing else. */
function lineEndsOf(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return ends;
}

/** How many of some rising numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
