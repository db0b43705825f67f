import { expect, test } from 'vitest';
import type { Family, FamilyKind } from '../../model/family.ts';
import { joinCapabilities } from './join-capabilities.ts';

function family(kind: FamilyKind, files: readonly number[], isGating = false): Family {
  const members = files.map((file) => ({
    file,
    startLine: 3,
    endLine: 20,
    symbol: 'checkNotice',
    content: '',
    marks: [],
  }));
  const id = `${kind} ${files.join(' ')}`;
  return { id, kind, title: 'notice', sentence: '', members, drift: [], shared: [], reasons: [], score: 0.8, isGating };
}

const joined = (rule: Family, capability: Family) => joinCapabilities([rule], [capability]).map(({ id }) => id);

test('a rule inside a capability is told by it', () => {
  expect(joined(family('rule', [1, 2, 3]), family('capability', [1, 2, 3, 4]))).toEqual(['capability 1 2 3 4']);
  expect(joined(family('rule', [1, 2]), family('capability', [1, 2]))).toEqual(['capability 1 2']);
});

test('a rule that findings speak of stays, and alone where it has all places', () => {
  expect(joined(family('rule', [1, 2], true), family('capability', [1, 2]))).toEqual(['rule 1 2']);
  expect(joined(family('rule', [1, 2], true), family('capability', [1, 2, 3]))).toEqual([
    'rule 1 2',
    'capability 1 2 3',
  ]);
});

test('a capability without a place of its own goes', () => {
  expect(joined(family('rule', [1, 2, 3]), family('capability', [1, 2]))).toEqual(['rule 1 2 3']);
});

test('what only overlaps is two things', () => {
  expect(joined(family('rule', [1, 2]), family('capability', [2, 3]))).toEqual(['rule 1 2', 'capability 2 3']);
});
