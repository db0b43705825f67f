import { expect, test } from 'vitest';
import type { CopyFacts } from '../model/copy-facts.ts';
import { copyCodec } from './copy-codec.ts';

const codec = copyCodec('typescript@8');

const facts: CopyFacts = {
  vocabulary: Uint32Array.of(0xffffffff, 6, 10),
  sequence: Uint16Array.of(0, 1, 2, 0, 1),
  lineTokens: Uint32Array.of(0, 3, 5),
  exact: Uint32Array.of(0x80000001, 0),
  renamed: new Uint32Array(0),
};

test.each<[string, CopyFacts]>([
  ['a short file', facts],
  ['a file of more words than sixteen bits count', { ...facts, sequence: Uint32Array.of(0x10000, 2) }],
  ['a part of a larger column', { ...facts, vocabulary: Uint32Array.of(1, 2, 3).subarray(1) }],
  [
    'an empty file',
    { ...facts, vocabulary: new Uint32Array(0), sequence: new Uint16Array(0), exact: new Uint32Array(0) },
  ],
])('%s is kept to the last number, on one line', (_, kept) => {
  const line = codec.encode(kept);
  expect(line).not.toMatch(/[\t\n]/);
  expect(codec.decode(line)).toEqual(kept);
});

test('no facts are an empty line', () => {
  expect(codec.encode(null)).toBe('');
  expect(codec.decode('')).toBeNull();
});
