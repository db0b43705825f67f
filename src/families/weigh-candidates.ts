import { findPairs } from './find-pairs.ts';
import { isOnePlace } from './one-place.ts';
import { createPairWeigher, type PairEvidence, type PairWeigher } from './pair-evidence.ts';
import type { Candidate } from './rule-candidates.ts';
import { type Nearness, nearnessOf } from './score-pair.ts';
import { indexTopics, type TopicsOf } from './topics/index-topics.ts';
import { measureWords, type WordWeight } from './word-weight.ts';

/** By what the candidates of one code base are weighed. */
export interface Weighing {
  readonly wordWeight: WordWeight;
  readonly topicsOf: TopicsOf;
  readonly weigh: PairWeigher;
}

export function createWeighing(candidates: readonly Candidate[]): Weighing {
  const wordWeight = measureWords(candidates);
  const topicsOf = indexTopics();
  return { wordWeight, topicsOf, weigh: createPairWeigher(wordWeight, topicsOf) };
}

export interface WeighedPair {
  /** Indexes into the candidates, `left < right`. */
  readonly left: number;
  readonly right: number;
  readonly evidence: PairEvidence;
  readonly nearness: Nearness;
}

/** All pairs of different places that agree in something. */
export function weighCandidates(candidates: readonly Candidate[], { weigh }: Weighing): WeighedPair[] {
  return findPairs(candidates).flatMap(({ left, right }) => {
    const [a, b] = [candidates[left], candidates[right]];
    if (a === undefined || b === undefined || isOnePlace(a, b)) return [];
    const evidence = weigh(a, b);
    return evidence === null ? [] : [{ left, right, evidence, nearness: nearnessOf(a, b) }];
  });
}
