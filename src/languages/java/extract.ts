import type { Extractor, FactKind, FileFacts, LeftOutReason, SyntaxProblem } from '../../model/facts.ts';
import { noSymbols, noWires } from '../../model/facts.ts';
import type { GrammarParser } from '../tree-sitter/open-grammar.ts';
import type { ParsedTree } from '../tree-sitter/parsed-tree.ts';
import { countLines, lineAt, surveyText } from '../text/text-survey.ts';
import { findStrayClosers } from './bracket-guard.ts';
import { withPlainNames } from './escaped-names.ts';
import { findLeftOut } from './left-out.ts';
import { findProblems } from './problems.ts';
import { findOverlongStatement } from './statement-guard.ts';
import { SymbolCollector, symbolFields, symbolVisits } from './symbols.ts';
import { readTokens } from './tokens.ts';
import { type LocatedUnit, UnitCollector, unitVisits } from './units.ts';
import { createWalker } from './walk-tree.ts';
import { type TokenizedText, collectWords } from './words.ts';

export function createExtractor(parser: GrammarParser): Extractor {
  const readTree = createTreeReader(parser);
  return ({ text }, wanted) => {
    const survey = surveyText(text);
    const lines = countLines(text, survey.lineStarts);
    const leftOut = findLeftOut(text, survey);
    if (leftOut !== null) return withoutFacts(leftOut, lines, []);
    const tokens = readTokens(text);
    const unsafe = findOverlongStatement(text, tokens) ?? findStrayClosers(text, tokens);
    if (unsafe !== null) {
      const message = 'The text is too entangled to be parsed safely; the file was not read.';
      return withoutFacts('unreadable', lines, [{ line: lineAt(survey.lineStarts, unsafe), message }]);
    }
    const source: JavaSource = { text, tokens, lineStarts: survey.lineStarts, lines, wanted };
    const facts = parser.withTree(withPlainNames(text), (tree) => readTree(tree, source));
    return facts ?? withoutFacts('unreadable', lines, [{ line: 1, message: 'The parser gave no tree.' }]);
  };
}

interface JavaSource extends TokenizedText {
  readonly lineStarts: readonly number[];
  readonly lines: number;
  readonly wanted: ReadonlySet<FactKind>;
}

function createTreeReader({ grammar }: GrammarParser): (tree: ParsedTree, source: JavaSource) => FileFacts {
  const walkSymbols = createWalker(grammar, [symbolVisits]);
  const walkUnits = createWalker(grammar, [unitVisits]);
  const walkBoth = createWalker<{ symbols: SymbolCollector; units: UnitCollector }>(grammar, [
    symbolVisits,
    unitVisits,
  ]);
  const fields = symbolFields(grammar);
  return (tree, source) => {
    const { text, lineStarts, lines, wanted } = source;
    const symbols = new SymbolCollector(text, lineStarts, fields);
    const units = new UnitCollector(text);
    const wantsSymbols = wanted.has('links') || wanted.has('symbols');
    const wantsUnits = wanted.has('units') || wanted.has('words');
    if (wantsSymbols && wantsUnits) walkBoth(tree, { symbols, units });
    else if (wantsSymbols) walkSymbols(tree, { symbols });
    else if (wantsUnits) walkUnits(tree, { units });
    return {
      links: {
        leftOut: null,
        lines,
        imports: wanted.has('links') ? symbols.imports : [],
        exports: wanted.has('links') ? symbols.exports : [],
        problems: findProblems(tree.rootNode, lineStarts),
      },
      symbols: wanted.has('symbols') ? symbols.facts() : noSymbols,
      wires: noWires,
      ...readUnits(units.units(lineStarts), source),
    };
  };
}

function readUnits(units: readonly LocatedUnit[], source: JavaSource): Pick<FileFacts, 'units' | 'words'> {
  return {
    units: source.wanted.has('units') ? units.map(({ fact }) => fact) : [],
    words: source.wanted.has('words') ? collectWords(source, units) : [],
  };
}

function withoutFacts(leftOut: LeftOutReason, lines: number, problems: readonly SyntaxProblem[]): FileFacts {
  return {
    links: { leftOut, lines, imports: [], exports: [], problems },
    symbols: noSymbols,
    wires: noWires,
    units: [],
    words: [],
  };
}
