import { expect, test } from 'vitest';
import type { Clause, ConstantFact, DecisionUnit, Value } from '../model/decision-facts.ts';
import { gives, number, share, test as asks, text } from './example-members.test-support.ts';
import { type Candidate, listCandidates } from './rule-candidates.ts';
import type { RuleSource } from './rule-source.ts';

const noValue: Value = { kind: 'none' };

function reference(path: string): Value {
  return { kind: 'reference', path: path.split('.'), written: path };
}

function unit(name: string, clauses: readonly Clause[], change: Partial<DecisionUnit> = {}): DecisionUnit {
  const plain = { words: [], references: [], calls: [], inlined: [], callees: [], isUnderstood: true };
  return { name, kind: 'function', startLine: 1, endLine: 9, clauses, ...plain, ...change };
}

function constant(name: string, value: Value, clauses: readonly Clause[] = []): ConstantFact {
  return { name, startLine: 1, endLine: 1, value, clauses };
}

function source(file: number, units: readonly DecisionUnit[], constants: readonly ConstantFact[] = []): RuleSource {
  const path = `pricing/rules${file}.ts`;
  return {
    file,
    path,
    language: 'typescript',
    component: 0,
    decisions: { units, constants, mechanisms: [] },
    dependencies: [0, 1],
  };
}

function written({ cells }: Candidate): string[] {
  return cells.map(({ role, keys, value, dimension }) => [role, ...keys, value, dimension].join(' '));
}

const goldRate: Clause = { tests: [asks('tier', '==', text('gold'))], effect: gives('rate', 'discount', share(0.15)) };

test('a unit that decides nothing constant is none', () => {
  expect(listCandidates([source(0, [unit('print', [])])])).toEqual([]);
});

test('whoever reads a value from one constant knows where it is from', () => {
  const cap: Clause = { tests: [], effect: gives('cap', 'discount', reference('Limits.most')) };
  const candidates = listCandidates([
    source(0, [unit('cap', [cap])]),
    source(1, [unit('most', [cap, goldRate])], [constant('Limits.most', share(0.2))]),
  ]);
  const homes = candidates.map(({ cells }) => cells.map(({ home }) => home?.name ?? null));
  expect(homes).toEqual([['Limits.most'], ['Limits.most', null, null]]);
});

test('a name of another file has the value that it is declared with', () => {
  const cap = unit('cap', [{ tests: [], effect: gives('cap', 'discount', reference('Limits.most')) }]);
  const [candidate] = listCandidates([source(0, [cap]), source(1, [], [constant('Limits.most', share(0.2))])]);
  expect(written(candidate!)).toEqual(['cap 0.2 percent']);
  expect(candidate?.cells[0]?.written).toBe('Limits.most');
});

test('a name that nobody declares compares like its words', () => {
  const [candidate] = listCandidates([
    source(0, [unit('state', [{ tests: [], effect: gives('result', 'state', reference('OrderState.InReview')) }])]),
  ]);
  expect(written(candidate!)).toEqual(['result in review number']);
});

test('a rate that another file writes as a percentage is a share', () => {
  const rate = unit('rate', [{ tests: [], effect: gives('rate', 'discount', reference('Rates.gold')) }]);
  const [candidate] = listCandidates([source(0, [rate]), source(1, [], [constant('Rates.gold', number(15))])]);
  expect(written(candidate!)).toEqual(['rate 0.15 percent']);
});

test('a table that a unit reads is a part of it, one that nobody reads stands for itself', () => {
  const tables = [constant('RATES', noValue, [goldRate]), constant('BONUSES', noValue, [goldRate])];
  const units = ['RATES', 'BONUSES'].map((name) => unit(name, [goldRate], { kind: 'table' }));
  const reader = unit('discount', [], { references: ['RATES'] });
  const candidates = listCandidates([source(0, [reader]), source(1, units, tables)]);
  expect(candidates.map(({ symbol }) => symbol)).toEqual(['discount', 'BONUSES']);
  expect(written(candidates[0]!)).toContain('rate gold 0.15 percent');
});

test('a unit has the decisions of what it calls in its file, so far as they are few', () => {
  const bonus: Clause = { tests: [], effect: gives('rate', 'bonus', share(0.05)) };
  const caller = unit('discount', [goldRate], { callees: ['bonus'] });
  const [discount] = listCandidates([source(0, [caller, unit('bonus', [bonus], { startLine: 11, endLine: 19 })])]);
  expect(written(discount!)).toContain('rate 0.05 percent');
  expect(discount?.inlined).toEqual(['bonus']);
  const program = Array.from(
    { length: 100 },
    (_, at): Clause => ({ tests: [], effect: gives('rate', 'bonus', share(at / 1000)) }),
  );
  const [alone] = listCandidates([source(0, [caller, unit('bonus', program, { startLine: 11, endLine: 19 })])]);
  expect(written(alone!)).not.toContain('rate 0.05 percent');
  expect(alone?.inlined).toEqual([]);
});

test('words that mean the same are one', () => {
  const reduction = unit('reduction', [{ tests: [], effect: gives('rate', 'reduction', share(0.15)) }], {
    words: [
      { word: 'reduction', weight: 0.5 },
      { word: 'discount', weight: 1 },
    ],
  });
  const [candidate] = listCandidates([source(0, [reduction])]);
  expect([...candidate!.words]).toEqual([[candidate!.cells[0]!.quantity[0], 1]]);
});
