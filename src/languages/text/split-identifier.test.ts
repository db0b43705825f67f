import { expect, it } from 'vitest';
import { splitIdentifier } from './split-identifier.ts';

const meaningless = new Set(['return']);

it.each([
  ['tierDiscount', ['tier', 'discount']],
  ['HTTPServer2Url_total', ['http', 'server', 'url', 'total']],
  ['MAX_PRICE', ['max', 'price']],
  ['x', []],
  ['return', []],
  ['größeFürKunden', ['größe', 'für', 'kunden']],
  ['$price$', ['price']],
])('splits %s', (identifier, words) => {
  expect(splitIdentifier(identifier, meaningless)).toEqual(words);
});

it('takes the words of one language for words of another', () => {
  expect(splitIdentifier('return', new Set(['yield']))).toEqual(['return']);
});
