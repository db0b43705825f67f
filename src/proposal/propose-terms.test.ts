import { expect, test } from 'vitest';
import { stemWord } from '../base/words.ts';
import { proposeTerms } from './propose-terms.ts';

const MARKS: Readonly<Record<string, string>> = { buyer: 'customer' };

function termsOf(files: readonly (readonly [component: number, words: readonly string[]])[]) {
  return proposeTerms({
    names: ['pricing', 'orders', 'mails'],
    componentOf: Int32Array.from(files, ([component]) => component),
    words: files.map(([, words]) => [words]),
    stem: stemWord,
    concept: (word) => MARKS[word] ?? word,
  });
}

test('a word that one part is full of and the others are not is a candidate, in its plain form', () => {
  const files = Array.from({ length: 5 }, () => [0, ['tiers', 'tier', 'price', 'handler']] as const);
  const others = Array.from({ length: 5 }, (_, at) => [1 + (at % 2), ['price', 'handler']] as const);
  expect(termsOf([...files, ...others]).map(({ word, component, fileCount }) => [word, component, fileCount])).toEqual([
    ['price', 'pricing', 5],
    ['tier', 'pricing', 5],
  ]);
});

test('words of one concept are put beside one another', () => {
  const files = Array.from({ length: 4 }, () => [0, ['customer']] as const);
  const others = Array.from({ length: 4 }, () => [1, ['buyer', 'buyer']] as const);
  expect(termsOf([...files, ...others]).find(({ word }) => word === 'customer')?.alike).toEqual(['buyer']);
});

test('files that belong to no component are not counted', () => {
  expect(termsOf(Array.from({ length: 6 }, () => [-1, ['tier']] as const))).toEqual([]);
});
