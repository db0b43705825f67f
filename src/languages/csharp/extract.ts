import type { Extractor, FactKind, FileFacts, LeftOutReason, SourceText, SyntaxProblem } from '../../model/facts.ts';
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
import { collectWords } from './words.ts';

export function createExtractor(opened: GrammarParser): Extractor {
  const parser = createBoundedParser(opened);
  const table = createSyntaxTable(parser.grammar);
  return ({ text }: SourceText, wanted) => {
    const survey = surveyText(text);
    const lines = countLines(text, survey.lineStarts);
    const leftOut = findLeftOut(text, survey);
    if (leftOut !== null) return withoutFacts(leftOut, lines, []);
    const tooDeep = findTooDeep(text);
    if (tooDeep !== null) {
      return withoutFacts('unreadable', lines, [{ line: lineAt(survey.lineStarts, tooDeep), message: TOO_DEEP }]);
    }
    const read = readTree({ parser, table, text, survey });
    if (read === null) {
      return withoutFacts('unreadable', lines, [{ line: 1, message: GAVE_UP }]);
    }
    return chooseFacts({ text, lines, wanted, ...read });
  };
}

const TOO_DEEP = 'Nested too deeply to be parsed safely; the file was not read.';
const GAVE_UP = 'The parser gave up on this text, which it could only have read very slowly; the file was not read.';

interface TreeReading {
  readonly parser: GrammarParser;
  readonly table: SyntaxTable;
  readonly text: string;
  readonly survey: TextSurvey;
}

interface ReadTree {
  readonly facts: SyntaxFacts;
  readonly problems: readonly SyntaxProblem[];
}

function readTree({ parser, table, text, survey }: TreeReading): ReadTree | null {
  return parser.withTree(text, (tree) => ({
    facts: walkSyntax(tree, { text, lineStarts: survey.lineStarts }, table),
    problems: findProblems(tree.rootNode),
  }));
}

interface WantedFacts extends ReadTree {
  readonly text: string;
  readonly lines: number;
  readonly wanted: ReadonlySet<FactKind>;
}

function chooseFacts({ text, lines, wanted, facts, problems }: WantedFacts): FileFacts {
  const { imports, symbols, units } = facts;
  return {
    links: { leftOut: null, lines, imports: wanted.has('links') ? imports : [], exports: [], problems },
    symbols: wanted.has('symbols') ? symbols : noSymbols,
    wires: noWires,
    units: wanted.has('units') ? units.map(({ fact }) => fact) : [],
    words: wanted.has('words') ? collectWords(text, readTokens(text), units) : [],
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
