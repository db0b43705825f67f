import { type DecisionFacts, noDecisions } from '../../model/decision-facts.ts';
import { readCopies } from './copies.ts';
import { collectDecisions, mentionsDecision } from './decisions.ts';
import type {
  ExportFact,
  Extractor,
  FactKind,
  FileFacts,
  ImportFact,
  LeftOutReason,
  SourceText,
  SyntaxProblem,
  WireFacts,
} from '../../model/facts.ts';
import { noSymbols, noWires } from '../../model/facts.ts';
import { findTooDeep } from './depth-guard.ts';
import { dialectOf, hasMarkup, isComponentFile, isErasingComponent, otherDialects } from './dialect.ts';
import { findLeftOut } from '../text/left-out.ts';
import { type FoundLinks, extractLinks } from './links.ts';
import { type ScriptBlocks, findScriptBlocks } from './script-blocks.ts';
import { type Dialect, type ParsedModule, type Parser, ParserFailure } from './syntax.ts';
import { type TextSurvey, countLines, lineAt, surveyText } from '../text/text-survey.ts';
import { type LocatedUnit, collectUnits } from './units.ts';
import { GENERATED_FACTS, generatedFacts, mayHoldWires } from '../wiring/generated-code.ts';
import { readProgramFirst } from './read-program-first.ts';
import { collectWires } from './wires.ts';
import { collectWords } from './words.ts';

/** Enough to see what is wrong with a file; a file that is no code at all would give one for every line. */
const MOST_PROBLEMS = 5;

export function createExtractor(parser: Parser): Extractor {
  const habit = { isProgramRead: false };
  return (source, wanted) => {
    if (wanted.has('decisions')) habit.isProgramRead = true;
    const survey = surveyText(source.text);
    const lines = countLines(source.text, survey.lineStarts);
    const leftOut = findLeftOut(source.text, survey) ?? (source.isGenerated ? 'generated' : null);
    if (leftOut === null) return readSource(source, { parser, survey, lines, wanted, habit });
    if (leftOut !== 'generated' || !mayHoldWires(source.text)) return withoutFacts(leftOut, lines, []);
    return generatedFacts(readSource(source, { parser, survey, lines, wanted: GENERATED_FACTS, habit }));
  };
}

function readSource(source: SourceText, reading: Omit<Reading, 'script'>): FileFacts {
  const { survey, lines } = reading;
  const script = prepareScript(source);
  const tooDeep = findTooDeep(script.code, hasMarkup(script.dialect));
  if (tooDeep !== null) return withoutFacts('unreadable', lines, [describeTooDeep(survey, tooDeep)]);
  return readScript({ ...reading, script });
}

interface Script {
  readonly code: string;
  readonly dialect: Dialect;
  /** Compiled as TypeScript, so that imports of types vanish; Flow and types in a JavaScript file are not. */
  readonly isErasing: boolean;
  /** Null for a file that is script as a whole. */
  readonly blocks: ScriptBlocks | null;
}

interface Reading {
  readonly parser: Parser;
  readonly script: Script;
  readonly survey: TextSurvey;
  readonly lines: number;
  readonly wanted: ReadonlySet<FactKind>;
  /** Once decisions are asked for, trees are read as objects, and units found in them: a second kind of walk would cost more. */
  readonly habit: { readonly isProgramRead: boolean };
}

function prepareScript({ text, extension }: SourceText): Script {
  if (!isComponentFile(extension)) {
    const dialect = dialectOf(extension);
    return { code: text, dialect, isErasing: dialect.lang !== 'jsx', blocks: null };
  }
  const blocks = findScriptBlocks(text, extension);
  const { code, lang } = blocks;
  return { code, dialect: { lang, sourceType: 'unambiguous' }, isErasing: isErasingComponent(extension, lang), blocks };
}

function describeTooDeep({ lineStarts }: TextSurvey, offset: number): SyntaxProblem {
  return { line: lineAt(lineStarts, offset), message: 'Nested too deeply to be parsed safely; the file was not read.' };
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

function readScript(reading: Reading): FileFacts {
  try {
    const { module, dialect } = parseAsBestDialect(reading.parser, reading.script);
    try {
      return readModule(module, { ...reading, script: { ...reading.script, dialect } });
    } finally {
      module.dispose();
    }
  } catch (error) {
    if (!(error instanceof ParserFailure)) throw error;
    return withoutFacts('unreadable', reading.lines, [{ line: 1, message: error.message }]);
  }
}

interface Parsed {
  readonly module: ParsedModule;
  readonly dialect: Dialect;
}

/** Each attempt is disposed before the next: in lazy mode every open module holds a large buffer. */
function parseAsBestDialect(parser: Parser, { code, dialect }: Script): Parsed {
  let module = parser(code, dialect);
  if (module.errors.length === 0) return { module, dialect };
  for (const other of otherDialects(dialect)) {
    module.dispose();
    module = parser(code, other);
    if (module.errors.length === 0) return { module, dialect: other };
  }
  module.dispose();
  return { module: parser(code, dialect), dialect };
}

function readModule(module: ParsedModule, reading: Reading): FileFacts {
  const { lines, wanted } = reading;
  const problems = readProblems(module, reading);
  const isAbandoned = problems.length > 0 && module.isAbandoned;
  const found = wanted.has('links') || isAbandoned ? readLinks(module, reading, isAbandoned) : NO_LINKS;
  if (isAbandoned && found.imports.length === 0) return withoutFacts('unreadable', lines, problems);
  if (isAbandoned) problems.push(describeAbandoned(problems));
  const units = readUnits(module, reading, problems);
  const { imports, exports } = wanted.has('links') ? found : NO_LINKS;
  return {
    links: { leftOut: null, lines, imports, exports, problems },
    symbols: noSymbols,
    wires: readWires(module, reading, problems),
    decisions: readDecisionsOf(module, { ...reading, units }, problems),
    copies: readCopies(reading),
    units: wanted.has('units') ? units.map(({ fact }) => fact) : [],
    words: wanted.has('words') ? collectWords(reading.script.code, units, hasMarkup(reading.script.dialect)) : [],
  };
}

const NO_LINKS: FoundLinks = { imports: [], exports: [] };

function readProblems(module: ParsedModule, { script, survey }: Reading): SyntaxProblem[] {
  const mayReturn = script.blocks?.mayReturn === true;
  return module.errors
    .filter(({ message }) => !(mayReturn && message.startsWith("A 'return' statement can only")))
    .slice(0, MOST_PROBLEMS)
    .map(({ message, offset }) => ({ line: lineAt(survey.lineStarts, offset), message }));
}

function describeAbandoned(problems: readonly SyntaxProblem[]): SyntaxProblem {
  const message = 'The parser gave up here: imports come from a plain scan, exports and units may be missing.';
  return { line: problems[0]?.line ?? 1, message };
}

function readLinks(module: ParsedModule, { script, survey }: Reading, isAbandoned: boolean): FoundLinks {
  const { lineStarts } = survey;
  const { code, dialect, isErasing, blocks } = script;
  const found = extractLinks(module, {
    text: code,
    lineStarts,
    hasTypes: dialect.lang !== 'jsx',
    hasMarkup: hasMarkup(dialect),
    isErasing,
    markup: blocks?.markup ?? '',
    isAbandoned,
  });
  return blocks === null ? found : addComponent(found, blocks, lineStarts);
}

/** A component offers itself as the default export; what its instance script exports are its properties. */
function addComponent(
  { imports, exports }: FoundLinks,
  blocks: ScriptBlocks,
  lineStarts: readonly number[],
): FoundLinks {
  const sources = blocks.sources.map(({ specifier, offset }): ImportFact => {
    return {
      specifier,
      kind: 'static',
      isTypeOnly: false,
      usesOnlyTypes: false,
      names: [],
      line: lineAt(lineStarts, offset),
    };
  });
  const component: ExportFact = { name: 'default', isTypeOnly: false, line: 1 };
  const instances = blocks.instanceBlocks.map(({ start, end }) => [lineAt(lineStarts, start), lineAt(lineStarts, end)]);
  const named = exports.filter(
    ({ name, line }) => name !== 'default' && !instances.some(([first = 0, last = 0]) => first <= line && line <= last),
  );
  return { imports: [...sources, ...imports].sort((a, b) => a.line - b.line), exports: [component, ...named] };
}

function readWires(module: ParsedModule, { script, survey, wanted }: Reading, problems: SyntaxProblem[]): WireFacts {
  if (!wanted.has('wires')) return noWires;
  const source = { code: script.code, readProgram: () => module.readProgram(), lineStarts: survey.lineStarts };
  return unlessTooLong('wires', problems, () => collectWires(source)) ?? noWires;
}

function readDecisionsOf(
  module: ParsedModule,
  { script, survey, wanted, units }: Reading & { readonly units: readonly LocatedUnit[] },
  problems: SyntaxProblem[],
): DecisionFacts {
  if (!wanted.has('decisions') || !mentionsDecision(script.code)) return noDecisions;
  const source = { code: script.code, lineStarts: survey.lineStarts, units };
  return unlessTooLong('decisions', problems, () => collectDecisions(module.readProgram(), source)) ?? noDecisions;
}

function readUnits(
  module: ParsedModule,
  { script, survey, wanted, habit }: Reading,
  problems: SyntaxProblem[],
): LocatedUnit[] {
  if (!wanted.has('units') && !wanted.has('words') && !wanted.has('decisions')) return [];
  if (habit.isProgramRead) readProgramFirst(module);
  return unlessTooLong('units', problems, () => collectUnits(module, script.code, survey.lineStarts)) ?? [];
}

/**
 * Null where a walk runs out of stack: nesting that it cannot take was found before, but a chain of some thousand operators
 * is no danger to the parser.
 */
function unlessTooLong<Facts>(what: string, problems: SyntaxProblem[], read: () => Facts): Facts | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `An expression is too long to be walked; the ${what} of the file were not read.`;
    problems.push({ line: 1, message });
    return null;
  }
}
