import type { Place } from './benchmark.ts';
import { type JsonRecord, lineOf, listOf, parseJson, recordOf, textOf } from './json-fields.ts';
import type { CellValue } from './normal-value.ts';

/** What a tool says belongs together. */
export interface ReportedFamily {
  readonly members: readonly Place[];
  readonly drift: readonly ReportedRow[];
  /** null: the tool reports pairs and knows no families. */
  readonly isGating: boolean | null;
}

export interface ReportedRow {
  readonly aspect: string;
  /** Value by index of the member; a member that is not there has nothing said about it. */
  readonly values: ReadonlyMap<number, CellValue>;
}

/** Reads what `paydown scan --format json` prints, or a list of pairs `[{a, b}]` of another tool. */
export function parseReport(text: string, name: string): readonly ReportedFamily[] {
  const json = parseJson(text, name);
  if (Array.isArray(json)) return json.map((pair, index) => parsePair(pair, `${name}[${index}]`));
  const families = listOf(recordOf(json, name)['families'], `${name}: families`);
  return families.map((family, index) => parseFamily(family, `${name}: families[${index}]`));
}

function parsePair(entry: unknown, where: string): ReportedFamily {
  const pair = recordOf(entry, where);
  return { members: [pair['a'], pair['b']].map((side) => parsePlace(side, where)), drift: [], isGating: null };
}

function parseFamily(entry: unknown, where: string): ReportedFamily {
  const family = recordOf(entry, where);
  return {
    members: listOf(family['members'], `${where}.members`).map((member) => parsePlace(member, where)),
    drift: listOf(family['drift'] ?? [], `${where}.drift`).map((row) => parseRow(row, `${where}.drift`)),
    isGating: family['gating'] === true,
  };
}

function parsePlace(entry: unknown, where: string): Place {
  const place = recordOf(entry, where);
  return {
    path: textOf(place['path'], `${where}.path`).replaceAll('\\', '/').replace(/^\.\//, ''),
    startLine: lineOf(place['startLine'], `${where}.startLine`),
    endLine: lineOf(place['endLine'], `${where}.endLine`),
  };
}

function parseRow(entry: unknown, where: string): ReportedRow {
  const row = recordOf(entry, where);
  const cells = listOf(row['values'], `${where}.values`).map((cell) => recordOf(cell, where));
  return {
    aspect: textOf(row['aspect'], `${where}.aspect`),
    values: new Map(cells.map((cell) => [Number(cell['member']), valueOf(cell)])),
  };
}

function valueOf(cell: JsonRecord): CellValue {
  // What a report says that it did not see is no claim that it is missing.
  if (cell['state'] === 'unknown') return 'unknown';
  const value = cell['value'];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
