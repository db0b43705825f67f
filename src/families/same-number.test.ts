import { expect, test } from 'vitest';
import type { Dimension } from '../model/decision-facts.ts';
import { sameNumber } from './same-number.ts';

type Written = readonly [number: number, dimension: Dimension];

function compare([number, dimension]: Written, [otherNumber, otherDimension]: Written): number {
  const [a, b] = [
    { number, dimension },
    { number: otherNumber, dimension: otherDimension },
  ];
  expect(sameNumber(b, a)).toBe(sameNumber(a, b));
  return sameNumber(a, b);
}

test.each<[Written, Written]>([
  [
    [0.15, 'percent'],
    [0.15, 'percent'],
  ],
  [
    [0.15, 'percent'],
    [0.15, 'number'],
  ],
  [
    [4.9, 'money'],
    [4.9 + 1e-9, 'count'],
  ],
])('%j and %j are the same', (a, b) => {
  expect(compare(a, b)).toBe(1);
});

test.each<[Written, Written]>([
  [
    [20, 'number'],
    [72_000, 'time'],
  ],
  [
    [250, 'number'],
    [2.5, 'money'],
  ],
  [
    [15, 'number'],
    [0.15, 'percent'],
  ],
])('%j and %j are the same in other units, perhaps', (a, b) => {
  expect(compare(a, b)).toBeGreaterThan(0.5);
  expect(compare(a, b)).toBeLessThan(1);
});

test.each<[Written, Written]>([
  [
    [0.15, 'percent'],
    [0.1, 'percent'],
  ],
  [
    [20, 'number'],
    [70_000, 'time'],
  ],
  [
    [0, 'number'],
    [60, 'time'],
  ],
  [
    [30, 'time'],
    [3000, 'time'],
  ],
  [
    [0.5, 'number'],
    [0.005, 'number'],
  ],
])('%j and %j differ', (a, b) => {
  expect(compare(a, b)).toBe(0);
});

test('two units that contradict each other count the more the rarer the digits are', () => {
  const common = compare([30, 'time'], [30, 'money']);
  expect(common).toBeLessThan(0.5);
  expect(compare([172, 'time'], [172, 'money'])).toBeGreaterThan(common);
});
