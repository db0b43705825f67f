import { compareText } from '../base/ordering.ts';
import type { FindMatch, FindQuery } from '../model/find-result.ts';
import type { Structure } from '../model/structure.ts';
import { matchesAt } from './find-result.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';

/** Answers a query from the model alone: what lies at a place, or what speaks the words that were asked for. */
export function findMatches({ structure, words }: ModelledSnapshot, query: FindQuery): FindMatch[] {
  if (query.kind === 'place') return matchesAt(structure, query.file, query.line);
  return matchesOf(
    query.words.map((word) => word.toLowerCase()),
    { structure, words: words ?? [] },
  );
}

interface Searched {
  readonly structure: Structure;
  /** See ModelledSnapshot.words. */
  readonly words: readonly (readonly (readonly string[])[])[];
}

/** Half of what was asked for has to be said. */
const LEAST_SHARE = 0.5;
/** A name says what a unit is about; its other words may be in passing. */
const SHARE_OF_BODY = 0.6;

function matchesOf(asked: readonly string[], { structure, words }: Searched): FindMatch[] {
  const { roles } = structure;
  const { files } = structure.codebase;
  const familyOf = familyByPlace(structure);
  const matches = files.flatMap((file, index) =>
    file.units.flatMap((unit, at): FindMatch[] => {
      const name = `${file.path} ${unit.name}`.toLowerCase();
      const named = asked.filter((word) => name.includes(word));
      const said = asked.filter((word) => !named.includes(word) && (words[index]?.[at]?.includes(word) ?? false));
      const score = (named.length + said.length * SHARE_OF_BODY) / asked.length;
      if (score < LEAST_SHARE) return [];
      const why = [
        ...(named.length > 0 ? [`is named ${named.join(', ')}`] : []),
        ...(said.length > 0 ? [`says ${said.join(', ')}`] : []),
      ];
      const { startLine, endLine, name: symbol } = unit;
      const family = familyOf.get(`${index} ${startLine}`) ?? null;
      return [{ file: index, startLine, endLine, symbol, score, family, why }];
    }),
  );
  return matches.toSorted(
    (a, b) =>
      b.score - a.score ||
      Number(roles[b.file] === 'production') - Number(roles[a.file] === 'production') ||
      Number(b.family !== null) - Number(a.family !== null) ||
      compareText(files[a.file]!.path, files[b.file]!.path) ||
      a.startLine - b.startLine,
  );
}

function familyByPlace({ codebase }: Structure): Map<string, number> {
  return new Map(
    codebase.families.flatMap(({ members }, family) =>
      members.map(({ file, startLine }) => [`${file} ${startLine}`, family] as const),
    ),
  );
}
