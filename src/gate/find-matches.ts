import { type SearchPlace, rankByWords } from '../families/rank-by-words.ts';
import { createSynonyms } from '../families/synonyms.ts';
import type { FindMatch, FindQuery } from '../model/find-result.ts';
import type { Structure } from '../model/structure.ts';
import { matchesAt } from './find-result.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';

/** Answers a query from the model alone: what lies at a place, or what speaks the words that were asked for. */
export function findMatches({ structure, words }: ModelledSnapshot, query: FindQuery): FindMatch[] {
  if (query.kind === 'place') return matchesAt(structure, query.file, query.line);
  return matchesOf(query.words, { structure, words: words ?? [] });
}

interface Searched {
  readonly structure: Structure;
  /** See ModelledSnapshot.words. */
  readonly words: readonly (readonly (readonly string[])[])[];
}

interface UnitPlace extends SearchPlace {
  readonly file: number;
  readonly startLine: number;
  readonly endLine: number;
}

function matchesOf(asked: readonly string[], { structure, words }: Searched): FindMatch[] {
  const { roles } = structure;
  const places = placesOf(structure, words);
  const familyOf = familyByPlace(structure);
  return rankByWords(places, { asked, synonyms: createSynonyms() })
    .map(({ place, score, named, said }): FindMatch => {
      const { file, startLine, endLine, symbol } = places[place]!;
      const why = [
        ...(named.length > 0 ? [`is named ${named.join(', ')}`] : []),
        ...(said.length > 0 ? [`says ${said.join(', ')}`] : []),
      ];
      const family = familyOf.get(`${file} ${startLine}`) ?? null;
      return { file, startLine, endLine, symbol, score: Math.round(score * 1000) / 1000, family, why };
    })
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        Number(roles[b.file] === 'production') - Number(roles[a.file] === 'production') ||
        Number(b.family !== null) - Number(a.family !== null) ||
        a.file - b.file ||
        a.startLine - b.startLine,
    );
}

/** Every unit, and the members of families that are none: tables and queries. */
function placesOf({ codebase }: Structure, words: Searched['words']): UnitPlace[] {
  const units = codebase.files.flatMap(({ path, units: own }, file) =>
    own.map(({ name, startLine, endLine }, at): UnitPlace => {
      return { file, path, symbol: name, startLine, endLine, words: words[file]?.[at] ?? [] };
    }),
  );
  const known = new Set(units.map(({ file, startLine }) => `${file} ${startLine}`));
  const others = codebase.families.flatMap(({ members, title }) =>
    members
      .filter(({ file, startLine }) => !known.has(`${file} ${startLine}`))
      .map((member): UnitPlace => ({ ...member, path: codebase.files[member.file]!.path, words: title.split(' ') })),
  );
  return [...units, ...others];
}

function familyByPlace({ codebase }: Structure): Map<string, number> {
  return new Map(
    codebase.families.flatMap(({ members }, family) =>
      members.map(({ file, startLine }) => [`${file} ${startLine}`, family] as const),
    ),
  );
}
