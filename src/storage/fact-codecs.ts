import { type DecisionFacts, noDecisions } from '../model/decision-facts.ts';
import { type DecisionRow, decisionRow, decisionsOf, holdsNothing } from './decision-row.ts';
import type {
  DeclarationFact,
  ExportFact,
  ImportFact,
  ImportKind,
  LeftOutReason,
  LinkFacts,
  MessageFact,
  SymbolFacts,
  SyntaxProblem,
  TableFact,
  UnitFact,
  UnitKind,
  WireFacts,
} from '../model/facts.ts';
import { noWires } from '../model/facts.ts';
import type { Intent } from '../model/intent.ts';
import type { Manifest } from '../model/manifest.ts';
import type { FactCodec } from './fact-table.ts';

/** Raised whenever the layout below changes; the extractors' own versions are added by the caller. */
const LAYOUT = '6';

/** What vanishes at run time: nothing, what says so itself, what TypeScript drops unasked, what may be missing. */
type Vanishing = 0 | 1 | 2 | 3;

type LinkRow = readonly [
  leftOut: LeftOutReason | null,
  lines: number,
  imports: readonly (readonly [
    specifier: string,
    kind: ImportKind,
    vanishing: Vanishing,
    line: number,
    ...names: string[],
  ])[],
  exports: readonly (readonly [name: string, isTypeOnly: 0 | 1, line: number])[],
  problems: readonly SyntaxProblem[],
];

/** Links as arrays without keys: a third of the size of objects and of the time to read them. */
export function linkCodec(extractors: string): FactCodec<LinkFacts> {
  return {
    version: `links ${LAYOUT} ${extractors}`,
    encode: (links) => JSON.stringify(linkRow(links)),
    decode: (line) => linksOf(JSON.parse(line) as LinkRow),
  };
}

type SymbolRow = readonly [
  namespaces: readonly string[],
  declarations: readonly (readonly [name: string, kind: DeclarationFact['kind'], isPublic: 0 | 1, line: number])[],
  references: readonly (readonly [name: string, line: number, count: number])[],
];

export function symbolCodec(extractors: string): FactCodec<SymbolFacts> {
  return {
    version: `symbols ${LAYOUT} ${extractors}`,
    encode: (symbols) => JSON.stringify(symbolRow(symbols)),
    decode: (line) => symbolsOf(JSON.parse(line) as SymbolRow),
  };
}

type WireRow = readonly [
  routes: readonly (readonly [method: string, path: string, line: number, handler: string | null])[],
  mounts: readonly (readonly [path: string, target: string, line: number])[],
  calls: readonly (readonly [method: string, path: string, base: string | null, line: number, client: string])[],
  messages: readonly (readonly [channel: string, direction: MessageFact['direction'], line: number])[],
  tables: readonly (readonly [table: string, access: TableFact['access'], line: number])[],
];

/** Most files touch no other service: they are an empty line, and read without parsing. */
export function wireCodec(extractors: string): FactCodec<WireFacts> {
  return {
    version: `wires ${LAYOUT} ${extractors}`,
    encode: (wires) => (hasWires(wires) ? JSON.stringify(wireRow(wires)) : ''),
    decode: (line) => (line === '' ? noWires : wiresOf(JSON.parse(line) as WireRow)),
  };
}

/** Most files decide nothing: they are an empty line, and read without parsing. */
export function decisionCodec(extractors: string): FactCodec<DecisionFacts> {
  return {
    version: `decisions ${LAYOUT} ${extractors}`,
    encode: (facts) => (holdsNothing(facts) ? '' : JSON.stringify(decisionRow(facts))),
    decode: (line) => (line === '' ? noDecisions : decisionsOf(JSON.parse(line) as DecisionRow)),
  };
}

type UnitRow = readonly [
  name: string,
  kind: UnitKind,
  startLine: number,
  endLine: number,
  parameters: number,
  nesting: number,
  cyclomatic: number,
  cognitive: number,
  content: number,
  codeLength: number,
];

export function unitCodec(extractors: string): FactCodec<readonly UnitFact[]> {
  return {
    version: `units ${LAYOUT} ${extractors}`,
    encode: (units) => JSON.stringify(units.map(unitRow)),
    decode: (line) => (JSON.parse(line) as UnitRow[]).map(unitOf),
  };
}

export function wordCodec(extractors: string): FactCodec<readonly (readonly string[])[]> {
  return {
    version: `words ${LAYOUT} ${extractors}`,
    encode: (words) => JSON.stringify(words.map((unit) => unit.join(' '))),
    decode: (line) => (JSON.parse(line) as string[]).map((unit) => (unit === '' ? [] : unit.split(' '))),
  };
}

/** Manifests are few; they are kept as they are. Null stands for a file that says nothing. */
export function manifestCodec(parser: string): FactCodec<Manifest | null> {
  return {
    version: `manifests ${LAYOUT} ${parser}`,
    encode: (manifest) => JSON.stringify(manifest),
    decode: (line) => JSON.parse(line) as Manifest | null,
  };
}

/** What teams wrote down; few files, kept as they are. */
export function writtenCodec(parser: string): FactCodec<Intent> {
  return {
    version: `written ${LAYOUT} ${parser}`,
    encode: (intent) => JSON.stringify(intent),
    decode: (line) => JSON.parse(line) as Intent,
  };
}

function linkRow(links: LinkFacts): LinkRow {
  return [
    links.leftOut,
    links.lines,
    links.imports.map((link) => [link.specifier, link.kind, vanishingOf(link), link.line, ...link.names]),
    links.exports.map((offer) => [offer.name, offer.isTypeOnly ? 1 : 0, offer.line]),
    links.problems,
  ];
}

function vanishingOf({ isTypeOnly, usesOnlyTypes, isOptional }: ImportFact): Vanishing {
  if (isTypeOnly) return 1;
  if (isOptional) return 3;
  return usesOnlyTypes ? 2 : 0;
}

// Rows are read by index: destructuring goes through the iterator of the array, which costs more than the rest of it.
function linksOf(row: LinkRow): LinkFacts {
  return {
    leftOut: row[0],
    lines: row[1],
    imports: row[2].map(importOf),
    exports: row[3].map(exportOf),
    problems: row[4],
  };
}

function importOf(row: LinkRow[2][number]): ImportFact {
  const names = row.length === NAMES ? NO_NAMES : (row.slice(NAMES) as string[]);
  const fact: ImportFact = {
    specifier: row[0],
    kind: row[1],
    isTypeOnly: row[2] === 1,
    usesOnlyTypes: row[2] === 2,
    names,
    line: row[3],
  };
  return row[2] === 3 ? { ...fact, isOptional: true } : fact;
}

/** Place of the first name in a row. */
const NAMES = 4;
const NO_NAMES: readonly string[] = [];

function exportOf(row: LinkRow[3][number]): ExportFact {
  return { name: row[0], isTypeOnly: row[1] === 1, line: row[2] };
}

function symbolRow({ namespaces, declarations, references }: SymbolFacts): SymbolRow {
  return [
    namespaces,
    declarations.map((each) => [each.name, each.kind, each.isPublic ? 1 : 0, each.line]),
    references.map((each) => [each.name, each.line, each.count]),
  ];
}

function symbolsOf(row: SymbolRow): SymbolFacts {
  return {
    namespaces: row[0],
    declarations: row[1].map((each) => ({ name: each[0], kind: each[1], isPublic: each[2] === 1, line: each[3] })),
    references: row[2].map((each) => ({ name: each[0], line: each[1], count: each[2] })),
  };
}

function hasWires({ routes, mounts, calls, messages, tables }: WireFacts): boolean {
  return routes.length + mounts.length + calls.length + messages.length + tables.length > 0;
}

function wireRow({ routes, mounts, calls, messages, tables }: WireFacts): WireRow {
  return [
    routes.map((each) => [each.method, each.path, each.line, each.handler]),
    mounts.map((each) => [each.path, each.target, each.line]),
    calls.map((each) => [each.method, each.path, each.base, each.line, each.client]),
    messages.map((each) => [each.channel, each.direction, each.line]),
    tables.map((each) => [each.table, each.access, each.line]),
  ];
}

function wiresOf(row: WireRow): WireFacts {
  return {
    routes: row[0].map((each) => ({ method: each[0], path: each[1], line: each[2], handler: each[3] })),
    mounts: row[1].map((each) => ({ path: each[0], target: each[1], line: each[2] })),
    calls: row[2].map((each) => ({ method: each[0], path: each[1], base: each[2], line: each[3], client: each[4] })),
    messages: row[3].map((each) => ({ channel: each[0], direction: each[1], line: each[2] })),
    tables: row[4].map((each) => ({ table: each[0], access: each[1], line: each[2] })),
  };
}

function unitRow(unit: UnitFact): UnitRow {
  const { name, kind, startLine, endLine, parameters, nesting, cyclomatic, cognitive, content, codeLength } = unit;
  return [name, kind, startLine, endLine, parameters, nesting, cyclomatic, cognitive, content, codeLength];
}

function unitOf(row: UnitRow): UnitFact {
  return {
    name: row[0],
    kind: row[1],
    startLine: row[2],
    endLine: row[3],
    parameters: row[4],
    nesting: row[5],
    cyclomatic: row[6],
    cognitive: row[7],
    content: row[8],
    codeLength: row[9],
  };
}
