import { type DecisionFacts, noDecisions } from '../../model/decision-facts.ts';
import { vocabularies } from '../decisions/vocabulary/language-vocabulary.ts';
import { collectDecisions, type DecisionLanguageParts } from '../tree-sitter/collect-decisions.ts';
import { collectCopyFacts } from '../copies/collect-copy-facts.ts';
import { readCopyTokens } from './copy-tokens.ts';
import { goDecisions } from './decisions-syntax.ts';
import type {
  DeclarationFact,
  ExportFact,
  Extractor,
  FactKind,
  FileFacts,
  LeftOutReason,
  LinkFacts,
  SymbolFacts,
  SyntaxProblem,
  WireFacts,
} from '../../model/facts.ts';
import { noSymbols, noWires } from '../../model/facts.ts';
import type { GrammarParser } from '../tree-sitter/open-grammar.ts';
import { countLines, lineAt, surveyText } from '../text/text-survey.ts';
import { findTooDeep } from './depth-guard.ts';
import { readImports } from './imports.ts';
import { findLeftOut } from './left-out.ts';
import { type FileNames, type TopLevelName, readNames } from './names.ts';
import * as kinds from './node-kinds.ts';
import { type SyntaxTree, readTree, tablesOf } from '../tree-sitter/syntax-tree.ts';
import { type FoundUnits, readUnits } from './units.ts';
import { GENERATED_FACTS, generatedFacts, mayHoldWires } from '../wiring/generated-code.ts';
import { collectWires } from './wires.ts';
import { readWords } from './words.ts';

/** Enough to see what is wrong with a file; a file that is no code at all would give one for every line. */
const MOST_PROBLEMS = 5;

export function createExtractor(parser: GrammarParser): Extractor {
  const tables = tablesOf(parser.grammar, kinds.vocabulary);
  const readText = ({
    text,
    lineStarts,
    lines,
    wanted,
  }: Omit<Reading, 'tree' | 'units' | 'wires' | 'decisions'>): FileFacts => {
    const tooDeep = findTooDeep(text);
    if (tooDeep !== null) return withoutFacts('unreadable', lines, [describeTooDeep(lineAt(lineStarts, tooDeep))]);
    const read = parser.withTree(text, (parsed) => {
      const tree = readTree(parsed, tables);
      const units = UNIT_KINDS.some((kind) => wanted.has(kind)) ? readUnits(tree, text, lineStarts) : null;
      return {
        tree,
        units,
        wires: wanted.has('wires') ? collectWires(parsed, text) : noWires,
        decisions:
          units !== null && wanted.has('decisions')
            ? collectDecisions(parsed, { text, lineStarts, units: units.facts }, PARTS)
            : noDecisions,
      };
    });
    if (read === null) return withoutFacts('unreadable', lines, [{ line: 1, message: 'The parser gave no tree.' }]);
    return readFile({ text, lineStarts, lines, wanted, ...read });
  };
  return ({ text, isGenerated }, wanted) => {
    const { lineStarts } = surveyText(text);
    const lines = countLines(text, lineStarts);
    const leftOut = findLeftOut(text) ?? (isGenerated ? 'generated' : null);
    if (leftOut === null) return readText({ text, lineStarts, lines, wanted });
    if (leftOut !== 'generated' || !mayHoldWires(text)) return withoutFacts(leftOut, lines, []);
    return generatedFacts(readText({ text, lineStarts, lines, wanted: GENERATED_FACTS }));
  };
}

/** What cannot be told without the units. */
const UNIT_KINDS: readonly FactKind[] = ['units', 'words', 'decisions'];

const PARTS: DecisionLanguageParts = { syntax: goDecisions, vocabulary: vocabularies.go };

function describeTooDeep(line: number): SyntaxProblem {
  return { line, message: 'Nested too deeply to be parsed safely; the file was not read.' };
}

interface Reading {
  readonly tree: SyntaxTree;
  /** Null where nobody asks for what is told of them. */
  readonly units: FoundUnits | null;
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly lines: number;
  readonly wanted: ReadonlySet<FactKind>;
  readonly wires: WireFacts;
  readonly decisions: DecisionFacts;
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

function readFile(reading: Reading): FileFacts {
  const { lines, wanted, wires, decisions } = reading;
  const problems = findProblems(reading);
  const namespace = packageOf(reading);
  if (namespace === null && problems.length > 0) return withoutFacts('unreadable', lines, problems);
  const needsNames = wanted.has('links') || wanted.has('symbols');
  const names = needsNames ? readNames(reading.tree, reading.text) : NO_NAMES;
  return {
    links: wanted.has('links') ? readLinks(reading, names, problems) : { ...NO_LINKS, lines, problems },
    symbols: wanted.has('symbols') ? readSymbols(reading, names, namespace) : noSymbols,
    wires,
    decisions,
    copies: wanted.has('copies') ? collectCopyFacts(readCopyTokens(reading.text), reading.lineStarts) : null,
    ...readCode(reading, wanted),
  };
}

const NO_NAMES: FileNames = { declared: [], free: [] };
const NO_LINKS: Omit<LinkFacts, 'lines' | 'problems'> = { leftOut: null, imports: [], exports: [] };

function readCode(reading: Reading, wanted: ReadonlySet<FactKind>): Pick<FileFacts, 'units' | 'words'> {
  const { tree, text, units } = reading;
  if (units === null) return { units: [], words: [] };
  return {
    units: wanted.has('units') ? units.facts : [],
    words: wanted.has('words') ? readWords(tree, text, units) : [],
  };
}

function readLinks(reading: Reading, names: FileNames, problems: readonly SyntaxProblem[]): LinkFacts {
  const { tree, text, lineStarts, lines } = reading;
  const exports = names.declared
    .filter(({ name, isMethod }) => !isMethod && isCapital(name))
    .map(({ name, offset }): ExportFact => ({ name, isTypeOnly: false, line: lineAt(lineStarts, offset) }));
  return {
    leftOut: null,
    lines,
    imports: readImports({ tree, text, lineStarts, free: names.free }),
    exports,
    problems,
  };
}

function readSymbols({ lineStarts }: Reading, { declared, free }: FileNames, namespace: string | null): SymbolFacts {
  const prefix = namespace === null ? '' : `${namespace}.`;
  return {
    namespaces: namespace === null ? [] : [namespace],
    declarations: declared.map((name) => toDeclaration(name, prefix, lineStarts)),
    references: free.map(({ name, offset, count }) => ({ name, line: lineAt(lineStarts, offset), count })),
  };
}

function toDeclaration(declared: TopLevelName, prefix: string, lineStarts: readonly number[]): DeclarationFact {
  const { name, kind, offset } = declared;
  const isPublic = name.split('.').every(isCapital);
  return { name: `${prefix}${name}`, kind, isPublic, line: lineAt(lineStarts, offset) };
}

/** Go's own rule for what other packages may name. */
function isCapital(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

function packageOf({ tree, text }: Reading): string | null {
  for (let node = 1; node < tree.length; node = tree.next[node] ?? tree.length) {
    const name = node + 1;
    if (tree.kind[node] !== kinds.PACKAGE || tree.kind[name] !== kinds.PACKAGE_NAME) continue;
    return text.slice(tree.start[name], tree.end[name]);
  }
  return null;
}

function findProblems({ tree, text, lineStarts }: Reading): SyntaxProblem[] {
  const offsets: number[] = [...tree.missing];
  for (let node = 1; node < tree.length; node += 1) {
    if (tree.kind[node] === kinds.BROKEN) offsets.push(tree.start[node] ?? 0);
  }
  const lines = new Set(offsets.sort((a, b) => a - b).map((offset) => lineAt(lineStarts, offset)));
  return [...lines].slice(0, MOST_PROBLEMS).map((line) => ({ line, message: describeLine(text, lineStarts, line) }));
}

const LONGEST_EXCERPT = 60;

function describeLine(text: string, lineStarts: readonly number[], line: number): string {
  const start = lineStarts[line - 1] ?? 0;
  const excerpt = text.slice(start, Math.min(lineStarts[line] ?? text.length, start + LONGEST_EXCERPT)).trim();
  return excerpt === '' ? 'Unexpected end of what stands before.' : `Unexpected syntax near "${excerpt}".`;
}
