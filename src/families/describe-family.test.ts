import { assert, integer, nat, option, property, record } from 'fast-check';
import { expect, test as it } from 'vitest';
import { describeFamily } from './describe-family.ts';
import { discount, number, share, test, usualDiscount } from './example-members.test-support.ts';
import type { Candidate } from './rule-candidates.ts';

const family = (members: readonly Candidate[]): ReturnType<typeof describeFamily> =>
  describeFamily({
    members,
    score: 0.9,
    wordLikeness: 0.6,
    title: 'order discount',
    reasons: ['values 60 %'],
  });
const four = [discount('api'), discount('job'), discount('web'), discount('desk')];

it('says in one sentence how many copies there are and how they differ', () => {
  const { sentence } = family([
    discount('api'),
    discount('job', { cap: share(0.25) }),
    discount('mobile', { cap: null, silver: share(0.08) }),
    discount('report'),
  ]);
  expect(sentence).toBe(
    '4 copies of the order discount rule in 2 components; 2 differ: job has cap 25 % instead of 20 %; mobile has silver rate 8 % instead of 10 % and no cap.',
  );
});

it('says that copies agree', () => {
  expect(family([discount('api'), discount('mobile')]).sentence).toBe(
    '2 copies of the order discount rule in 2 components.',
  );
});

it('says that two copies differ without naming a deviator', () => {
  expect(family([discount('api'), discount('mobile', { cap: share(0.25) })]).sentence).toBe(
    '2 copies of the order discount rule in 2 components; they differ, and no value is that of most.',
  );
});

it('lists what all agree on', () => {
  expect(family(four).shared).toEqual([
    'gold rate 15 %',
    'silver rate 10 %',
    'quantity from >= 120',
    'quantity rate 5 %',
    'cap 20 %',
  ]);
});

const percent = integer({ min: 3, max: 97 }).map((value) => share(value / 100));

it('keeps its id when one of several members changes any of its values', () => {
  const edit = record(
    {
      gold: percent,
      silver: percent,
      bonus: percent,
      cap: option(percent, { nil: null }),
      volume: integer({ min: 20, max: 900 }).map((bound) =>
        test('quantity', '>=', number(bound, String(bound), 'count')),
      ),
    },
    { requiredKeys: [] },
  );
  const before = family(four).id;
  assert(
    property(edit, nat(3), (change, at) => {
      const edited = four.map((member, index) =>
        index === at ? discount(member.symbol, { ...usualDiscount, ...change }) : member,
      );
      expect(family(edited).id).toBe(before);
    }),
    { numRuns: 200, seed: 20_261_120 },
  );
});

it('keeps its id when members are renamed, moved, reworded, added and removed', () => {
  const before = family(four).id;
  const moved = four.map((member, at) => ({
    ...member,
    symbol: `renamed${at}`,
    startLine: at * 50 + 1,
    endLine: at * 50 + 9,
    source: { ...member.source, path: `${9 - at}/${member.source.path}` },
    words: new Map([[`word${at}`, 1]]),
  }));
  expect(family(moved).id).toBe(before);
  expect(family(four.slice(1)).id).toBe(before);
  expect(family([...four, discount('partner')]).id).toBe(before);
});

it('gives another rule another id', () => {
  const other = four.map(({ symbol }) =>
    discount(symbol, { gold: share(0.17), silver: share(0.12), cap: share(0.23) }),
  );
  expect(family(other).id).not.toBe(family(four).id);
});
