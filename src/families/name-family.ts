import { compareText } from '../base/ordering.ts';
import { splitName, stemWord } from '../base/words.ts';
import type { Cell } from './decision-cell.ts';
import type { Candidate } from './rule-candidates.ts';
import { respell } from './spell-words.ts';

/** A name is chosen to say what something is; the words inside are what it happens to use. */
const NAME_BONUS = 2;

/**
 * What a family is about: what is looked at and what follows, `tier discount`, in the words of most members. Where cells
 * do not say, the rarest words that most members share, those of their names first and in the order of the names.
 */
export function nameFamily(
  members: readonly Candidate[],
  wordWeight: (word: string) => number,
  synonyms: ReadonlyMap<string, string>,
): string {
  const names = members.map(({ symbol }) => splitName(symbol).map((word) => leading(stemWord(word), synonyms)));
  const ranked = rankedWords(members, names, wordWeight);
  const keyed = commonQuantity(members, ({ role }) => role === 'key', wordWeight);
  const tested = keyed ?? commonQuantity(members, ({ role }) => role === 'bound', wordWeight);
  const effect = commonQuantity(members, isOutcome, wordWeight) ?? ranked.find((word) => word !== tested) ?? null;
  const isBoth = effect !== null && tested !== null && effect !== tested;
  return respell(
    isBoth ? `${tested} ${effect}` : inOrderOfNames(ranked, names),
    members.map(({ spelling }) => spelling),
  );
}

function inOrderOfNames([first, second]: readonly string[], names: Names): string {
  if (first === undefined || second === undefined) return first ?? 'rule';
  return standsBefore(second, first, names) ? `${second} ${first}` : `${first} ${second}`;
}

function isOutcome({ role }: Cell): boolean {
  return role !== 'bound' && role !== 'key' && role !== 'rounding' && role !== 'refusal';
}

/** The word that most members use for what some of their cells are about; null where fewer than half agree. */
function commonQuantity(
  members: readonly Candidate[],
  isAsked: (cell: Cell) => boolean,
  wordWeight: (word: string) => number,
): string | null {
  const counts = new Map<string, number>();
  for (const { cells } of members) {
    const words = new Set(cells.filter(isAsked).flatMap(({ quantity }) => quantity));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [best] = [...counts].sort(
    (a, b) => b[1] - a[1] || wordWeight(b[0]) - wordWeight(a[0]) || compareText(a[0], b[0]),
  );
  return best !== undefined && best[1] * 2 > members.length ? best[0] : null;
}

function leading(word: string, synonyms: ReadonlyMap<string, string>): string {
  return synonyms.get(word) ?? word;
}

type Names = readonly (readonly string[])[];

function rankedWords(members: readonly Candidate[], names: Names, wordWeight: (word: string) => number): string[] {
  const sums = new Map<string, { count: number; weight: number }>();
  members.forEach(({ words }, at) => {
    for (const [word, weight] of words) {
      const known = sums.get(word) ?? { count: 0, weight: 0 };
      const bonus = names[at]?.includes(word) === true ? NAME_BONUS : 0;
      sums.set(word, { count: known.count + 1, weight: known.weight + weight + bonus });
    }
  });
  return [...sums]
    .filter(([, { count }]) => count > members.length / 2)
    .map(([word, { weight }]) => ({ word, weight: weight * wordWeight(word) }))
    .sort((a, b) => b.weight - a.weight || compareText(a.word, b.word))
    .map(({ word }) => word);
}

function standsBefore(a: string, b: string, names: Names): boolean {
  const both = names.filter((name) => name.includes(a) && name.includes(b));
  return both.length > 0 && both.filter((name) => name.indexOf(a) < name.indexOf(b)).length * 2 > both.length;
}
