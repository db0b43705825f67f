import { expect, test } from 'vitest';
import { gives, member, share, test as asks, text } from './example-members.test-support.ts';
import { mergeParts } from './merge-parts.ts';
import type { Clause } from '../model/decision-facts.ts';

const gold: Clause = { tests: [asks('tier', '==', text('gold'))], effect: gives('rate', 'discount', share(0.15)) };
const cap: Clause = { tests: [], effect: gives('cap', 'discount', share(0.2)) };

test('a table and the unit of its file are one member', () => {
  const unit = member('apply', [cap]);
  const table = { ...member('RATES', [gold, cap]), source: unit.source, kind: 'table' as const };
  for (const members of [
    [unit, table],
    [table, unit],
  ]) {
    const merged = mergeParts(members);
    expect(merged.map(({ symbol }) => symbol)).toEqual(['apply']);
    expect(merged[0]?.cells.map(({ role }) => role).toSorted()).toEqual(['cap', 'key', 'rate']);
  }
});

test('a table of another file, and a second unit, stay members', () => {
  const unit = member('apply', [cap]);
  const second = { ...member('applyAll', [gold]), source: unit.source };
  const table = member('RATES', [gold], { kind: 'table' });
  expect(mergeParts([unit, second, table])).toEqual([unit, second, table]);
});
