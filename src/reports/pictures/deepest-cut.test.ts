import { expect, test } from 'vitest';
import { deepestCut } from './deepest-cut.ts';

test.each([
  [5, 3, 3],
  [5, 9, 5],
  [5, 0, 0],
  [0, 3, 0],
  [2_000, 1, 1],
])('of %i levels, of which those up to %i fit, the cut is at %i', (deepest, fitting, cut) => {
  expect(deepestCut(deepest, (depth) => depth <= fitting)).toBe(cut);
});

test('few looks are enough, however deep the folders', () => {
  let looks = 0;
  deepestCut(4_000, (depth) => {
    looks += 1;
    return depth < 1_234;
  });
  expect(looks).toBeLessThan(14);
});
