import { expect, test } from 'vitest';
import type { Clause, DecisionUnit } from '../model/decision-facts.ts';
import { gives, number, test as asks } from './example-members.test-support.ts';
import { joinEntries } from './join-entries.ts';

function unit(name: string, startLine: number, change: Partial<DecisionUnit> = {}): DecisionUnit {
  const plain = { words: [], references: [], calls: [], inlined: [], callees: [], isUnderstood: true };
  return {
    name,
    kind: 'table',
    startLine,
    endLine: startLine + 1,
    clauses: [amount('fee', startLine)],
    ...plain,
    ...change,
  };
}

function amount(quantity: string, line: number): Clause {
  return { tests: [], effect: { ...gives('amount', quantity, number(4.9)), line } };
}

test('the tables of one section of a configuration are one unit', () => {
  const [joined, ...others] = joinEntries(
    [
      unit('shipping.surcharge', 4, { words: [{ word: 'bulky', weight: 1 }] }),
      unit('shipping', 2, { words: [{ word: 'shipping', weight: 1 }], clauses: [amount('total', 2)] }),
      unit('returns', 9),
    ],
    true,
  );
  expect(joined).toMatchObject({ name: 'shipping', startLine: 2, endLine: 5 });
  expect(joined?.clauses.map(({ effect }) => effect.quantity)).toEqual([['fee'], ['total']]);
  expect(joined?.words.map(({ word }) => word)).toEqual(['bulky', 'shipping']);
  expect(others.map(({ name }) => name)).toEqual(['returns']);
});

const plan = (name: string, line: number): DecisionUnit =>
  unit(`plans.${name}`, line, { clauses: [amount(`${name} price`, line), amount(`${name} seat`, line + 1)] });

test('sections with the same fields are the arms of one table', () => {
  const [joined] = joinEntries([plan('basic', 3), plan('premium', 6)], true);
  expect(joined?.clauses.map(({ tests }) => tests.map(({ value }) => value.kind === 'text' && value.text))).toEqual([
    ['basic'],
    ['basic'],
    ['premium'],
    ['premium'],
  ]);
});

test('in code tables stay what they are, and callables of one name in a list are one', () => {
  const check = (startLine: number): DecisionUnit =>
    unit('applies', startLine, {
      kind: 'function',
      endLine: startLine,
      clauses: [
        { tests: [asks('quantity', '<', number(startLine))], effect: gives('refusal', 'order', { kind: 'none' }) },
      ],
    });
  const joined = joinEntries([unit('RATES', 1), unit('RATES.gold', 2), check(12), check(13), check(40)], false);
  expect(joined.map(({ name, startLine, endLine }) => [name, startLine, endLine])).toEqual([
    ['RATES', 1, 2],
    ['RATES.gold', 2, 3],
    ['applies', 12, 13],
    ['applies', 40, 40],
  ]);
});

test('a section too large to be one rule is left in pieces', () => {
  const large = Array.from({ length: 100 }, (_, at) => unit(`countries.c${at}`, at * 3));
  expect(joinEntries(large, true)).toHaveLength(100);
});
