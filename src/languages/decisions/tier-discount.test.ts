import { describe, expect, test } from 'vitest';
import type { Clause, DecisionUnit, Value } from '../../model/decision-facts.ts';
import { readOne } from './outline.test-support.ts';
import { tierDiscounts } from './tier-discount.test-support.ts';

type Copy = 'A' | 'B' | 'C' | 'D' | 'E';

const outlines = tierDiscounts();
const read = (copy: Copy): DecisionUnit =>
  readOne(outlines[copy], copy === 'D' || copy === 'E' ? 'typescript' : 'csharp');

/** The five shapes against the rows of `Values of the tier discount` in demo/incident.md. */
describe('the five copies of the tier discount say the same where they are the same', () => {
  test.each([
    ['A', 0.15, 0.1, 0.05, 0],
    ['B', 0.15, 0.1, 0.05, 0],
    ['C', 0.15, 0.08, 0.05, 0],
    ['D', 0.15, 0.1, 0.05, 0],
    ['E', 0.15, 0.1, 0.04, 0],
  ] as const)('%s: a rate for each tier', (...[copy, gold, silver, bronze, other]) => {
    const unit = read(copy);
    expect(
      ['gold', 'silver', 'bronze'].map((tier) =>
        rateWhere(unit, (value) => value.kind === 'text' && value.text === tier),
      ),
    ).toEqual([gold, silver, bronze]);
    expect(
      unit.clauses.filter(({ tests, effect }) => tests.length === 0 && effect.role === 'rate').map(numberOf),
    ).toEqual([other]);
  });

  test.each([
    ['A', '>=', 100, 'VolumeQuantity', 0.05],
    ['B', '>', 100, '100', 0.05],
    ['C', '>=', 100, '100', 0.05],
    ['D', '>=', 100, '100', 0.05],
    ['E', '>', 99, '99', 0.05],
  ] as const)('%s: the bonus for volume keeps its bound as written', (...[copy, operator, bound, written, bonus]) => {
    const clause = read(copy).clauses.find(
      ({ tests }) => tests[0]?.value.kind === 'number' && tests[0].value.dimension === 'count',
    );
    expect(clause?.tests).toMatchObject([{ operator, value: { number: bound, written } }]);
    expect(clause?.effect).toMatchObject({ role: 'rate', value: { number: bonus, dimension: 'percent' } });
  });

  test.each([
    ['A', '>=', 0.02],
    ['B', '>=', 0.02],
    ['C', null, null],
    ['D', null, null],
    ['E', '>', 0.02],
  ] as const)('%s: the bonus for loyalty, after three years', (copy, operator, bonus) => {
    const clause = read(copy).clauses.find(({ tests }) => tests.some(({ quantity }) => quantity.includes('year')));
    expect(clause?.tests[0]?.operator ?? null).toBe(operator);
    expect(clause === undefined ? null : numberOf(clause)).toBe(bonus);
    if (clause !== undefined)
      expect(clause.tests[0]?.value).toMatchObject({ number: 3 * 365 * 86_400, dimension: 'time' });
  });

  test.each([
    ['A', [0.2]],
    ['B', [0.25]],
    ['C', [0.2]],
    ['D', []],
    ['E', [0.2]],
  ] as const)('%s: the cap of the rate', (copy, caps) => {
    expect(
      read(copy)
        .clauses.filter(({ effect }) => effect.role === 'cap')
        .map(numberOf),
    ).toEqual(caps);
  });

  test.each([
    ['A', ['half-even', 'MidpointRounding.ToEven']],
    ['B', []],
    ['C', ['half-away', 'MidpointRounding.AwayFromZero']],
    ['D', ['half-up', 'Math.round']],
    ['E', ['half-away-binary', 'toFixed(2)']],
  ] as const)('%s: how it rounds', (copy, expected) => {
    const roundings = read(copy).clauses.filter(({ effect }) => effect.role === 'rounding');
    const modes = roundings.flatMap(({ effect: { value } }) =>
      value.kind === 'text' ? [value.text, value.written] : [],
    );
    expect(modes).toEqual(expected);
    expect(roundings.some(({ effect: { value } }) => value.kind === 'number' && value.number === 2)).toBe(
      expected.length > 0,
    );
  });

  test('all of them are understood, so that what is missing is really missing', () => {
    for (const copy of ['A', 'B', 'C', 'D', 'E'] as const) expect(read(copy).isUnderstood).toBe(true);
  });

  test('a table that a unit reads does not stand beside it', () => {
    expect(read('B').kind).toBe('function');
    expect(read('E').clauses.filter(({ effect }) => effect.role === 'rate')).toHaveLength(6);
  });
});

function rateWhere({ clauses }: DecisionUnit, isKey: (value: Value) => boolean): number | null {
  const clause = clauses.find(
    ({ tests }) => tests.length === 1 && tests[0]?.operator === '==' && isKey(tests[0].value),
  );
  return clause?.effect.role === 'rate' ? numberOf(clause) : null;
}

function numberOf({ effect: { value } }: Clause): number | null {
  return value.kind === 'number' ? value.number : null;
}
