import { everydayWords } from './everyday-words.ts';
import type { Candidate } from './rule-candidates.ts';

export type WordWeight = (word: string) => number;

/**
 * How rare a word is, among the units here that decide something and in code at large. Either alone misleads: in a small
 * code base each word is rare, and the words of a rule that was written five times are frequent in it.
 */
export function measureWords(candidates: readonly Candidate[]): WordWeight {
  const counts = new Map<string, number>();
  for (const { words } of candidates) for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shares = readShares();
  const total = candidates.length + PRIOR;
  const weightOf = (word: string, count: number): number => {
    const here = Math.min(MOST_HERE, Math.log((total + 1) / (count + 0.5)));
    const anywhere = Math.log(1 / (shares.get(word) ?? UNLISTED_SHARE));
    return Math.max(LEAST, HERE_SHARE * here + (1 - HERE_SHARE) * anywhere);
  };
  const weights = new Map([...counts].map(([word, count]) => [word, weightOf(word, count)]));
  return (word) => weights.get(word) ?? weightOf(word, 0);
}

function readShares(): ReadonlyMap<string, number> {
  return new Map(
    everydayWords.flatMap(([share, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, share] as const),
    ),
  );
}

/** A small code base would call every word rare or common by chance. */
const PRIOR = 50;
const LEAST = 0.2;
const MOST_HERE = 6;
const HERE_SHARE = 0.35;
const UNLISTED_SHARE = 0.0025;
