import type { Node, Tree } from 'web-tree-sitter';
import type { GrammarLayout, ParserMemory } from './grammar-layout.ts';
import { MemoryCursor } from './memory-cursor.ts';
import { NodeTable } from './node-table.ts';
import type { SyntaxCursor } from './syntax-cursor.ts';
import { SyntaxNode } from './syntax-node.ts';

/** A tree while it is read; it is gone behind the reading. */
export interface ParsedTree {
  readonly rootNode: Node;
  /** The root of a copy of the tree, made when it is first asked for; for who asks much of many nodes. */
  readonly copiedRoot: SyntaxNode;
  /** A cursor at the root. It needs no deletion. */
  walk(): SyntaxCursor;
}

export interface TreeSource {
  readonly tree: Tree;
  readonly text: string;
  readonly layout: GrammarLayout;
  readonly memory: ParserMemory;
}

export function parsedTree({ tree, text, layout, memory }: TreeSource): ParsedTree {
  let lineEnds: readonly number[] | null = null;
  const rowAt = (index: number): number => {
    lineEnds ??= lineEndsOf(text);
    return countBelow(lineEnds, index);
  };
  const positionAt = (index: number): Node['startPosition'] => {
    const row = rowAt(index);
    return { row, column: index - (row === 0 ? 0 : (lineEnds?.[row - 1] ?? 0) + 1) };
  };
  const walk = (): MemoryCursor => new MemoryCursor({ tree, text, layout, memory, positionAt });
  const { fieldNumbers, isNamedType } = layout;
  let table: NodeTable | null = null;
  return {
    rootNode: tree.rootNode,
    walk,
    get copiedRoot() {
      table ??= new NodeTable(walk(), { text, typeNames: tree.language.types, fieldNumbers, isNamedType, rowAt });
      return new SyntaxNode(table, 0);
    },
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
