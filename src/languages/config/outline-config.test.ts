import { expect, test } from 'vitest';
import { read, sentences } from '../decisions/outline.test-support.ts';
import { outlineConfig } from './outline-config.ts';

/** The tables of a file: name, lines, rows. */
function tablesOf(text: string): (readonly [string, string, readonly string[]])[] {
  const { constants } = read(outlineConfig(text), 'config');
  return constants.map(({ name, startLine, endLine, clauses }) => [
    name,
    `${startLine}-${endLine}`,
    sentences(clauses),
  ]);
}

test('a mapping with numbers is a table that goes by the keys that lead to it', () => {
  const yaml = `currency: EUR
discounts:
  gold: 0.15
  silver: 0.1
`;
  expect(tablesOf(yaml)).toEqual([
    [
      'discounts',
      '3-4',
      ['[discount] == gold -> rate 0.15 of 1 (discount)', '[discount] == silver -> rate 0.1 of 1 (discount)'],
    ],
  ]);
});

test('a list of mappings is a table of records, in JSON too', () => {
  const json = `{
  "tiers": [
    { "tier": "gold", "rate": 0.15 },
    { "tier": "silver", "rate": 0.1 }
  ]
}`;
  const [table] = tablesOf(json);
  expect(table?.[2]).toEqual(['[tier] == gold -> rate 0.15 of 1 (rate)', '[tier] == silver -> rate 0.1 of 1 (rate)']);
});

test('texts alone are no table', () => {
  expect(tablesOf('title: Shop\nlabels:\n  gold: Gold\n')).toEqual([]);
});

test.each(['', '{ "rate": ', 'a: b: c', '- just\n- words', '&a [*a, *a]'])('%j has none', (text) => {
  expect(tablesOf(text)).toEqual([]);
});

test('a file that nests without end, or repeats, ends', () => {
  expect(tablesOf('{"a":'.repeat(2000) + '1' + '}'.repeat(2000))).toEqual([]);
  const many = Array.from({ length: 900 }, (_, at) => `shop${at}:\n  rate: 0.1`).join('\n');
  expect(outlineConfig(many).constants).toHaveLength(400);
});

test('what is set apart below one key is one table, by rows where the fields are the same', () => {
  const yaml = `plans:
  free:
    pieces: 25
    days: 3
  gold:
    pieces: 400
    days: 30
late:
  after: 14
  fees:
    first: 3.5
    second: 9
`;
  const tables = tablesOf(yaml);
  expect(tables.map(([name]) => name)).toEqual(['plans', 'plans.free', 'plans.gold', 'late', 'late.fees']);
  expect(tables[0]?.[2]).toEqual([
    '[plan] == free -> amount 25 pieces (piece)',
    '[plan] == free -> span 259200 s (day)',
    '[plan] == gold -> amount 400 pieces (piece)',
    '[plan] == gold -> span 2592000 s (day)',
  ]);
  expect(tables[3]?.[2]).toHaveLength(3);
});
