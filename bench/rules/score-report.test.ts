import { describe, expect, test } from 'vitest';
import { libraryHalf } from './library-half.test-support.ts';
import { printScore } from './print-score.ts';
import { parseReport } from './read-report.ts';
import { type Score, scoreReport } from './score-report.ts';

const at = (path: string, startLine = 5, endLine = 14) => ({ path, startLine, endLine });
const A = at('overdue-fee/api/fee.cs');
const B = at('overdue-fee/job/fee.py');
const C = at('overdue-fee/web/fee.py');
const N1 = at('overdue-fee/api/renewal.cs');
const catalogue = at('background/catalogue-3.py');

const row = (aspect: string, values: readonly unknown[]) => ({
  aspect,
  values: values.map((value, member) => ({ member, value })),
});

function scoreOf(report: unknown): Score {
  return scoreReport(libraryHalf(), parseReport(JSON.stringify(report), 'result.json'));
}

const scoreOfFamily = (family: object): Score => scoreOf({ families: [{ gating: true, drift: [], ...family }] });

describe('members and pairs', () => {
  test('a complete family has everything right', () => {
    const score = scoreOfFamily({ members: [A, B, C] });
    expect(score.memberRecall).toEqual({ right: 3, all: 3 });
    expect(score.pairRecall).toEqual({ right: 3, all: 3 });
    expect(score.pairPrecision).toEqual({ right: 3, all: 3 });
    expect(score.gatingPrecision).toEqual({ right: 1, all: 1 });
  });

  test('nothing reported finds nothing', () => {
    const score = scoreOf({ families: [] });
    expect(score.memberRecall).toEqual({ right: 0, all: 3 });
    expect(score.pairPrecision).toEqual({ right: 0, all: 0 });
    expect(score.rules[0]?.missedMembers).toEqual(['A', 'B', 'C']);
  });

  test('a negative makes the family wrong, and is named', () => {
    const score = scoreOfFamily({ members: [A, B, N1] });
    expect(score.pairPrecision).toEqual({ right: 1, all: 3 });
    expect(score.gatingPrecision).toEqual({ right: 0, all: 1 });
    expect(score.rules[0]?.falseMembers).toEqual(['overdue-fee N1']);
    expect(score.rules[0]?.missedMembers).toEqual(['C']);
  });

  test('one member beside background stands for no rule', () => {
    const score = scoreOfFamily({ members: [A, catalogue] });
    expect(score.memberRecall.right).toBe(0);
    expect(score.falseFamilies).toEqual(['overdue-fee A, background/catalogue-3.py:5-14']);
  });

  test('half of the shorter range is enough, less is not', () => {
    const shorter = { ...B, startLine: 10, endLine: 19 };
    expect(scoreOfFamily({ members: [A, shorter] }).memberRecall.right).toBe(2);
    expect(scoreOfFamily({ members: [A, { ...shorter, startLine: 11, endLine: 20 }] }).memberRecall.right).toBe(0);
    expect(scoreOfFamily({ members: [A, { ...B, startLine: 7, endLine: 8 }] }).memberRecall.right).toBe(2);
  });

  test('a member in two pieces is no pair with itself', () => {
    const score = scoreOfFamily({ members: [A, { ...A, endLine: 8 }] });
    expect(score.pairPrecision.all).toBe(0);
    expect(score.memberRecall.right).toBe(0);
  });

  test('the pairs of another tool are read too, and have no families', () => {
    const score = scoreOf([
      { a: A, b: { ...B, path: './overdue-fee/job/fee.py' } },
      { a: A, b: N1 },
    ]);
    expect(score.memberRecall.right).toBe(2);
    expect(score.pairPrecision).toEqual({ right: 1, all: 2 });
    expect(score.familyPrecision.all).toBe(0);
  });

  test('a family that does not gate is not counted as gating', () => {
    expect(scoreOfFamily({ members: [A, B, N1], gating: false }).gatingPrecision.all).toBe(0);
  });
});

describe('drift', () => {
  const members = [A, B, C];

  test('values are recognised however they are written', () => {
    const drift = [row('cap', ['€ 15', '12.00', 15]), row('from', ['> 3 days', '>= 4', '> 4'])];
    const score = scoreOfFamily({ members, drift });
    expect(score.driftPrinted).toEqual({ right: 2, all: 2 });
    expect(score.driftInvented).toEqual({ right: 0, all: 2 });
  });

  test('a wrong value is missed and invented', () => {
    const score = scoreOfFamily({ members, drift: [row('cap', ['15', '10', '15'])] });
    expect(score.rules[0]?.drift).toEqual({
      printed: [],
      missed: ['ceiling: B = 12', 'late from: C = >=5'],
      invented: ['cap: B = 10'],
      reported: 1,
    });
  });

  test('a difference that is none is invented', () => {
    const score = scoreOfFamily({ members, drift: [row('rate', ['20 %', '0.2', '25 %'])] });
    expect(score.rules[0]?.drift.invented).toEqual(['rate: C = 25 %']);
  });

  test('the value alone, with nothing to differ from, is not printed', () => {
    const score = scoreOfFamily({ members, drift: [{ aspect: 'cap', values: [{ member: 1, value: '12' }] }] });
    expect(score.driftPrinted.right).toBe(0);
  });

  test('what a tool does not know is neither printed nor invented', () => {
    const score = scoreOfFamily({ members, drift: [row('cap', ['15', 'unknown', '15'])] });
    expect(score.driftPrinted.right).toBe(0);
    expect(score.driftInvented.all).toBe(0);
  });

  test('what is said about a false member is not judged', () => {
    const score = scoreOfFamily({ members: [A, B, N1], drift: [row('cap', ['15', '12', '99'])] });
    expect(score.driftPrinted).toEqual({ right: 1, all: 2 });
    expect(score.driftInvented.right).toBe(0);
  });
});

test('the lines for people name what is missed and what is wrong', () => {
  const text = printScore(scoreOfFamily({ members: [A, B, N1], drift: [row('cap', ['15', '11', '15'])] }));
  expect(text).toContain('instance recall             66.7 %  (2 of 3)');
  expect(text).toContain('missed members: C');
  expect(text).toContain('false members: overdue-fee N1');
  expect(text).toContain('drift invented: cap: B = 11');
});

test('a result in another format is refused', () => {
  expect(() => scoreOf({ families: [{ members: [{ path: 'fee.cs' }] }] })).toThrow('startLine is not a line');
  expect(() => parseReport('3 families', 'result.json')).toThrow('result.json is not JSON');
});
