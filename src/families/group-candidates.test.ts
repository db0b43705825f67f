import { expect, test } from 'vitest';
import type { Clause, DecisionUnit } from '../model/decision-facts.ts';
import {
  discountClauses,
  gives,
  number,
  share,
  test as asks,
  text,
  usualDiscount,
} from './example-members.test-support.ts';
import { groupCandidates } from './group-candidates.ts';
import type { RuleSource } from './rule-source.ts';

function unit(name: string, clauses: readonly Clause[], change: Partial<DecisionUnit> = {}): DecisionUnit {
  const words = ['customer', 'discount', 'tier'].map((word) => ({ word, weight: 1 }));
  const plain = { references: [], calls: [], inlined: [], callees: [], isUnderstood: true };
  return { name, kind: 'function', startLine: 1, endLine: 9, clauses, words, ...plain, ...change };
}

function sources(...files: readonly (readonly DecisionUnit[])[]): RuleSource[] {
  return files.map((units, file) => ({
    file,
    path: `services/shop${file}/rules.py`,
    language: 'python',
    component: file,
    decisions: { units, constants: [], mechanisms: [] },
    dependencies: [],
  }));
}

function groups(...files: readonly (readonly DecisionUnit[])[]): string[][] {
  return groupCandidates(sources(...files)).map(({ members }) => members.map(({ symbol }) => symbol));
}

const rule = discountClauses(usualDiscount);
const drifted = discountClauses({ ...usualDiscount, silver: share(0.08), cap: null });

const limits: Clause[] = ['gold', 'silver', 'bronze'].map((tier, at) => ({
  tests: [asks('tier', '==', text(tier))],
  effect: gives('amount', 'credit limit', number(7300 + at * 1700, '', 'money')),
}));
const credit = { words: ['credit', 'limit', 'score'].map((word) => ({ word, weight: 1 })) };

test('a rule in three files is one group, with its drifted copy; another rule is none of it', () => {
  const files = [
    [unit('price', rule)],
    [unit('quote', rule)],
    [unit('cart', drifted)],
    [unit('credit', limits, credit)],
  ];
  expect(groups(...files)).toEqual([['price', 'quote', 'cart']]);
});

test('a group is named by the words of its members and knows how sure it is', () => {
  const [group] = groupCandidates(sources([unit('price', rule)], [unit('quote', rule)]));
  expect(group?.title).toMatch(/discount|tier/);
  expect(group?.score).toBeGreaterThan(0.5);
  expect(group?.score).toBeLessThanOrEqual(1);
});

test('the same twice in one file is no group', () => {
  const second = unit('again', rule, { startLine: 20, endLine: 29 });
  expect(groups([unit('price', rule), second])).toEqual([]);
});

test('of a unit and what is nested in it one is a member', () => {
  const nested = unit('price.inner', rule, { startLine: 2, endLine: 8 });
  const [members] = groups([unit('price', rule), nested], [unit('quote', rule)]);
  expect(members).toHaveLength(2);
});

test('of a unit and what it calls for its decisions one is a member', () => {
  const called = unit('rate', rule, { startLine: 20, endLine: 29 });
  const [members] = groups([unit('price', [], { callees: ['rate'] }), called], [unit('quote', rule)]);
  expect(members).toHaveLength(2);
});

test('the order of the files makes no difference', () => {
  const files = [[unit('price', rule)], [unit('quote', rule)], [unit('cart', drifted)]];
  const turned = groups(...files.toReversed()).map((members) => members.toSorted());
  expect(turned).toEqual(groups(...files).map((members) => members.toSorted()));
});
