import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptLines } from './kept-lines.ts';

test('lines are found in whatever order they are asked for', () => {
  const key = fc.stringMatching(/^[0-9a-f]{1,3}\.ts$/);
  const table = fc.dictionary(
    key,
    fc.string().map((text) => JSON.stringify(text)),
  );
  fc.assert(
    fc.property(table, fc.array(key), (prices, others) => {
      const entries = Object.entries(prices);
      const body = Buffer.from(entries.map(([tier, price]) => `${tier}\t${price}\n`).join(''));
      const lines = keptLines(body);
      const asked = [...entries.map(([tier]) => tier), ...others, ...entries.map(([tier]) => tier).toReversed()];
      expect(asked.map((tier) => lines.find(tier))).toEqual(
        asked.map((tier) => (Object.hasOwn(prices, tier) ? prices[tier] : undefined)),
      );
      expect(lines.count()).toBe(entries.length);
    }),
  );
});

test('a key that begins like the next one is not taken for it', () => {
  const lines = keptLines(Buffer.from('tier-10\tgold\ntier-1\tsilver\n'));
  expect(lines.find('tier-1')).toBe('silver');
  expect(lines.find('tier-10')).toBe('gold');
  expect(lines.find('tier')).toBeUndefined();
});

test('no file is an empty table', () => {
  const lines = keptLines(null);
  expect([lines.find('tier'), lines.count()]).toEqual([undefined, 0]);
});
