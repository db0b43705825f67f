import { noDecisions } from '../../model/decision-facts.ts';
import type { Extractor, FactKind, FileFacts, SyntaxProblem } from '../../model/facts.ts';
import { noSymbols, noWires } from '../../model/facts.ts';
import { type SyntaxTree, readTree, tablesOf } from '../tree-sitter/syntax-tree.ts';
import type { GrammarParser } from '../tree-sitter/open-grammar.ts';
import { countLines, lineAt, surveyText } from '../text/text-survey.ts';
import { readItems } from './items.ts';
import * as kinds from './node-kinds.ts';
import { readUnits } from './units.ts';
import { readWords } from './words.ts';

/** Enough to see what is wrong with a file. */
const MOST_PROBLEMS = 5;
/** Git's own test for binary content looks this far for a NUL. */
const BINARY_HEAD = 8_000;

export function createExtractor(parser: GrammarParser): Extractor {
  const tables = tablesOf(parser.grammar, kinds.vocabulary);
  return ({ text }, wanted) => {
    const { lineStarts } = surveyText(text);
    const lines = countLines(text, lineStarts);
    if (text.slice(0, BINARY_HEAD).includes('\0')) return withoutFacts('binary', lines);
    if (/^\s*\/\/[/!]? *(?:@generated|.*\bautomatically generated\b)/.test(text))
      return withoutFacts('generated', lines);
    const tree = parser.withTree(text, (parsed) => readTree(parsed, tables));
    return tree === null ? withoutFacts('unreadable', lines) : readFile({ tree, text, lineStarts, lines }, wanted);
  };
}

interface Reading {
  readonly tree: SyntaxTree;
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly lines: number;
}

function withoutFacts(leftOut: 'binary' | 'generated' | 'unreadable', lines: number): FileFacts {
  const links = { leftOut, lines, imports: [], exports: [], problems: [] };
  return { links, symbols: noSymbols, wires: noWires, decisions: noDecisions, copies: null, units: [], words: [] };
}

function readFile(reading: Reading, wanted: ReadonlySet<FactKind>): FileFacts {
  const { tree, text, lineStarts, lines } = reading;
  const { imports, exports, symbols } = readItems(tree, text, lineStarts);
  const hasLinks = wanted.has('links');
  const units = readUnits(tree, text, lineStarts);
  return {
    links: {
      leftOut: null,
      lines,
      imports: hasLinks ? imports : [],
      exports: hasLinks ? exports : [],
      problems: findProblems(reading),
    },
    symbols: wanted.has('symbols') ? symbols : noSymbols,
    wires: noWires,
    decisions: noDecisions,
    copies: null,
    units: wanted.has('units') ? units.facts : [],
    words: wanted.has('words') ? readWords(tree, text, units) : [],
  };
}

function findProblems({ tree, lineStarts }: Reading): SyntaxProblem[] {
  const offsets: number[] = [...tree.missing];
  for (let node = 1; node < tree.length; node += 1) {
    if (tree.kind[node] === kinds.BROKEN) offsets.push(tree.start[node] ?? 0);
  }
  const lines = new Set(offsets.sort((a, b) => a - b).map((offset) => lineAt(lineStarts, offset)));
  return [...lines].slice(0, MOST_PROBLEMS).map((line) => ({ line, message: 'Unexpected syntax.' }));
}
