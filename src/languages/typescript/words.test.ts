import { expect, it } from 'vitest';
import { typescript } from './index.ts';

const extractFacts = await typescript.open(() => Promise.reject(new Error('TypeScript needs no grammar')));

const wordsOf = (text: string, extension = '.ts'): readonly (readonly string[])[] =>
  extractFacts({ text, extension }, new Set(['words'])).words;

it('has no words for the words of the language', () => {
  expect(wordsOf('function price(number) { return typeof number; }')).toEqual([['price']]);
});

it('passes over comments, strings, regular expressions and JSX text but not over substitutions', () => {
  const text = `const total = (tier) => {
    // a comment about vouchers
    const label = 'a string about vouchers' + \`vouchers \${currency} vouchers\`;
    return label.match(/vouchers"/g) ? net / gross : tier;
  };`;
  expect(wordsOf(text)).toEqual([['total', 'tier', 'label', 'currency', 'match', 'net', 'gross']]);
  const page =
    "export const Page = () => <p title='vouchers'>don't {price} vouchers<br/></p>;\nconst after = () => cart;";
  expect(wordsOf(page, '.tsx')).toEqual([
    ['page', 'title', 'price', 'br'],
    ['after', 'cart'],
  ]);
});

it('gives an identifier to the innermost unit', () => {
  expect(wordsOf('function place() { const check = () => stock; return receipt; }')).toEqual([
    ['place', 'receipt'],
    ['check', 'stock'],
  ]);
});
