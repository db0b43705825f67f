import type { Node, Tree } from 'web-tree-sitter';
import type { GrammarLayout, ParserMemory } from './grammar-layout.ts';
import { MemoryCursor } from './memory-cursor.ts';
import type { SyntaxCursor } from './syntax-cursor.ts';

/** A tree while it is read; it is gone behind the reading. */
export interface ParsedTree {
  readonly rootNode: Node;
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
  const positionAt = (index: number): Node['startPosition'] => {
    lineEnds ??= lineEndsOf(text);
    const row = countBelow(lineEnds, index);
    return { row, column: index - (row === 0 ? 0 : (lineEnds[row - 1] ?? 0) + 1) };
  };
  return { rootNode: tree.rootNode, walk: () => new MemoryCursor({ tree, text, layout, memory, positionAt }) };
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
