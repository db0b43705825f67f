import type { Clause, Dimension, EffectRole, Test, Value } from '../model/decision-facts.ts';
import { cellsOf } from './decision-cell.ts';
import { gatesOf } from './rule-gates.ts';
import type { Candidate } from './rule-candidates.ts';

/** Members of rules as facts would give them; each clause stands in a line of its own, from 1 on. */
export function member(name: string, clauses: readonly Clause[], change: Partial<Candidate> = {}): Candidate {
  const placed = clauses.map(({ tests, effect }, at) => ({
    tests: tests.map((test) => ({ ...test, line: at + 1 })),
    effect: { ...effect, line: at + 1 },
  }));
  const path = `services/${name}/rules.py`;
  const component = name.length;
  const decisions = { units: [], constants: [], mechanisms: [] };
  return {
    source: { file: 0, path, language: 'python', component, decisions, dependencies: [] },
    symbol: name,
    startLine: 1,
    endLine: clauses.length,
    kind: 'function',
    cells: cellsOf(placed, { normalise: (words) => words, homeOf: () => null }),
    spelling: new Map(),
    gates: gatesOf(placed, { normalise: (words) => words, isQuery: false }),
    words: new Map([
      ['tier', 1],
      ['discount', 1],
      [name, 0.5],
    ]),
    spoken: new Map(),
    calls: [],
    inlined: [],
    isUnderstood: true,
    ...change,
  };
}

export function number(value: number, written = String(value), dimension: Dimension = 'number'): Value {
  return { kind: 'number', number: value, dimension, written };
}

export function text(value: string): Value {
  return { kind: 'text', text: value.replaceAll(/[^a-z0-9]+/g, ' '), written: `'${value}'` };
}

export function test(quantity: string, operator: Test['operator'], value: Value): Test {
  return { quantity: quantity.split(' '), operator, value, line: 1 };
}

export function gives(role: EffectRole, quantity: string, value: Value): Clause['effect'] {
  return { role, quantity: quantity.split(' '), value, line: 1 };
}

/** `share(0.15)` as `15`, as `0.15`, as a factor `0.85`: how a member counts is its own affair. */
export function share(value: number, written = String(value)): Value {
  return number(value, written, 'percent');
}

export interface DiscountRule {
  readonly gold: Value;
  readonly silver: Value;
  /** The test for many pieces. */
  readonly volume: Test;
  readonly bonus: Value;
  /** Null: the member has no cap. */
  readonly cap: Value | null;
}

export const usualDiscount: DiscountRule = {
  gold: share(0.15),
  silver: share(0.1),
  volume: test('quantity', '>=', number(120, '120', 'count')),
  bonus: share(0.05),
  cap: share(0.2),
};

export function discount(name: string, change: Partial<DiscountRule> = {}): Candidate {
  return member(name, discountClauses({ ...usualDiscount, ...change }));
}

export function discountClauses({ gold, silver, volume, bonus, cap }: DiscountRule): Clause[] {
  const arms = [
    { tests: [test('tier', '==', text('gold'))], effect: gives('rate', 'discount', gold) },
    { tests: [test('tier', '==', text('silver'))], effect: gives('rate', 'discount', silver) },
    { tests: [volume], effect: gives('rate', 'discount', bonus) },
  ];
  return cap === null ? arms : [...arms, { tests: [], effect: gives('cap', 'discount', cap) }];
}
