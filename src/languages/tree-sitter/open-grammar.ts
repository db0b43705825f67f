import { Language as Grammar, Parser } from 'web-tree-sitter';
import type { ReadGrammar } from '../../model/facts.ts';
import { type ParserMemory, grammarLayout } from './grammar-layout.ts';
import { NodeColumns } from './node-columns.ts';
import { type ParsedTree, parsedTree } from './parsed-tree.ts';

/** A parser of one grammar. Trees live outside the collected heap: `withTree` frees them, whatever happens. */
export interface GrammarParser {
  readonly grammar: Grammar;
  /**
   * Calls `read` with the tree of the text and returns its answer; null when the parser gave none, or gave up after
   * `mostReports` reports of progress, one for each hundred steps.
   */
  withTree<Answer>(text: string, read: (tree: ParsedTree) => Answer, mostReports?: number): Answer | null;
}

/** Not among the types of Node. */
declare const WebAssembly: { readonly Memory: new (pages: { initial: number; maximum: number }) => ParserMemory };

/**
 * The memory of the library's run time, of which it makes one in a process: handed to it, so that trees can be read
 * without a call for each question. Sizes in pages of 64 KiB, as the library would choose them.
 */
const parserMemory = new WebAssembly.Memory({ initial: 512, maximum: 32_768 });

/** Loads a grammar by file name. One after another, not at the same time: each call initialises the run time anew, which is harmless only in turn. */
export async function openGrammar(readGrammar: ReadGrammar, name: string): Promise<GrammarParser> {
  const [runtime, grammarBytes] = await Promise.all([readGrammar('web-tree-sitter.wasm'), readGrammar(name)]);
  await Parser.init({ wasmBinary: runtime, wasmMemory: parserMemory });
  const grammar = await Grammar.load(grammarBytes);
  const layout = grammarLayout(grammar, parserMemory);
  const parser = new Parser();
  parser.setLanguage(grammar);
  let spare: NodeColumns | null = null;
  return {
    grammar,
    withTree(text, read, mostReports) {
      const tree = parser.parse(text, null, mostReports === undefined ? undefined : limitedTo(mostReports));
      if (tree === null) {
        // Otherwise the next parse would go on where this one stopped.
        parser.reset();
        return null;
      }
      const columns = spare ?? new NodeColumns();
      // A tree that is parsed while this one is read gets columns of its own.
      spare = null;
      try {
        return read(parsedTree({ tree, text, layout, memory: parserMemory, columns }));
      } finally {
        spare = columns;
        tree.delete();
      }
    },
  };
}

function limitedTo(mostReports: number): { progressCallback: () => boolean } {
  let reports = 0;
  return {
    progressCallback: () => {
      reports += 1;
      return reports > mostReports;
    },
  };
}
