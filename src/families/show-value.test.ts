import { expect, test } from 'vitest';
import { percentUnit, plainUnit, showNumber, timeUnit } from './show-value.ts';

const DAY_SECONDS = 86_400;

test('shows shares in percent and amounts as they are', () => {
  expect(showNumber(0.075, percentUnit())).toBe('7.5 %');
  expect(showNumber(12.5, plainUnit())).toBe('12.5');
});

test.each([
  [[DAY_SECONDS, 3 * DAY_SECONDS], 'days'],
  [[900, 7200], 'min'],
  [[45, 3600], 's'],
  [[18 * 31_536_000], 'years'],
  [[31_536_000], 'days'],
  [[0], 's'],
])('chooses the largest unit in which all of %j are whole: %s', (seconds, name) => {
  expect(timeUnit(seconds).name).toBe(name);
});

test('takes the unit that the words of the quantity name', () => {
  expect(showNumber(31_536_000, timeUnit([31_536_000], ['term', 'month']))).toBe('12 months');
  expect(showNumber(31_536_000, timeUnit([31_536_000], ['service', 'year']))).toBe('1 year');
});
