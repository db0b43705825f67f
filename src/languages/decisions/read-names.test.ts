import { describe, expect, test } from 'vitest';
import {
  call,
  constant,
  decide,
  give,
  name,
  num,
  only,
  op,
  outline,
  read,
  readOne,
  record,
  refuse,
  sentences,
  set,
  unit,
} from './outline.test-support.ts';

describe('names', () => {
  test('constants of the file are replaced, those of other files stay references', () => {
    const own = constant('Policy.MaximumQuantity', num('500'));
    const refusal = refuse(call('TooMany'));
    const facts = read(
      outline(
        [
          unit(
            'Policy.check',
            ['quantity'],
            only(op('>', name('quantity'), name('MaximumQuantity')), refusal),
            only(op('<', name('quantity'), name('Limits.LEAST_QUANTITY')), refusal),
          ),
        ],
        [own],
      ),
    );
    expect(sentences(facts.units[0]?.clauses ?? [])).toEqual([
      '[quantity] > 500 pieces -> refusal (too many)',
      '[quantity] < @Limits.LEAST_QUANTITY -> refusal (too many)',
    ]);
    expect(facts.units[0]?.references).toEqual(['Limits.LEAST_QUANTITY']);
    expect(facts.units[0]?.clauses[0]?.tests[0]?.value).toMatchObject({ written: 'MaximumQuantity' });
    expect(facts.constants).toMatchObject([{ name: 'Policy.MaximumQuantity', value: { number: 500 } }]);
  });

  test('a local is named by what it was read from, a member by its name', () => {
    expect(ofTierIn('level')).toEqual(['[customer tier] == gold -> rate 0.1 of 1 (decide)']);
    expect(ofTierIn('other')).toEqual(ofTierIn('level'));
  });

  test('a table that no unit reads stands for itself', () => {
    const facts = read(outline([], [constant('PERCENT_BY_TIER', record({ gold: num('15'), silver: num('10') }))]));
    expect(facts.units).toMatchObject([{ kind: 'table', name: 'PERCENT_BY_TIER' }]);
    expect(facts.constants[0]?.clauses.map(({ effect }) => effect.value)).toMatchObject([
      { number: 0.15 },
      { number: 0.1 },
    ]);
  });

  test('words are weighed by where they stand', () => {
    const { words, calls } = readOne(
      outline([
        unit(
          'LoyaltyPolicy.pointsFor',
          ['spending'],
          only(
            op('>', name('spending'), num('50')),
            set('booked', op('+', call('ledger.book', name('spending')), num('50'))),
          ),
        ),
      ]),
    );
    const weights = Object.fromEntries(words.map(({ word, weight }) => [word, weight]));
    expect(weights).toMatchObject({ point: 1, spend: 1, loyalty: 0.6, ledger: 0.5 });
    expect(calls).toEqual(['ledger.book']);
  });
});

function ofTierIn(local: string): readonly string[] {
  const isGold = op('==', name(local), name('CustomerTier.GOLD'));
  return decide([set(local, name('order.customer.tier')), only(isGold, give(num('0.1')))]);
}
