import { collectTreeWords } from '../tree-sitter/tree-words.ts';
import type { SyntaxTree } from '../tree-sitter/syntax-tree.ts';
import * as kinds from './node-kinds.ts';
import { PREDECLARED } from './predeclared.ts';
import type { FoundUnits } from './units.ts';

/** The distinct words of each unit's identifiers, in order of first use; an identifier belongs to the innermost unit. */
export function readWords(tree: SyntaxTree, text: string, { facts, owner }: FoundUnits): string[][] {
  const names = { tree, text, firstKind: kinds.IDENTIFIER, lastKind: kinds.LABEL, meaningless: PREDECLARED };
  return collectTreeWords(names, owner, facts.length);
}
