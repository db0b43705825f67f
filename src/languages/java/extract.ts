import { type DecisionFacts, noDecisions } from '../../model/decision-facts.ts';
import { vocabularies } from '../decisions/vocabulary/language-vocabulary.ts';
import { collectDecisions, type DecisionLanguageParts } from '../tree-sitter/collect-decisions.ts';
import { collectCopyFacts } from '../copies/collect-copy-facts.ts';
import { readCopyTokens } from './copy-tokens.ts';
import { javaDecisions } from './decisions-syntax.ts';
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
import { GENERATED_FACTS, generatedFacts, mayHoldWires } from '../wiring/generated-code.ts';
import { collectWires } from './wires.ts';
import { type TokenizedText, collectWords } from './words.ts';

export function createExtractor(parser: GrammarParser): Extractor {
  const readText = createTextReader(parser);
  return ({ text, isGenerated }, wanted) => {
    const survey = surveyText(text);
    const lines = countLines(text, survey.lineStarts);
    const leftOut = findLeftOut(text, survey) ?? (isGenerated ? 'generated' : null);
    if (leftOut === null) return readText({ text, lineStarts: survey.lineStarts, lines, wanted });
    if (leftOut !== 'generated' || !mayHoldWires(text)) return withoutFacts(leftOut, lines, []);
    return generatedFacts(readText({ text, lineStarts: survey.lineStarts, lines, wanted: GENERATED_FACTS }));
  };
}

function createTextReader(parser: GrammarParser): (source: Omit<JavaSource, 'tokens'>) => FileFacts {
  const readTree = createTreeReader(parser);
  return (source) => {
    const { text, lineStarts, lines } = source;
    const tokens = readTokens(text);
    const unsafe = findOverlongStatement(text, tokens) ?? findStrayClosers(text, tokens);
    if (unsafe !== null) {
      const message = 'The text is too entangled to be parsed safely; the file was not read.';
      return withoutFacts('unreadable', lines, [{ line: lineAt(lineStarts, unsafe), message }]);
    }
    const plainText = withPlainNames(text);
    const facts = parser.withTree(plainText, (tree) => ({
      ...readTree(tree, { ...source, tokens }),
      wires: source.wanted.has('wires') ? collectWires(tree, plainText) : noWires,
    }));
    return facts ?? withoutFacts('unreadable', lines, [{ line: 1, message: 'The parser gave no tree.' }]);
  };
}

interface JavaSource extends TokenizedText {
  readonly lineStarts: readonly number[];
  readonly lines: number;
  readonly wanted: ReadonlySet<FactKind>;
}

function createTreeReader({
  grammar,
}: GrammarParser): (tree: ParsedTree, source: JavaSource) => Omit<FileFacts, 'wires'> {
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
    const wantsUnits = wanted.has('units') || wanted.has('words') || wanted.has('decisions');
    if (wantsSymbols && wantsUnits) walkBoth(tree, { symbols, units });
    else if (wantsSymbols) walkSymbols(tree, { symbols });
    else if (wantsUnits) walkUnits(tree, { units });
    return {
      links: { leftOut: null, lines, ...linksOf(symbols, wanted), problems: findProblems(tree.rootNode, lineStarts) },
      symbols: wanted.has('symbols') ? symbols.facts() : noSymbols,
      ...readUnits(units.units(lineStarts), source),
      decisions: readDecisions(tree, source, units.units(lineStarts)),
      copies: wanted.has('copies') ? collectCopyFacts(readCopyTokens(text), lineStarts) : null,
    };
  };
}

function linksOf(
  { imports, exports }: SymbolCollector,
  wanted: ReadonlySet<FactKind>,
): Pick<FileFacts['links'], 'imports' | 'exports'> {
  return wanted.has('links') ? { imports, exports } : { imports: [], exports: [] };
}

function readUnits(units: readonly LocatedUnit[], source: JavaSource): Pick<FileFacts, 'units' | 'words'> {
  return {
    units: source.wanted.has('units') ? units.map(({ fact }) => fact) : [],
    words: source.wanted.has('words') ? collectWords(source, units) : [],
  };
}

function readDecisions(
  tree: ParsedTree,
  { text, lineStarts, wanted }: JavaSource,
  units: readonly LocatedUnit[],
): DecisionFacts {
  if (!wanted.has('decisions')) return noDecisions;
  return collectDecisions(tree, { text, lineStarts, units: units.map(({ fact }) => fact) }, PARTS);
}

const PARTS: DecisionLanguageParts = { syntax: javaDecisions, vocabulary: vocabularies.java };

function withoutFacts(leftOut: LeftOutReason, lines: number, problems: readonly SyntaxProblem[]): FileFacts {
  return {
    links: { leftOut, lines, imports: [], exports: [], problems },
    symbols: noSymbols,
    wires: noWires,
    decisions: noDecisions,
    copies: null,
    units: [],
    words: [],
  };
}
