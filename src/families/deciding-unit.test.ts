import { expect, test } from 'vitest';
import type { Clause, DecisionUnit } from '../model/decision-facts.ts';
import { decidingUnit } from './deciding-unit.ts';
import { gives, number, test as asks } from './example-members.test-support.ts';

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly inlined?: readonly string[];
}

function unit(name: string, { from, to, inlined = [] }: Placed, clauses: readonly Clause[]): DecisionUnit {
  const plain = { words: [], references: [], calls: [], callees: [], isUnderstood: true };
  return { name, kind: 'function', startLine: from, endLine: to, clauses, inlined, ...plain };
}

function refuses(quantity: number, line: number): Clause {
  return {
    tests: [{ ...asks('quantity', '<', number(quantity)), line }],
    effect: { ...gives('refusal', 'order', { kind: 'none' }), line },
  };
}

const CALLER: Placed = { from: 11, to: 20, inlined: ['mayOrder'] };
const policy = unit('mayOrder', { from: 1, to: 9 }, [refuses(12, 2), refuses(250, 3), refuses(600, 4)]);

test('whoever only calls decides nothing', () => {
  expect(decidingUnit(unit('placeOrder', CALLER, policy.clauses), [policy])).toBeNull();
});

test('whoever adds little to what it calls is told at the place of that', () => {
  const caller = unit('placeOrder', CALLER, [...policy.clauses, refuses(7, 14)]);
  expect(decidingUnit(caller, [policy])).toBe(policy);
});

test('whoever decides most stays, and so does who calls nothing', () => {
  const caller = unit('placeOrder', CALLER, [...policy.clauses, ...[14, 15, 16].map((line) => refuses(line, line))]);
  expect(decidingUnit(caller, [policy])).toBe(caller);
  expect(decidingUnit(policy, [policy])).toBe(policy);
});
