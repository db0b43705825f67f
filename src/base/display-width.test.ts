import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth, padColumns, truncateEnd, truncateMiddle } from './display-width.ts';

test('columns are counted as a terminal draws them', () => {
  expect(displayWidth('order.ts')).toBe(8);
  expect(displayWidth('価格')).toBe(4);
  expect(displayWidth('e\u0301te')).toBe(3);
  expect(displayWidth('→ …')).toBe(3);
});

test('a long path keeps its first folder and its file name', () => {
  const path = 'packages/orders/src/application/commands/place-order.ts';
  expect(truncateMiddle(path, 60)).toBe(path);
  expect(truncateMiddle(path, 40)).toBe('packages/…/commands/place-order.ts');
  expect(truncateMiddle(path, 30)).toBe('packages/…/place-order.ts');
  expect(truncateMiddle('recalculate-prices-of-all-customer-tiers.ts', 20)).toBe('recalc…omer-tiers.ts');
});

test('a long sentence keeps its beginning', () => {
  expect(truncateEnd('the price of the order', 10)).toBe('the price…');
  expect(truncateEnd('the price', 10)).toBe('the price');
});

test('no text is ever wider than it was allowed to be', () => {
  const path = fc
    .array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 8 })
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(path, fc.integer({ min: 4, max: 60 }), (text, columns) => {
      expect(displayWidth(truncateMiddle(text, columns))).toBeLessThanOrEqual(columns);
      expect(displayWidth(truncateEnd(text, columns))).toBeLessThanOrEqual(columns);
      expect(displayWidth(padColumns(truncateEnd(text, columns), columns))).toBe(columns);
    }),
  );
});
