import { describe, expect, test } from 'vitest';
import type { Expression } from './decision-outline.ts';
import {
  call,
  callOn,
  choose,
  decide,
  give,
  name,
  num,
  only,
  op,
  outline,
  read,
  set,
  text,
  unit,
  withNamed,
} from './outline.test-support.ts';

describe('numbers meet in one unit', () => {
  test('rates, percentages and what is left of a factor', () => {
    const eight = ['rate 0.08 of 1 (price)'];
    const price = name('price');
    expect(becomes(op('*', price, num('0.92')))).toEqual(eight);
    expect(becomes(op('*', price, op('-', num('1'), num('0.08'))))).toEqual(eight);
    expect(becomes(op('-', price, op('*', price, num('0.08'))))).toEqual(eight);
    expect(becomes(op('/', op('*', price, op('-', num('100'), num('8'))), num('100')))).toEqual(eight);
    expect(becomes(op('-', price, op('/', op('*', price, num('8')), num('100'))))).toEqual(eight);
    expect(
      becomes(callOn(price, 'multiply', callOn(name('BigDecimal.ONE'), 'subtract', call('BigDecimal', text('0.08'))))),
    ).toEqual(eight);
    expect(decide([set('price', num('0.92'), '*=')])).toEqual(eight);
  });

  test('factors stay factors where one of them doubles', () => {
    const points = choose(
      op('==', name('tier'), text('gold')),
      num('2.5'),
      op('==', name('tier'), text('silver')),
      num('1.5'),
      num('1'),
    );
    expect(decide([set('multiplier', points), give(op('*', name('total'), name('multiplier')))])).toEqual([
      '[tier] == gold -> factor 2.5 (multiplier)',
      '[tier] == silver -> factor 1.5 (multiplier)',
      'factor 1 (multiplier)',
    ]);
  });

  test('caps and floors by call, by condition, by name', () => {
    const cap = ['cap 0.25 of 1 (rate)'];
    expect(decide([set('rate', call('Math.min', name('rate'), num('0.25')))])).toEqual(cap);
    expect(decide([only(op('>', name('rate'), num('0.25')), set('rate', num('0.25')))])).toEqual(cap);
    expect(decide([set('rate', choose(op('>', name('rate'), num('0.25')), num('0.25'), name('rate')))])).toEqual(cap);
    expect(decide([set('fee', call('Math.min', name('fee'), op('*', name('total'), num('0.1'))))])).toEqual([
      'cap 0.1 of 1 (fee)',
    ]);
    expect(decide([set('ceiling', op('*', name('total'), num('0.1')))])).toEqual(['cap 0.1 of 1 (ceil)']);
  });

  test('spans of time and cents', () => {
    const spans = [
      op('*', num('30'), num('24'), num('60'), num('60')),
      call('TimeSpan.FromDays', num('30')),
      withNamed('timedelta', { days: num('30') }),
      call('Duration.parse', text('P30D')),
      call('interval', text('30 days')),
      op('*', num('720'), name('time.Hour')),
    ];
    for (const span of spans) expect(decide([set('period', span)])).toEqual(['span 2592000 s (period)']);
    expect(decide([set('timeoutMs', num('60_000'))])).toEqual(['span 60 s (timeout ms)']);
    expect(decide([only(op('>=', name('amountCents'), num('10_000')), give(num('0.5')))])).toEqual([
      '[amount cent] >= 100 money -> rate 0.5 of 1 (decide)',
    ]);
  });

  test('0, 1 and 2 tell nothing alone', () => {
    const counting = unit(
      'count',
      ['orders'],
      set('total', num('0')),
      only(op('>', name('total'), num('2')), give(num('1'))),
    );
    expect(read(outline([counting])).units).toEqual([]);
  });
});

function becomes(value: Expression): readonly string[] {
  return decide([set('price', value)]);
}
