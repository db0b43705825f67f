import { Language as Grammar, Parser, type Tree } from 'web-tree-sitter';
import type { ReadGrammar } from '../../model/facts.ts';

/** A parser of one grammar. Trees live outside the collected heap: `withTree` frees them, whatever happens. */
export interface GrammarParser {
  readonly grammar: Grammar;
  /** Calls `read` with the tree of the text and returns its answer; null when the parser gave none. */
  withTree<Answer>(text: string, read: (tree: Tree) => Answer): Answer | null;
}

/** Loads a grammar by file name. One after another, not at the same time: each call initialises the run time anew, which is harmless only in turn. */
export async function openGrammar(readGrammar: ReadGrammar, name: string): Promise<GrammarParser> {
  const [runtime, grammarBytes] = await Promise.all([readGrammar('web-tree-sitter.wasm'), readGrammar(name)]);
  await Parser.init({ wasmBinary: runtime });
  const grammar = await Grammar.load(grammarBytes);
  const parser = new Parser();
  parser.setLanguage(grammar);
  return {
    grammar,
    withTree(text, read) {
      const tree = parser.parse(text);
      if (tree === null) return null;
      try {
        return read(tree);
      } finally {
        tree.delete();
      }
    },
  };
}
