import { expect, test } from 'vitest';
import { TokenColumns } from './token-columns.ts';
import { collectTokenWords } from './token-words.ts';

test('columns grow beyond what was expected and lose nothing', () => {
  const columns = new TokenColumns(0);
  for (let at = 0; at < 1_000; at += 1) expect(columns.add(at % 7, at, at + 1)).toBe(at + 1);
  const { count, kinds, starts, ends } = columns.finish();
  expect([count, kinds.length, starts.length, ends.length]).toEqual([1_000, 1_000, 1_000, 1_000]);
  expect([kinds[999], starts[999], ends[999], columns.lastKind]).toEqual([999 % 7, 999, 1_000, 999 % 7]);
});

test('an identifier gives its words to the innermost unit around it, each word once', () => {
  const text = 'placeOrder orderTotal var stock price';
  const columns = new TokenColumns(8);
  for (const { index, 0: word } of text.matchAll(/\w+/g)) columns.add(1, index, index + word.length);
  const units = [
    { start: 0, end: 31 },
    { start: 22, end: 31 },
  ];
  const tokens = { text, tokens: columns.finish(), nameKind: 1, meaningless: new Set(['var']) };
  expect(collectTokenWords(tokens, units)).toEqual([['place', 'order', 'total'], ['stock']]);
  expect(collectTokenWords({ ...tokens, nameKind: 2 }, units)).toEqual([[], []]);
});
