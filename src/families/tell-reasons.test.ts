import { expect, test } from 'vitest';
import { discount, gives, member, number } from './example-members.test-support.ts';
import type { Candidate } from './rule-candidates.ts';
import { tellReasons } from './tell-reasons.ts';
import { createWeighing } from './weigh-candidates.ts';
import { weighMembers } from './weigh-members.ts';

function reasons(...members: readonly Candidate[]): string[] {
  const weighing = createWeighing(members);
  return tellReasons(members, weighMembers(members, weighing), weighing);
}

test('says what carried a family, most first, in shares', () => {
  const told = reasons(discount('pricing'), discount('cart'));
  const shares = told.map((reason) => Number(/(\d+) %/.exec(reason)?.[1]));
  expect(told[0]).toMatch(/^values \d+ %/);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  expect(shares.every((share) => share >= 10)).toBe(true);
});

const spoken = (name: string, tier: string): Candidate => ({ ...discount(name), spoken: new Map([['tier', tier]]) });

test('names the words that most share, with the others that were taken for them', () => {
  const told = reasons(spoken('pricing', 'level'), spoken('cart', 'grade'), discount('desk'));
  expect(told.find((reason) => reason.startsWith('words'))).toMatch(/: discount, grade \(level, tier\)$/);
});

test('what agrees in nothing has no reasons', () => {
  const fee = member('fee', [{ tests: [], effect: gives('amount', 'fee', number(417)) }]);
  expect(reasons(discount('pricing'), fee)).toEqual([]);
});
