import { expect, test } from 'vitest';
import { groupPairs } from './group-pairs.ts';
import type { ScoredPair } from './pair-scores.ts';

const apart = { bar: 0.5, isOnePlace: () => false };

function pair(left: number, right: number, score: number): ScoredPair {
  return { left, right, score };
}

test('sure pairs make groups, whatever the order they come in', () => {
  const pairs = [pair(0, 1, 0.9), pair(3, 4, 0.8), pair(0, 2, 0.7), pair(1, 2, 0.8)];
  const groups = [
    [0, 1, 2],
    [3, 4],
  ];
  expect(groupPairs(pairs, apart)).toEqual(groups);
  expect(groupPairs(pairs.toReversed(), apart)).toEqual(groups);
});

test('a pair below the bar begins none', () => {
  expect(groupPairs([pair(0, 1, 0.49)], apart)).toEqual([]);
});

test('one link does not chain two rules together', () => {
  const rules = [pair(0, 1, 0.95), pair(2, 3, 0.95), pair(1, 2, 0.6)];
  expect(groupPairs(rules, apart)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('two parts of one place need not be like each other', () => {
  const pairs = [pair(0, 1, 0.9), pair(0, 2, 0.9)];
  expect(groupPairs(pairs, { bar: 0.5, isOnePlace: (a, b) => a === 1 && b === 2 })).toEqual([[0, 1, 2]]);
});

test('who is like two of a group joins it, although the rest is unlike', () => {
  const group = [pair(0, 1, 0.99), pair(0, 2, 0.99), pair(1, 2, 0.99), pair(0, 3, 0.9), pair(1, 3, 0.55)];
  expect(groupPairs([...group, pair(2, 3, 0.02)], apart)).toEqual([[0, 1, 2, 3]]);
  expect(groupPairs(group.slice(0, 4), apart)).toEqual([[0, 1, 2]]);
});
