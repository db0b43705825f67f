import { stemWord } from '../../base/words.ts';
import { createNormaliser } from '../synonyms.ts';
import { topicWords } from './topic-words.ts';

/** How much of a unit's words is about which topic, by name of the topic; the squares add up to 1. */
export type TopicShares = ReadonlyMap<string, number>;
export type TopicsOf = (weights: Iterable<readonly [word: string, weight: number]>) => TopicShares;

/** Tells what weighed words are about. A word of several topics counts for each in part; most words are about none. */
export function indexTopics(): TopicsOf {
  const topicsOf = readTopics();
  return (weights) => {
    const sums = new Map<string, number>();
    for (const [word, weight] of weights) {
      const topics = topicsOf.get(word) ?? [];
      for (const topic of topics) sums.set(topic, (sums.get(topic) ?? 0) + weight / topics.length);
    }
    return withUnitLength(sums);
  };
}

/** 0 … 1: the cosine of two lists of topics. */
export function topicLikeness(a: TopicShares, b: TopicShares): number {
  let common = 0;
  for (const [topic, share] of a) common += share * (b.get(topic) ?? 0);
  return common;
}

function withUnitLength(sums: ReadonlyMap<string, number>): TopicShares {
  const length = Math.hypot(...sums.values());
  return new Map([...sums].map(([topic, share]) => [topic, share / length]));
}

function readTopics(): ReadonlyMap<string, readonly string[]> {
  const normalOf = createNormaliser();
  const topicsOf = new Map<string, Set<string>>();
  for (const line of topicWords.flatMap((lines) => lines.trim().split('\n'))) {
    const [topic = '', words = ''] = line.split(': ');
    for (const written of words.split(' ')) {
      const word = normalOf(stemWord(written));
      const known = topicsOf.get(word);
      if (known === undefined) topicsOf.set(word, new Set([topic]));
      else known.add(topic);
    }
  }
  return new Map([...topicsOf].map(([word, topics]) => [word, [...topics]]));
}
