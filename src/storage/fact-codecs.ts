import type {
  ExportFact,
  ImportFact,
  ImportKind,
  LeftOutReason,
  LinkFacts,
  SyntaxProblem,
  UnitFact,
  UnitKind,
} from '../model/facts.ts';
import type { Manifest } from '../model/manifest.ts';
import type { FactCodec } from './fact-table.ts';

/** Raised whenever the layout below changes; the extractors' own versions are added by the caller. */
const LAYOUT = '1';

type LinkRow = readonly [
  leftOut: LeftOutReason | null,
  lines: number,
  imports: readonly (readonly [
    specifier: string,
    kind: ImportKind,
    isTypeOnly: 0 | 1,
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

type UnitRow = readonly [
  name: string,
  kind: UnitKind,
  startLine: number,
  endLine: number,
  parameters: number,
  nesting: number,
  cyclomatic: number,
  cognitive: number,
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

function linkRow(links: LinkFacts): LinkRow {
  return [
    links.leftOut,
    links.lines,
    links.imports.map((link) => [link.specifier, link.kind, link.isTypeOnly ? 1 : 0, link.line, ...link.names]),
    links.exports.map((offer) => [offer.name, offer.isTypeOnly ? 1 : 0, offer.line]),
    links.problems,
  ];
}

function linksOf([leftOut, lines, imports, exports, problems]: LinkRow): LinkFacts {
  return { leftOut, lines, imports: imports.map(importOf), exports: exports.map(exportOf), problems };
}

function importOf([specifier, kind, isTypeOnly, line, ...names]: LinkRow[2][number]): ImportFact {
  return { specifier, kind, isTypeOnly: isTypeOnly === 1, names, line };
}

function exportOf([name, isTypeOnly, line]: LinkRow[3][number]): ExportFact {
  return { name, isTypeOnly: isTypeOnly === 1, line };
}

function unitRow(unit: UnitFact): UnitRow {
  const { name, kind, startLine, endLine, parameters, nesting, cyclomatic, cognitive } = unit;
  return [name, kind, startLine, endLine, parameters, nesting, cyclomatic, cognitive];
}

function unitOf([name, kind, startLine, endLine, parameters, nesting, cyclomatic, cognitive]: UnitRow): UnitFact {
  return { name, kind, startLine, endLine, parameters, nesting, cyclomatic, cognitive };
}
