import { expect, test } from 'vitest';
import type { RecordFacts, RecordReference } from '../../model/decision-record.ts';
import { connectRecords } from './connect-records.ts';

function facts(
  title: string,
  references: readonly RecordReference[] = [],
  writtenId: string | null = null,
): RecordFacts {
  return {
    format: 'nygard',
    writtenId,
    title,
    titleLine: 1,
    status: 'accepted',
    statusLine: 7,
    date: null,
    deciders: [],
    context: null,
    decision: null,
    consequences: null,
    options: [],
    references,
    functions: null,
    functionsLine: null,
    problems: [],
  };
}

function connect(files: Readonly<Record<string, RecordFacts>>) {
  return connectRecords(Object.entries(files).map(([path, own]) => ({ path, facts: own, functions: [] })));
}

function reference(written: string, target: string | null): RecordReference {
  return { kind: 'supersedes', written, target, line: 9 };
}

test('numbers, names and dates are what a record is called by', () => {
  const records = connect({
    'docs/adr/0003-prices.md': facts('Prices', [], '3'),
    'docs/adr/ARCH-001-commands.md': facts('Commands', [], 'ARCH-001'),
    'docs/adr/20200925-monorepo.md': facts('Monorepo'),
    'docs/adr/adr013-fetch.md': facts('Fetch', [], '013'),
    'docs/adr/words.md': facts('Words'),
  });
  expect(records.map(({ id }) => id)).toEqual(['0003', 'ARCH-001', '20200925-monorepo', '013', 'words']);
});

test('two folders may count alike, one may not', () => {
  const [first, second, third] = connect({
    'docs/adr/0003-prices.md': facts('Prices'),
    'docs/adr/0003-tiers.md': facts('Tiers'),
    'web/adr/0003-pages.md': facts('Pages'),
  });
  expect([first?.id, second?.id, third?.id]).toEqual(['docs/adr/0003-prices', 'docs/adr/0003-tiers', 'web/adr/0003']);
  expect(first?.problems).toEqual([{ line: 1, message: 'the number 0003 is taken twice, also by 0003-tiers.md' }]);
  expect(third?.problems).toEqual([]);
});

test.each([
  [reference('1. Old', '0001-old.md'), 0],
  [reference('1. Old', './0001-old.md#status'), 0],
  [reference('1. Old', '../adr/0001-old.md'), 0],
  [reference('ADR-1', null), 0],
  [reference('1', null), 0],
  [reference('0001', null), 0],
  [reference('Elsewhere', 'https://shop.example/adr/x'), null],
  [reference('9', null), null],
])('%j leads to %j', (given, to) => {
  const [, record] = connect({ 'docs/adr/0001-old.md': facts('Old'), 'docs/adr/0002-new.md': facts('New', [given]) });
  expect(record?.links[0]?.to).toBe(to);
  expect(record?.problems.map(({ line }) => line)).toEqual(to === null ? [9] : []);
});

test('a thousand records that all refer to the first are connected', () => {
  const files = Array.from({ length: 1000 }, (_, at) => [
    `docs/adr/${String(at + 1).padStart(4, '0')}-price.md`,
    facts('Price', at === 0 ? [] : [reference('1', null)]),
  ]);
  const records = connect(Object.fromEntries(files));
  expect(records.filter(({ links }) => links[0]?.to === 0)).toHaveLength(999);
});
