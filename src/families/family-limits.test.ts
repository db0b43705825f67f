import { expect, test } from 'vitest';
import { describeFamily } from './describe-family.ts';
import { discount, gives, member, number, test as when } from './example-members.test-support.ts';
import { familyLimits } from './family-limits.ts';
import type { RuleGroup } from './group-candidates.ts';
import type { Candidate } from './rule-candidates.ts';

function limitsOf(members: readonly Candidate[]): readonly (readonly [string, number])[] {
  const group: RuleGroup = { members, score: 0.9, wordLikeness: 1, title: 'tier discount', reasons: [] };
  return familyLimits([group], [describeFamily(group)]).map(({ what, count }) => [what, count]);
}

test('a family of a usual size is told as a whole', () => {
  expect(limitsOf(['cart', 'quote', 'order'].map((name) => discount(name)))).toEqual([]);
});

test('more places than are compared are said', () => {
  const shops = Array.from({ length: 13 }, (_, at) => discount(`shop${at}`));
  expect(limitsOf(shops)).toEqual([['rule in more places than are compared', 1]]);
});

test('a table of rates that nobody would write is said to be cut', () => {
  const clauses = Array.from({ length: 300 }, (_, at) => ({
    tests: [when('weight', '>=', number(1_000 + at * 7))],
    effect: gives('amount', 'fee', number(3 + at * 11)),
  }));
  const limits = new Map(limitsOf([member('parcel', clauses), member('letter', clauses)]));
  expect(limits.get('function with more decisions than are compared')).toBe(2);
  expect(limits.get('rule with more aspects than are shown')).toBe(1);
});
