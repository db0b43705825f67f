import { type DecisionFacts, noDecisions } from '../../model/decision-facts.ts';
import { vocabularies } from '../decisions/vocabulary/language-vocabulary.ts';
import { collectDecisions, type DecisionLanguageParts } from '../tree-sitter/collect-decisions.ts';
import { collectCopyFacts } from '../copies/collect-copy-facts.ts';
import { readCopyTokens } from './copy-tokens.ts';
import { pythonDecisions } from './decisions-syntax.ts';
import type {
  Extractor,
  FactKind,
  FileFacts,
  ImportFact,
  LeftOutReason,
  SourceText,
  SyntaxProblem,
} from '../../model/facts.ts';
import { noSymbols, noWires } from '../../model/facts.ts';
import type { GrammarParser } from '../tree-sitter/open-grammar.ts';
import type { OutlinedText } from '../tree-sitter/outline-decisions.ts';
import type { ParsedTree } from '../tree-sitter/parsed-tree.ts';
import { countLines, lineAt, surveyText } from '../text/text-survey.ts';
import { findDynamicImports, mayImportDynamically } from './dynamic-imports.ts';
import { FactCollector } from './fact-collector.ts';
import { findLeftOut } from './left-out.ts';
import { type NodeRoles, nodeRoles } from './node-roles.ts';
import { findHarmful } from './parser-guard.ts';
import { readTokens } from './tokens.ts';
import { walkTree } from './walk-tree.ts';
import { GENERATED_FACTS, generatedFacts, mayHoldWires } from '../wiring/generated-code.ts';
import { collectWires } from './wires.ts';
import { collectWords } from './words.ts';

export function createExtractor(parser: GrammarParser): Extractor {
  const roles = nodeRoles(parser.grammar);
  return (source, wanted) => {
    const { text } = source;
    const { lineStarts } = surveyText(text);
    const lines = countLines(text, lineStarts);
    const leftOut = findLeftOut(text) ?? (source.isGenerated ? 'generated' : null);
    const reading = { source, lineStarts, lines, wanted, roles };
    if (leftOut === null) return readText(parser, reading);
    if (leftOut !== 'generated' || !mayHoldWires(text)) return withoutFacts(leftOut, lines, []);
    return generatedFacts(readText(parser, { ...reading, wanted: GENERATED_FACTS }));
  };
}

function readText(parser: GrammarParser, reading: Reading): FileFacts {
  const { source, lineStarts, lines } = reading;
  const harmful = findHarmful(source.text, lineStarts);
  if (harmful !== null) {
    const message = 'Too many lines without code in a row to be parsed in time; the file was not read.';
    return withoutFacts('unreadable', lines, [{ line: lineAt(lineStarts, harmful), message }]);
  }
  const facts = parser.withTree(source.text, (tree) => readTree(tree, reading));
  return facts ?? withoutFacts('unreadable', lines, [{ line: 1, message: 'The parser gave no tree.' }]);
}

interface Reading {
  readonly source: SourceText;
  readonly lineStarts: readonly number[];
  readonly lines: number;
  readonly wanted: ReadonlySet<FactKind>;
  readonly roles: NodeRoles;
}

function withoutFacts(leftOut: LeftOutReason, lines: number, problems: readonly SyntaxProblem[]): FileFacts {
  const links = { leftOut, lines, imports: [], exports: [], problems };
  return { links, symbols: noSymbols, wires: noWires, decisions: noDecisions, copies: null, units: [], words: [] };
}

function readTree(tree: ParsedTree, { source, lineStarts, lines, wanted, roles }: Reading): FileFacts {
  const { text, extension } = source;
  const isStub = extension === '.pyi';
  // The definitions of a stub have no bodies.
  const wantsUnits = !isStub && UNIT_KINDS.some((kind) => wanted.has(kind));
  const collector = new FactCollector(text, { lineStarts, isStub, wantsUnits });
  const hasErrors = tree.rootNode.hasError;
  walkTree(tree, collector, { ...roles, hasErrors, isStatementsOnly: !wantsUnits && !hasErrors });
  const { units, found, problems } = collector.finish();
  const wantsWords = wanted.has('words');
  // The tokens are had only where something is looked for in them.
  const tokens = wantsWords || mayImportDynamically(text) ? readTokens(text) : null;
  const dynamic = tokens ? findDynamicImports(text, tokens, lineStarts) : [];
  const imports = inOrderOfLine([...found.imports, ...dynamic]);
  return {
    links: { leftOut: null, lines, imports, exports: found.exports, problems },
    symbols: { ...noSymbols, declarations: wanted.has('symbols') ? found.declarations : [] },
    wires: readWires(tree, text, wanted),
    decisions: decisionsOf(tree, { text, lineStarts, units: units.map(({ fact }) => fact) }, wanted),
    copies: wanted.has('copies') ? collectCopyFacts(readCopyTokens(text), lineStarts) : null,
    units: wanted.has('units') ? units.map(({ fact }) => fact) : [],
    words: wordsOf(text, wantsWords ? tokens : null, units),
  };
}

/** What cannot be told without the units. */
const UNIT_KINDS: readonly FactKind[] = ['units', 'words', 'decisions'];

function decisionsOf(tree: ParsedTree, source: OutlinedText, wanted: ReadonlySet<FactKind>): DecisionFacts {
  return wanted.has('decisions') ? collectDecisions(tree, source, PARTS) : noDecisions;
}

const PARTS: DecisionLanguageParts = { syntax: pythonDecisions, vocabulary: vocabularies.python };

function readWires(tree: ParsedTree, text: string, wanted: ReadonlySet<FactKind>): FileFacts['wires'] {
  return wanted.has('wires') ? collectWires(tree, text) : noWires;
}

function inOrderOfLine(imports: readonly ImportFact[]): ImportFact[] {
  return imports.toSorted((a, b) => a.line - b.line);
}

function wordsOf(
  text: string,
  tokens: ReturnType<typeof readTokens> | null,
  units: Parameters<typeof collectWords>[2],
): FileFacts['words'] {
  return tokens === null ? [] : collectWords(text, tokens, units);
}
