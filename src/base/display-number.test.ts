import { expect, test } from 'vitest';
import { displayCount, displayDuration, displayNumber, displayShare } from './display-number.ts';

test('thousands are separated', () => {
  expect([0, 999, 1000, 12345, 1234567, -12345, 1234.5].map(displayNumber)).toEqual([
    '0',
    '999',
    '1,000',
    '12,345',
    '1,234,567',
    '-12,345',
    '1,234.5',
  ]);
});

test('one order is not many orders', () => {
  expect(displayCount(1, 'order')).toBe('1 order');
  expect(displayCount(0, 'order')).toBe('0 orders');
  expect(displayCount(2000, 'category', 'categories')).toBe('2,000 categories');
});

test('shares and durations read like a person would say them', () => {
  expect(displayShare(0.1234)).toBe('12.3 %');
  expect([4.2, 840, 999.6, 1234, 9949, 75_400].map(displayDuration)).toEqual([
    '4 ms',
    '840 ms',
    '1.0 s',
    '1.2 s',
    '9.9 s',
    '75 s',
  ]);
});
