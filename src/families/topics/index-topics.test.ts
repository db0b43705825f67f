import { expect, test } from 'vitest';
import { createNormaliser } from '../synonyms.ts';
import { indexTopics, topicLikeness } from './index-topics.ts';
import { topicWords } from './topic-words.ts';

const topicsOf = indexTopics();
const normalOf = createNormaliser();

function about(words: string): ReadonlyMap<string, number> {
  return topicsOf(words.split(' ').map((word) => [normalOf(word), 1] as const));
}

test('other words for one subject are alike, those of another subject are not', () => {
  expect(topicLikeness(about('parcel courier'), about('freight carrier'))).toBeGreaterThan(0.8);
  expect(topicLikeness(about('parcel courier'), about('tenant landlord'))).toBe(0);
});

test('words without a subject are like nothing', () => {
  expect(topicLikeness(about('golden unicorn'), about('golden unicorn'))).toBe(0);
});

test('each topic is a name and plain words, and no name stands twice', () => {
  const lines = topicWords.flatMap((text) => text.trim().split('\n'));
  expect(lines.filter((line) => !/^[a-z]+: [a-z0-9]+(?: [a-z0-9]+)+$/.test(line))).toEqual([]);
  const names = lines.map((line) => line.split(':')[0]);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(50);
});
