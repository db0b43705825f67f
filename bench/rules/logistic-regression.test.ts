import { expect, test } from 'vitest';
import { fitWeights, probability } from './logistic-regression.ts';

/** 0, 1 … 9 orders: the more, the likelier it is a regular customer. */
const customers = [0, 0, 0, 1, 0, 1, 1, 0, 1, 1].map((regular, orders) => ({
  figures: [orders],
  isTrue: regular === 1,
}));

test('finds what the examples say', () => {
  const weights = fitWeights(customers, 0);
  // Where the fit ends, the probabilities add up to the number of true examples, weighed by the figure too.
  const shares = customers.map(({ figures }) => probability(figures, weights));
  expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(5);
  expect(shares.reduce((sum, share, orders) => sum + share * orders, 0)).toBeCloseTo(3 + 5 + 6 + 8 + 9);
});

test('a penalty makes the weights smaller', () => {
  expect(fitWeights(customers, 5)[1]).toBeLessThan(fitWeights(customers, 0)[1]!);
});
