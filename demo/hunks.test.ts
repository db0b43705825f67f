import { describe, expect, it } from 'vitest';
import { applyHunks, parseHunks, revertHunks } from './hunks.ts';

const prices = 'gold: 15\nsilver: 8\nbronze: 4\n';
const raised = 'gold: 15\nsilver: 10\nbronze: 4\nstandard: 0\n';
const hunks = parseHunks('@@\n gold: 15\n-silver: 8\n+silver: 10\n@@\n bronze: 4\n+standard: 0\n');

describe('hunks', () => {
  it('change lines and add lines after kept ones', () => {
    expect(applyHunks(prices, hunks)).toBe(raised);
  });

  it('go back the way they came', () => {
    expect(revertHunks(raised, hunks)).toBe(prices);
  });

  it('read an empty line as an empty line that is kept', () => {
    expect(parseHunks('@@\n gold\n\n+silver\n')).toEqual([{ before: ['gold', ''], after: ['gold', '', 'silver'] }]);
  });

  it('refuse lines that are not there', () => {
    expect(() => applyHunks('gold: 15\n', hunks)).toThrow('do not occur');
  });

  it('refuse lines that are there twice', () => {
    expect(() => applyHunks('a price\na price\n', parseHunks('@@\n-a price\n+no price\n'))).toThrow('more than once');
  });

  it('refuse text without a start', () => {
    expect(() => parseHunks('-silver: 8\n+silver: 10\n')).toThrow('starts with @@');
  });
});
