import type { Candidate } from './rule-candidates.ts';

/** How rare a word is among the units that decide something: `ln((N + 1) / (df + 0.5))`, never below a floor. */
export function measureWords(candidates: readonly Candidate[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of candidates) for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const total = candidates.length + PRIOR;
  const weightOf = (count: number): number => Math.max(LEAST, Math.min(MOST, Math.log((total + 1) / (count + 0.5))));
  const weights = new Map([...counts].map(([word, count]) => [word, weightOf(count)]));
  const unseen = weightOf(0);
  return (word) => weights.get(word) ?? unseen;
}

/** A small code base would call every word rare or common by chance. */
const PRIOR = 50;
const LEAST = 0.2;
const MOST = 6;
