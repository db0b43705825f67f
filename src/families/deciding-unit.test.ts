import { expect, test } from 'vitest';
import type { Clause, DecisionUnit } from '../model/decision-facts.ts';
import { decidingUnit } from './deciding-unit.ts';
import { gives, number, test as asks } from './example-members.test-support.ts';

function unit(
  name: string,
  lines: readonly [number, number],
  clauses: readonly Clause[],
  inlined: readonly string[] = [],
): DecisionUnit {
  const plain = { words: [], references: [], calls: [], callees: [], isUnderstood: true };
  return { name, kind: 'function', startLine: lines[0], endLine: lines[1], clauses, inlined, ...plain };
}

function refuses(quantity: number, line: number): Clause {
  return {
    tests: [{ ...asks('quantity', '<', number(quantity)), line }],
    effect: { ...gives('refusal', 'order', { kind: 'none' }), line },
  };
}

const policy = unit('mayOrder', [1, 9], [refuses(12, 2), refuses(250, 3), refuses(600, 4)]);

test('whoever only calls decides nothing', () => {
  expect(decidingUnit(unit('placeOrder', [11, 20], policy.clauses, ['mayOrder']), [policy])).toBeNull();
});

test('whoever adds little to what it calls is told at the place of that', () => {
  const caller = unit('placeOrder', [11, 20], [...policy.clauses, refuses(7, 14)], ['mayOrder']);
  expect(decidingUnit(caller, [policy])).toBe(policy);
});

test('whoever decides most stays, and so does who calls nothing', () => {
  const caller = unit(
    'placeOrder',
    [11, 20],
    [...policy.clauses, ...[14, 15, 16].map((line) => refuses(line, line))],
    ['mayOrder'],
  );
  expect(decidingUnit(caller, [policy])).toBe(caller);
  expect(decidingUnit(policy, [policy])).toBe(policy);
});
