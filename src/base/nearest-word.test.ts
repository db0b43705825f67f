import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

const keys = ['layers', 'components', 'capabilities', 'glossary', 'gate', 'budget', 'ignore'];

test.each([
  ['componets', 'components'],
  ['Layer', 'layers'],
  ['ignroe', 'ignore'],
  ['gaet', 'gate'],
  ['orders', null],
  ['x', null],
  ['c'.repeat(100_000), null],
])('%s', (written, meant) => {
  expect(nearestWord(written, keys)).toBe(meant);
});
