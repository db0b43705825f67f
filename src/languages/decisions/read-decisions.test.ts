import { describe, expect, test } from 'vitest';
import type { Expression } from './decision-outline.ts';
import {
  branch,
  call,
  choose,
  constant,
  decide,
  each,
  give,
  list,
  lookup,
  name,
  num,
  only,
  op,
  record,
  set,
  text,
  when,
} from './outline.test-support.ts';

describe('shapes of one decision give the same clauses', () => {
  const expected = [
    '[order tier] == gold -> rate 0.1 of 1 (decide)',
    '[order tier] == silver -> rate 0.05 of 1 (decide)',
    'rate 0 of 1 (decide)',
  ];

  test('ternary, switch, guards, table', () => {
    expect(decide([give(choose(isTier('gold'), num('0.1'), isTier('silver'), num('0.05'), num('0')))])).toEqual(
      expected,
    );
    expect(
      decide([
        branch(
          when(isTier('gold'), give(num('0.1'))),
          when(isTier('silver'), give(num('0.05'))),
          when(null, give(num('0'))),
        ),
      ]),
    ).toEqual(expected);
    expect(
      decide([only(isTier('gold'), give(num('0.1'))), only(isTier('silver'), give(num('0.05'))), give(num('0'))]),
    ).toEqual(expected);
    const table = constant('RATES', record({ gold: num('0.1'), silver: num('0.05') }));
    expect(decide([give(op('??', lookup(name('RATES'), name('order.tier')), num('0')))], [table])).toEqual(expected);
    expect(decide([give(call('RATES.getOrDefault', name('order.tier'), num('0')))], [table])).toEqual(expected);
  });

  test('steps upwards, downwards and as ranges', () => {
    const q = name('quantity');
    const steps = [
      'rate 0 of 1 (decide)',
      '[quantity] >= 50 pieces -> rate 0.05 of 1 (decide)',
      '[quantity] >= 100 pieces -> rate 0.1 of 1 (decide)',
    ];
    const upwards = choose(op('<', q, num('50')), num('0'), op('<', q, num('100')), num('0.05'), num('0.1'));
    const downwards = choose(op('>=', q, num('100')), num('0.1'), op('>=', q, num('50')), num('0.05'), num('0'));
    const middle = op('&&', op('>=', q, num('50')), op('<', q, num('100')));
    const ranges = choose(op('<', q, num('50')), num('0'), middle, num('0.05'), op('>=', q, num('100')), num('0.1'));
    expect(decide([give(upwards)])).toEqual(steps);
    expect(decide([give(downwards)]).toSorted()).toEqual(steps.toSorted());
    expect(decide([give(ranges)])).toEqual(steps);
  });

  test('rows of limits that a loop goes through', () => {
    const steps = constant('STEPS', list(list(num('100'), num('0.1')), list(num('50'), num('0.05'))));
    const loop = each(
      ['limit', 'rate'],
      name('STEPS'),
      only(op('>=', name('quantity'), name('limit')), give(name('rate'))),
    );
    expect(decide([loop, give(num('0'))], [steps])).toEqual([
      '[quantity] >= 100 pieces -> rate 0.1 of 1 (rate)',
      '[quantity] >= 50 pieces -> rate 0.05 of 1 (rate)',
    ]);
    const rows = constant(
      'STEPS',
      list(record({ min: num('100'), rate: num('0.1') }), record({ min: num('50'), rate: num('0.05') })),
    );
    const search = each(
      ['row'],
      name('STEPS'),
      only(op('<=', name('row.min'), name('quantity')), give(name('row.rate'))),
    );
    expect(decide([search], [rows])).toEqual([
      '[quantity] >= 100 pieces -> rate 0.1 of 1 (rate)',
      '[quantity] >= 50 pieces -> rate 0.05 of 1 (rate)',
    ]);
  });

  test('a frame around everything is a guard in front of it', () => {
    const main = [
      set('fee', op('*', name('total'), num('0.0005'))),
      only(op('>', name('daysLate'), num('30')), set('fee', num('12.5'), '+=')),
      give(name('fee')),
    ];
    const guard = decide([only(op('<=', name('daysLate'), num('5')), give(num('0'))), ...main]);
    expect(decide([only(op('>', name('daysLate'), num('5')), ...main), give(num('0'))]).toSorted()).toEqual(
      guard.toSorted(),
    );
    expect(guard).toContain('[day late] > 2592000 s -> amount 12.5 money (fee)');
  });
});

function isTier(tier: string): Expression {
  return op('==', name('order.tier'), text(tier));
}
