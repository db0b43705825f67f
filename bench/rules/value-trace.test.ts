import { expect, test } from 'vitest';
import { isTraceable } from './value-trace.ts';

test.each([
  ['0.15', 'return price * 0.85;'],
  ['>=12', 'if (units > 11) return bulk;'],
  ['300', 'const PAUSE_MINUTES = 5;'],
  ['>=10', 'credit.months >= 120'],
  ['<=3', 'month > time.March'],
  ['half-up', 'round it'],
])('%s can be read from: %s', (value, text) => {
  expect(isTraceable(value, text)).toBe(true);
});

test.each([
  ['0.15', 'return 0;'],
  ['12', 'let total = 0;'],
  ['>=7', 'if (orders > 0) return 4;'],
])('%s cannot be read from: %s', (value, text) => {
  expect(isTraceable(value, text)).toBe(false);
});
