import { expect, test as it } from 'vitest';
import type { Test, Value } from '../../model/decision-facts.ts';
import { isWorthKeeping } from './keep-clauses.ts';

const years = (count: number): Value => ({ kind: 'number', number: count, dimension: 'count', written: String(count) });
const ask = (quantity: string, operator: Test['operator'], count: number): Test => ({
  quantity: quantity.split(' '),
  operator,
  value: years(count),
  line: 1,
});
const granted = (tests: readonly Test[]) => ({
  clauses: [
    {
      tests,
      effect: {
        role: 'result' as const,
        quantity: ['eligible'],
        value: { kind: 'text' as const, text: 'true', written: 'true' },
        line: 1,
      },
    },
  ],
});

it('one condition that bounds two things is worth keeping', () => {
  expect(isWorthKeeping(granted([ask('customer age', '<', 30), ask('order count', '>=', 12)]))).toBe(true);
});

it('both ends of one range are one thing', () => {
  expect(isWorthKeeping(granted([ask('status', '>=', 200), ask('status', '<', 300)]))).toBe(false);
});
