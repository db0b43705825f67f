import { expect, test } from 'vitest';
import { DOLLAR, MOST_TOKENS, readSqlTokens } from './tokens.ts';

function read(text: string): string[] {
  return readSqlTokens(text).map((token) => `${token.kind} ${token.text}`);
}

test('words are in upper case, names and texts without quotes', () => {
  expect(read(`select "Order"."Tier", [Fee], \`rate\` from orders where tier = 'it''s gold'`)).toEqual([
    'word SELECT',
    'name Order',
    'sign .',
    'name Tier',
    'sign ,',
    'name Fee',
    'sign ,',
    'name rate',
    'word FROM',
    'word ORDERS',
    'word WHERE',
    'word TIER',
    'sign =',
    "text it's gold",
  ]);
});

test('comments are read over and their lines counted', () => {
  const [first, second] = readSqlTokens('-- the fee; not now\n/* until\nMay */ fee\n>= 4.90', 7);
  expect([first?.written, first?.line]).toEqual(['fee', 9]);
  expect([second?.text, second?.line]).toEqual(['>=', 10]);
});

test('numbers, parameters of all clients and signs of two letters', () => {
  expect(read('.5 1e3 :tier @tier $1 ? %s %(tier)s {tier} <> :: ||')).toEqual([
    'number .5',
    'number 1e3',
    'parameter tier',
    'parameter tier',
    'parameter 1',
    'parameter ',
    'parameter s',
    'parameter tiers',
    'parameter tier',
    'sign <>',
    'sign ::',
    'sign ||',
  ]);
});

test('a dollar quote is a sign, whatever its tag', () => {
  expect(read('$body$ 1 $$')).toEqual([`sign ${DOLLAR}`, 'number 1', `sign ${DOLLAR}`]);
});

test('what nobody closes goes to the end', () => {
  expect(read("'gold")).toEqual(['text gold']);
  expect(read('fee /* never closed')).toEqual(['word FEE']);
});

test('of a dump only the beginning is read', () => {
  expect(readSqlTokens('1 '.repeat(MOST_TOKENS + 5))).toHaveLength(MOST_TOKENS);
});
