import { expect, test } from 'vitest';
import type { BenchmarkRule } from './benchmark.ts';
import { halfProblems } from './half-problems.ts';
import { aspect, libraryHalf } from './library-half.test-support.ts';
import { readHalf } from './read-half.ts';
import { scoreReport } from './score-report.ts';

const { members, negatives } = libraryHalf().rules[0]!;

test('a sound half has no problems', () => {
  expect(halfProblems(libraryHalf())).toEqual([]);
});

test.each<[string, Partial<BenchmarkRule>, string]>([
  ['path', { members: [{ ...members[0]!, path: 'overdue-fee/api/fees.cs' }, ...members.slice(1)] }, 'there is no'],
  ['lines', { members: [{ ...members[0]!, endLine: 99 }, ...members.slice(1)] }, 'lines 5-99 of 21'],
  ['symbol', { members: [{ ...members[0]!, symbol: 'Fees.LateFee' }, ...members.slice(1)] }, 'is not on its lines'],
  ['language', { members: [{ ...members[0]!, language: 'go' }, ...members.slice(1)] }, 'is not go'],
  ['overlap', { negatives: [{ ...negatives[0]!, path: members[0]!.path }, negatives[1]!] }, 'overlap'],
  ['count', { members: members.slice(1) }, '2 members'],
  ['negatives', { negatives: negatives.slice(1) }, 'fewer than 2'],
  ['value', { aspects: [aspect('ceiling', ['15', '77', '15'])] }, '77 cannot be read from B'],
  ['flag', { aspects: [{ ...aspect('ceiling', ['15', '12', '15']), drift: false }] }, 'drift is false'],
])('a mistake in the truth is found: %s', (_, changes, problem) => {
  expect(halfProblems(libraryHalf(changes)).join('\n')).toContain(problem);
});

test.each(['tuning', 'test', 'fresh'])('the %s half is sound', (name) => {
  expect(halfProblems(readHalf(name))).toEqual([]);
});

test('a report that says the truth has everything right', () => {
  const half = readHalf('tuning');
  const families = half.rules.map((rule) => ({
    members: rule.members,
    isGating: true,
    drift: rule.aspects.map(({ aspect, values }) => ({
      aspect,
      values: new Map(rule.members.map(({ id }, index) => [index, values.get(id) ?? null])),
    })),
  }));
  const { rules, schema: _, half: __, falseFamilies, driftInvented, ...shares } = scoreReport(half, families);
  expect(Object.values(shares).filter(({ right, all }) => right < all)).toEqual([]);
  expect(driftInvented.right).toBe(0);
  expect(falseFamilies).toEqual([]);
  expect(rules.flatMap((rule) => rule.falseMembers)).toEqual([]);
});
