import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hittingSet } from './hitting-set.ts';

const COLUMNS = 8;

describe('hittingSet', () => {
  const rows = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: COLUMNS - 1 }), { minLength: 1, maxLength: 5 }), {
    maxLength: 12,
  });
  const weights = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: COLUMNS, maxLength: COLUMNS });

  it('is as light as the best of all sets, and hits every row', () => {
    fc.assert(
      fc.property(rows, weights, (rows, weights) => {
        const answer = hittingSet({ rows, weights: Float64Array.from(weights), below: Infinity, work: { left: 1e9 } });
        if (answer.kind !== 'found') throw new Error(`unexpected answer: ${answer.kind}`);
        expect(answer.weight).toBe(lightestOfAll(rows, weights));
        expect(answer.columns.reduce((sum, column) => sum + weights[column]!, 0)).toBe(answer.weight);
        for (const row of rows) expect(row.some((column) => answer.columns.includes(column))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('says that there is none below a limit that the lightest does not undercut', () => {
    fc.assert(
      fc.property(rows, weights, (rows, weights) => {
        const below = lightestOfAll(rows, weights);
        const question = { rows, weights: Float64Array.from(weights), work: { left: 1e9 } };
        expect(hittingSet({ ...question, below }).kind).toBe('none');
        expect(hittingSet({ ...question, below: below + 1 }).kind).toBe('found');
      }),
      { numRuns: 200 },
    );
  });

  it('admits that the work limit ended the search', () => {
    const answer = hittingSet({
      rows: [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      weights: Float64Array.of(1, 1, 1),
      below: 9,
      work: { left: 1 },
    });
    expect(answer).toEqual({ kind: 'unknown' });
  });
});

function lightestOfAll(rows: readonly (readonly number[])[], weights: readonly number[]): number {
  let lightest = Infinity;
  for (let set = 0; set < 2 ** COLUMNS; set += 1) {
    const isHit = rows.every((row) => row.some((column) => (set >> column) & 1));
    const weight = weights.reduce((sum, each, column) => sum + ((set >> column) & 1) * each, 0);
    if (isHit) lightest = Math.min(lightest, weight);
  }
  return lightest;
}
