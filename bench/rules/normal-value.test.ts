import { expect, test } from 'vitest';
import { deviatingMembers } from './majority.ts';
import { areEqual, readingsOf, says } from './normal-value.ts';
import { isTraceable } from './value-trace.ts';

test.each([
  ['15 %', '0.15'],
  ['.15', 0.15],
  ['> 11', '>=12'],
  ['< 100', '<= 99'],
  ['5 min', '300'],
  ['< 12', '>=12'],
  ['refused', 'present'],
  ['<= window', 'included'],
  ['< window', 'excluded'],
  ['4 days', '4'],
  ['345600 s', '4'],
  ['250 cents', '2.5'],
  ['€ 1_000', '1000'],
  ['half to even', 'half-even'],
  ['half away from zero', 'half-up'],
  ['RS256, HS256', 'hs256,rs256'],
  [null, 'none'],
  ['-', null],
])('%s equals %s', (a, b) => {
  expect(areEqual(readingsOf(a), readingsOf(b))).toBe(true);
});

test.each([
  ['15', '0.15'],
  ['> 12', '>= 12'],
  ['> 0.5', '>= 0.5'],
  ['> 12', '< 12'],
  ['<= window', 'excluded'],
  ['half-up', 'half-even'],
  ['RS256', 'RS256, HS256'],
  ['unknown', 'unknown'],
  ['0', null],
])('%s does not equal %s', (a, b) => {
  expect(areEqual(readingsOf(a), readingsOf(b))).toBe(false);
});

test.each([
  ['<= 300', '300'],
  ['> 300', '300'],
  ['65', '>=65'],
  ['12 months', '12 months'],
])('%s says %s', (reported, truth) => {
  expect(says(reported, truth)).toBe(true);
});

test.each([
  ['75', '>75'],
  ['0.4', '>0.4'],
  ['none', '300'],
  ['300', null],
])('%s does not say %s', (reported, truth) => {
  expect(says(reported, truth)).toBe(false);
});

test.each([
  [['15', '12', '15'], [1]],
  [['15', '15', '15'], []],
  [
    ['15', '12', null],
    [0, 1, 2],
  ],
  [
    ['15', '15', '12', '12', '9'],
    [0, 1, 2, 3, 4],
  ],
  [[null, null, '12'], [2]],
  [['15', 'unknown', '15'], []],
])('of %j deviate %j', (values, deviating) => {
  expect(deviatingMembers(new Map(values.map((value, index) => [index, value])))).toEqual(deviating);
});

test.each([
  ['0.08', 'price * 0.92m'],
  ['0.08', 'percent += 8'],
  ['0.2', 'total * 1.2'],
  ['>=12', 'if (days > 11)'],
  ['1209600', 'refund_days = 14'],
  ['12.5', 'feeCents = 1_250'],
  ['half-up', 'Math.round(total)'],
])('%s can be read from %s', (value, text) => {
  expect(isTraceable(value, text)).toBe(true);
});

test.each([
  ['0.08', 'price * 0.93m'],
  ['>=12', 'if (days > 13)'],
  ['12.5', 'fee = 13'],
])('%s cannot be read from %s', (value, text) => {
  expect(isTraceable(value, text)).toBe(false);
});
