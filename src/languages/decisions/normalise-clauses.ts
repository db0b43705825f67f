import { compareText } from '../../base/ordering.ts';
import type { DraftClause } from './reading.ts';
import type { Clause, Effect, Test, TestOperator, Value } from '../../model/decision-facts.ts';
import { withoutImplied } from './imply-bounds.ts';
import { normaliseFactors } from './normalise-factors.ts';
import { normaliseLadders } from './normalise-ladders.ts';

/** Brings clauses that say the same into one form, whatever shape of code they were read from. */
export function normaliseClauses(clauses: readonly DraftClause[]): readonly Clause[] {
  return withoutAnswered(normaliseLadders(distinct(shareRoles(normaliseFactors(clauses)))));
}

function shareRoles(clauses: readonly DraftClause[]): readonly DraftClause[] {
  const rates = ratesOf(clauses);
  return clauses.map((clause) => withSharedRole(clause, rates));
}

/** Nothing is a rate of nothing where the other outcomes are rates. */
function withSharedRole(clause: DraftClause, rates: ReadonlySet<string>): DraftClause {
  const { effect } = clause;
  if (effect.role !== 'amount' || effect.value.kind !== 'number' || effect.value.number !== 0) return clause;
  if (!rates.has(effect.quantity.join(' '))) return clause;
  return { ...clause, effect: { ...effect, role: 'rate', value: { ...effect.value, dimension: 'percent' } } };
}

function ratesOf(clauses: readonly Clause[]): ReadonlySet<string> {
  return new Set(clauses.filter(({ effect }) => effect.role === 'rate').map(({ effect }) => effect.quantity.join(' ')));
}

/** A unit rounds in one way however often it does so. */
function distinct(clauses: readonly DraftClause[]): readonly DraftClause[] {
  const seen = new Map<string, DraftClause>();
  for (const clause of clauses) {
    const tests = distinctTests(clause.tests);
    const key =
      clause.effect.role === 'rounding' ? `rounding ${keyOfValue(clause.effect.value)}` : keyOf(tests, clause.effect);
    if (!seen.has(key)) seen.set(key, { ...clause, tests });
  }
  return [...seen.values()];
}

function keyOf(tests: readonly Test[], effect: Effect): string {
  return `${tests.map(keyOfTest).sort(compareText).join('&')}>${keyOfEffect(effect)}`;
}

function distinctTests(tests: readonly Test[]): readonly Test[] {
  const seen = new Map<string, Test>();
  for (const test of tests) if (!seen.has(keyOfTest(test))) seen.set(keyOfTest(test), test);
  return withoutImplied([...seen.values()]);
}

export function keyOfTest({ quantity, operator, value }: Test): string {
  return `${quantity.join(' ')} ${operator} ${keyOfValue(value)}`;
}

function keyOfEffect({ role, quantity, value }: Effect): string {
  return `${role} ${quantity.join(' ')} ${keyOfValue(value)}`;
}

function keyOfValue(value: Value): string {
  switch (value.kind) {
    case 'number':
      return `${value.dimension}:${value.number}`;
    case 'text':
      return `'${value.text}`;
    case 'pattern':
      return `/${value.pattern}`;
    case 'reference':
      return value.path.join('.');
    default:
      return '';
  }
}

/** A branch that leads to nothing is told by the opposite test of what follows. */
function withoutAnswered(clauses: readonly DraftClause[]): readonly Clause[] {
  const tested = new Set(
    clauses.filter(({ effect }) => effect.role !== 'other').flatMap(({ tests }) => tests.map(keyOfTest)),
  );
  return clauses
    .filter(({ tests, effect }) => {
      const [only] = tests;
      if (effect.role !== 'other' || only === undefined || tests.length !== 1) return true;
      const opposite = OPPOSITES[only.operator];
      return (
        !tested.has(keyOfTest(only)) &&
        (opposite === undefined || !tested.has(keyOfTest({ ...only, operator: opposite })))
      );
    })
    .map(({ tests, effect }) => ({ tests, effect }));
}

const OPPOSITES: Readonly<Partial<Record<TestOperator, TestOperator>>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
  matches: 'differs',
  differs: 'matches',
};
