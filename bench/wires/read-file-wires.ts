import type { WireFacts } from '../../src/model/facts.ts';
import { noWires } from '../../src/model/facts.ts';
import { collectWires as collectCsharp } from '../../src/languages/csharp/wires.ts';
import { collectWires as collectGo } from '../../src/languages/go/wires.ts';
import { collectWires as collectJava } from '../../src/languages/java/wires.ts';
import { collectWires as collectPython } from '../../src/languages/python/wires.ts';
import { type GrammarParser, openGrammar } from '../../src/languages/tree-sitter/open-grammar.ts';
import { dialectOf } from '../../src/languages/typescript/dialect.ts';
import { ParserFailure } from '../../src/languages/typescript/syntax.ts';
import { surveyText } from '../../src/languages/text/text-survey.ts';
import { collectWires as collectTypeScript } from '../../src/languages/typescript/wires.ts';
import { readGrammar } from '../../src/sources/grammars/read-grammar.ts';

export interface FileWires {
  readonly language: string;
  readonly exports: readonly string[];
  readonly wires: WireFacts;
}

const GRAMMARS = {
  '.cs': { language: 'csharp', grammar: 'tree-sitter-c_sharp.wasm', collect: collectCsharp },
  '.java': { language: 'java', grammar: 'tree-sitter-java.wasm', collect: collectJava },
  '.py': { language: 'python', grammar: 'tree-sitter-python.wasm', collect: collectPython },
  '.go': { language: 'go', grammar: 'tree-sitter-go.wasm', collect: collectGo },
} as const;

const opened = new Map<string, GrammarParser>();

/** The wires of a file by its extension, generated clients included; null for a file of no language. */
export async function readFileWires(extension: string, readText: () => string): Promise<FileWires | null> {
  if (/^\.[cm]?[jt]sx?$/.test(extension)) return readScript(extension, readText());
  const entry = extension in GRAMMARS ? GRAMMARS[extension as keyof typeof GRAMMARS] : null;
  if (entry === null) return null;
  const parser = opened.get(entry.grammar) ?? (await openGrammar(readGrammar, entry.grammar));
  opened.set(entry.grammar, parser);
  const text = readText();
  const wires = parser.withTree(text, ({ rootNode }) => entry.collect(rootNode, text)) ?? noWires;
  return { language: entry.language, exports: [], wires };
}

function readScript(extension: string, text: string): FileWires {
  const exports = Array.from(text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm), ([, name = '']) => name);
  if (/^export default/m.test(text)) exports.push('default');
  try {
    const { lineStarts } = surveyText(text);
    return {
      language: 'typescript',
      exports,
      wires: collectTypeScript({ code: text, dialect: dialectOf(extension), lineStarts }),
    };
  } catch (error) {
    if (error instanceof ParserFailure) return { language: 'typescript', exports, wires: noWires };
    throw error;
  }
}
