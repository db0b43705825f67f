import { expect, test } from 'vitest';
import { stemWord } from '../base/words.ts';
import { type SearchPlace, rankByWords } from './rank-by-words.ts';

const synonyms = new Map(['reduction', 'discount'].map((word) => [stemWord(word), 'discount']));

const places: readonly SearchPlace[] = [
  { path: 'web/cart.tsx', symbol: 'Cart', words: ['tier', 'discount', 'render'] },
  { path: 'pricing/tiers.ts', symbol: 'tierDiscount', words: ['tier', 'rate'] },
  { path: 'pricing/levels.ts', symbol: 'tierReduction', words: ['level'] },
  { path: 'orders/ship.ts', symbol: 'shippingFee', words: ['parcel', 'weight'] },
];

function ask(...asked: readonly string[]): string[] {
  return rankByWords(places, { asked, synonyms }).map(({ place }) => places[place]!.symbol);
}

test('who is named so comes before who is named by another word, and that before who only says it', () => {
  expect(ask('tier', 'discount')).toEqual(['tierDiscount', 'tierReduction', 'Cart']);
});

test('endings and spelling make no difference', () => {
  expect(ask('TierDiscounts')).toEqual(ask('tier', 'discount'));
});

test('who says less than half of it is left out, and what nobody says is not found', () => {
  expect(ask('parcel', 'tax', 'country')).toEqual([]);
  expect(ask('dunning')).toEqual([]);
  expect(ask()).toEqual([]);
});

test('each tells where it met the words, as they were asked', () => {
  const [best, , last] = rankByWords(places, { asked: ['Tier', 'discount'], synonyms });
  expect(best).toMatchObject({ score: 1, named: ['Tier', 'discount'], said: [] });
  expect(last).toMatchObject({ named: [], said: ['Tier', 'discount'] });
});
