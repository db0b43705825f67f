import { displayCount } from '../base/display-number.ts';
import type { Codebase } from '../model/codebase.ts';
import { familyHome } from '../model/family-home.ts';
import type { FamilyResult } from '../model/family-result.ts';
import type { FindMatch, FindQuery, FindResult, NamedMatch } from '../model/find-result.ts';
import type { Structure } from '../model/structure.ts';
import { familyPlace, familyResult } from './family-results.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';
import { scopeOf } from './scope.ts';

export interface FindAnswer {
  readonly query: FindQuery;
  /** Best first. */
  readonly matches: readonly FindMatch[];
  /** How many matches are wanted. */
  readonly most: number;
}

/** `paydown find`: what was found, the best family with its home first, each family described once. */
export function findResult(modelled: ModelledSnapshot, { query, matches, most }: FindAnswer): FindResult {
  const { structure } = modelled;
  const ordered = homeFirst(matches, structure);
  const listed = ordered.slice(0, most);
  const families = [...new Set(listed.flatMap(({ family }) => (family === null ? [] : [family])))];
  const described = families.map((family) => familyResult(structure.codebase.families[family]!, structure));
  return {
    schema: 'paydown/find/1',
    ...scopeOf(modelled),
    query: queryText(query, structure),
    matches: listed.map((match) => namedMatch(match, { structure, families, described })),
    matchesNotListed: ordered.length - listed.length,
    families: described,
  };
}

/** Where a line lies in members of families: those members, the innermost first; else the unit it lies in, which stands once. */
export function matchesAt({ codebase }: Structure, file: number, line: number): FindMatch[] {
  const matches = codebase.families.flatMap((family, index) =>
    family.members.flatMap(({ file: own, startLine, endLine, symbol }): FindMatch[] => {
      if (own !== file || line < startLine || line > endLine) return [];
      const why = [`is one of ${displayCount(family.members.length, 'copy', 'copies')}`];
      return [{ file, startLine, endLine, symbol, score: family.score, family: index, why }];
    }),
  );
  if (matches.length === 0) return unitAt(codebase, file, line);
  return matches.toSorted((a, b) => a.endLine - a.startLine - (b.endLine - b.startLine) || b.score - a.score);
}

function unitAt({ files }: Codebase, file: number, line: number): FindMatch[] {
  const around = files[file]!.units.filter(({ startLine, endLine }) => startLine <= line && line <= endLine);
  const [unit] = around.toSorted((a, b) => a.endLine - a.startLine - (b.endLine - b.startLine));
  if (unit === undefined) return [];
  const { name: symbol, startLine, endLine } = unit;
  const why = ['stands on that line', 'no copy of it was found'];
  return [{ file, startLine, endLine, symbol, score: 1, family: null, why }];
}

/** Matches of one family stay together at the place of the best of them, its home before its siblings. */
function homeFirst(matches: readonly FindMatch[], structure: Structure): FindMatch[] {
  const groups = [...Map.groupBy(matches, (match) => match.family ?? match).values()];
  return groups.flatMap((group) =>
    group.toSorted((a, b) => Number(isHome(b, structure)) - Number(isHome(a, structure))),
  );
}

function isHome(match: FindMatch, structure: Structure): boolean {
  if (match.family === null) return false;
  const family = structure.codebase.families[match.family]!;
  return familyHome(family, structure)?.member === memberOf(match, structure);
}

/** -1 where the match is none of the members. */
function memberOf(match: FindMatch, { codebase }: Structure): number {
  const members = match.family === null ? [] : codebase.families[match.family]!.members;
  return members.findIndex(({ file, startLine }) => file === match.file && startLine === match.startLine);
}

interface Naming {
  readonly structure: Structure;
  /** Indexes of the described families. */
  readonly families: readonly number[];
  readonly described: readonly FamilyResult[];
}

function namedMatch(match: FindMatch, { structure, families, described }: Naming): NamedMatch {
  const family = match.family === null ? null : families.indexOf(match.family);
  const at = memberOf(match, structure);
  const member = at < 0 ? null : at;
  return {
    ...familyPlace(match, structure),
    score: match.score,
    why: match.why,
    family,
    member,
    isHome: family !== null && member !== null && described[family]!.home?.member === member,
  };
}

function queryText(query: FindQuery, { codebase }: Structure): string {
  if (query.kind === 'words') return query.words.join(' ');
  return `${codebase.files[query.file]!.path}:${query.line}`;
}
