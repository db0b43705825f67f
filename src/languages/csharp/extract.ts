import { type DecisionFacts, noDecisions } from '../../model/decision-facts.ts';
import { vocabularies } from '../decisions/vocabulary/language-vocabulary.ts';
import { collectDecisions, type DecisionLanguageParts } from '../tree-sitter/collect-decisions.ts';
import { collectCopyFacts } from '../copies/collect-copy-facts.ts';
import { readCopyTokens } from './copy-tokens.ts';
import { csharpDecisions } from './decisions-syntax.ts';
import type {
  Extractor,
  FactKind,
  FileFacts,
  LeftOutReason,
  SourceText,
  SyntaxProblem,
  WireFacts,
} from '../../model/facts.ts';
import { noSymbols, noWires } from '../../model/facts.ts';
import type { GrammarParser } from '../tree-sitter/open-grammar.ts';
import { type TextSurvey, countLines, lineAt, surveyText } from '../text/text-survey.ts';
import { createBoundedParser } from './bounded-parser.ts';
import { findTooDeep } from './depth-guard.ts';
import { findLeftOut } from './left-out.ts';
import { findProblems } from './problems.ts';
import { type SyntaxTable, createSyntaxTable } from './syntax-table.ts';
import { readTokens } from './tokens.ts';
import { type SyntaxFacts, walkSyntax } from './walk.ts';
import { GENERATED_FACTS, generatedFacts, mayHoldWires } from '../wiring/generated-code.ts';
import { collectWires } from './wires.ts';
import { collectWords } from './words.ts';

export function createExtractor(opened: GrammarParser): Extractor {
  const parser = createBoundedParser(opened);
  const table = createSyntaxTable(parser.grammar);
  return ({ text, isGenerated }: SourceText, wanted) => {
    const survey = surveyText(text);
    const lines = countLines(text, survey.lineStarts);
    const leftOut = findLeftOut(text, survey) ?? (isGenerated ? 'generated' : null);
    if (leftOut === null) return readText({ parser, table, text, survey, lines, wanted });
    if (leftOut !== 'generated' || !mayHoldWires(text)) return withoutFacts(leftOut, lines, []);
    return generatedFacts(readText({ parser, table, text, survey, lines, wanted: GENERATED_FACTS }));
  };
}

function readText(reading: TreeReading): FileFacts {
  const { text, survey, lines } = reading;
  const tooDeep = findTooDeep(text);
  if (tooDeep !== null) {
    return withoutFacts('unreadable', lines, [{ line: lineAt(survey.lineStarts, tooDeep), message: TOO_DEEP }]);
  }
  const read = readTree(reading);
  return read === null
    ? withoutFacts('unreadable', lines, [{ line: 1, message: GAVE_UP }])
    : chooseFacts({ ...reading, ...read });
}

const TOO_DEEP = 'Nested too deeply to be parsed safely; the file was not read.';
const GAVE_UP = 'The parser gave up on this text, which it could only have read very slowly; the file was not read.';

interface TreeReading {
  readonly parser: GrammarParser;
  readonly table: SyntaxTable;
  readonly text: string;
  readonly survey: TextSurvey;
  readonly lines: number;
  readonly wanted: ReadonlySet<FactKind>;
}

interface ReadTree {
  readonly facts: SyntaxFacts;
  readonly problems: readonly SyntaxProblem[];
  readonly wires: WireFacts;
  readonly decisions: DecisionFacts;
}

function readTree({ parser, table, text, survey, wanted }: TreeReading): ReadTree | null {
  const { lineStarts } = survey;
  return parser.withTree(text, (tree) => {
    const facts = walkSyntax(tree, { text, lineStarts }, table);
    const units = facts.units.map(({ fact }) => fact);
    return {
      facts,
      problems: findProblems(tree.rootNode),
      wires: wanted.has('wires') ? collectWires(tree, text) : noWires,
      decisions: wanted.has('decisions') ? collectDecisions(tree, { text, lineStarts, units }, PARTS) : noDecisions,
    };
  });
}

const PARTS: DecisionLanguageParts = { syntax: csharpDecisions, vocabulary: vocabularies.csharp };

function chooseFacts({ text, survey, lines, wanted, ...read }: TreeReading & ReadTree): FileFacts {
  const { facts, problems, wires, decisions } = read;
  const { imports, symbols, units } = facts;
  return {
    links: { leftOut: null, lines, imports: wanted.has('links') ? imports : [], exports: [], problems },
    symbols: wanted.has('symbols') ? symbols : noSymbols,
    wires,
    decisions,
    copies: wanted.has('copies') ? collectCopyFacts(readCopyTokens(text), survey.lineStarts) : null,
    units: wanted.has('units') ? units.map(({ fact }) => fact) : [],
    words: wanted.has('words') ? collectWords(text, readTokens(text), units) : [],
  };
}

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
