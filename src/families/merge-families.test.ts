import { expect, test } from 'vitest';
import type { DriftRow, Family, FamilyMember } from '../model/family.ts';
import { mergeFamilies } from './merge-families.ts';

const member = (file: number, startLine: number, endLine: number): FamilyMember => ({
  file,
  startLine,
  endLine,
  symbol: 'shippingFee',
  content: '',
  marks: [],
});

const drift: DriftRow = {
  aspect: 'free from',
  cells: ['>= 50', '>= 60'].map((value) => ({ state: 'differs', value, source: value, line: 3 })),
  majority: null,
};

const agreement: DriftRow = {
  aspect: 'fee',
  cells: ['5', '5'].map((value) => ({ state: 'same', value, source: value, line: 4 })),
  majority: '5',
};

function family(id: string, change: Partial<Family>): Family {
  return {
    id,
    kind: 'rule',
    title: 'shipping fee',
    sentence: '',
    members: [member(0, 1, 12), member(4, 20, 31)],
    drift: [],
    reasons: [],
    shared: [],
    score: 1,
    isGating: true,
    ...change,
  };
}

const copy = family('copy', { kind: 'exact', members: [member(0, 1, 13), member(4, 20, 32)] });

test.each<{ why: string; ofRule: Partial<Family>; ofCopy: Partial<Family>; kept: string }>([
  { why: 'the copy where the rule has nothing to add', ofRule: { drift: [agreement] }, ofCopy: {}, kept: 'copy' },
  { why: 'the rule where its members drift', ofRule: { drift: [agreement, drift] }, ofCopy: {}, kept: 'rule' },
  { why: 'the rule where only it may be a finding', ofRule: {}, ofCopy: { isGating: false }, kept: 'rule' },
  { why: 'the copy where only it may be', ofRule: { drift: [drift], isGating: false }, ofCopy: {}, kept: 'copy' },
])('what is both stands once: $why', ({ ofRule, ofCopy, kept }) => {
  const merged = mergeFamilies([family('rule', ofRule)], [{ ...copy, ...ofCopy }]);
  expect(merged.map(({ id }) => id)).toEqual([kept]);
});

test.each<[string, readonly FamilyMember[]]>([
  ['one more member', [member(0, 1, 12), member(4, 20, 31), member(5, 1, 12)]],
  ['another file', [member(0, 1, 12), member(5, 20, 31)]],
  ['other lines', [member(0, 1, 12), member(4, 29, 60)]],
])('families that differ by %s both stay, rules first', (_, members) => {
  const merged = mergeFamilies([family('rule', { members })], [copy]);
  expect(merged.map(({ id }) => id)).toEqual(['rule', 'copy']);
});
