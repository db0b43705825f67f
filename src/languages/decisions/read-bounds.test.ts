import { describe, expect, test } from 'vitest';
import {
  branch,
  call,
  choose,
  decide,
  give,
  list,
  lookup,
  name,
  num,
  only,
  op,
  record,
  refuse,
  set,
  text,
  when,
} from './outline.test-support.ts';

const isGold = op('==', name('order.tier'), text('gold'));

describe('bounds that are worked out', () => {
  test('what another file declares is a bound, and what is added to it a tolerance', () => {
    const idle = op('+', op('*', name('limits.idleMinutes'), name('MINUTE')), name('limits.skew'));
    const age = op('-', call('Date.now'), name('order.opened'));
    expect(decide([only(op('>', age, idle), refuse(call('Expired'))), give(num('7'))])).toContain(
      '[order open] > @limits.idleMinutes -> refusal (expir)',
    );
    expect(
      decide([only(op('>', name('order.opened'), op('+', call('Date.now'), name('limits.skew'))), give(num('0.5')))]),
    ).toEqual(['[order open] > @limits.skew -> rate 0.5 of 1 (decide)']);
  });

  test('what the arms of a branch set a local to bounds like a choice', () => {
    const arms = branch(when(isGold, set('most', num('20'))), when(null, set('most', num('5'))));
    expect(decide([arms, only(op('>', name('order.pieces'), name('most')), refuse(call('TooMany')))])).toEqual([
      '[order tier] == gold -> amount 20 (most)',
      'amount 5 (most)',
      '[order tier] == gold & [order piece] > 20 pieces -> refusal (too many)',
      '[order piece] > 5 pieces -> refusal (too many)',
    ]);
  });

  test('a tuple is set part by part, and told by where its parts stand', () => {
    const rows = choose(isGold, list(num('20'), num('0.15')), list(num('5'), num('0.1')));
    const target = list(name('most'), name('rate'));
    expect(decide([{ kind: 'assign', target, operator: '=', value: rows, line: 1 }])).toEqual([
      '[order tier] == gold -> amount 20 (most)',
      'amount 5 (most)',
      '[order tier] == gold -> rate 0.15 of 1 (rate)',
      'rate 0.1 of 1 (rate)',
    ]);
    const allowed = branch(
      when(isGold, set('allowed', list(num('20'), num('12')))),
      when(null, set('allowed', list(num('5'), num('3')))),
    );
    const tooMany = op('>', name('order.pieces'), lookup(name('allowed'), num('0')));
    expect(decide([allowed, only(tooMany, refuse(call('TooMany')))])).toEqual([
      '[order tier] == gold & [order piece] > 20 pieces -> refusal (too many)',
      '[order piece] > 5 pieces -> refusal (too many)',
    ]);
  });

  test('a field of a row that is looked up is one value for each row', () => {
    const rows = record({ gold: record({ most: num('20') }), basic: record({ most: num('5') }) });
    const limit = lookup(lookup(rows, name('order.tier')), text('most'));
    expect(decide([set('most', limit), only(op('>', name('order.pieces'), name('most')), give(num('7')))])).toEqual([
      '[order tier] == gold -> amount 20 (most)',
      '[order tier] == basic -> amount 5 (most)',
      '[order tier] == gold & [order piece] > 20 pieces -> amount 7 (decide)',
      '[order tier] == basic & [order piece] > 5 pieces -> amount 7 (decide)',
    ]);
  });

  test('a factor beside chosen limits is one of its own', () => {
    const limit = op('*', choose(isGold, num('500'), num('50')), choose(name('order.isLive'), num('0.4'), num('1')));
    expect(decide([only(op('>', name('order.stake'), limit), refuse(call('TooMuch')))])).toEqual([
      '[order live] holds -> rate 0.4 of 1 (factor)',
      '[order tier] == gold & [order stake] > 500 -> refusal (too much)',
      '[order stake] > 50 -> refusal (too much)',
    ]);
  });

  test('how much one quantity is of another is a share, whatever side is multiplied', () => {
    const share = '-> rate 0.5 of 1 (decide)';
    const used = op('*', name('order.used'), num('100'));
    expect(decide([only(op('>=', used, op('*', name('order.supply'), num('90'))), give(num('0.5')))])).toEqual([
      `[order used supply] >= 0.9 of 1 ${share}`,
    ]);
    expect(
      decide([only(op('>', name('meter.today'), op('*', num('3'), name('meter.usual'))), give(num('0.5')))]),
    ).toEqual([`[meter usual] > 3 ${share}`]);
    expect(decide([only(op('>', op('/', name('days'), name('supplyDays')), num('0.9')), give(num('0.5')))])).toEqual([
      `[day supply] > 0.9 of 1 ${share}`,
    ]);
  });

  test('an hour of the day is no span of time', () => {
    const clock = op('+', call('now.getHours'), op('/', call('now.getMinutes'), num('60')));
    expect(decide([set('clock', clock), only(op('>', name('clock'), num('22')), give(num('0.5')))])).toEqual([
      '[clock] > 22 -> rate 0.5 of 1 (decide)',
    ]);
    expect(decide([only(op('<', name('order.opened'), text('06:30')), give(num('0.5')))])).toEqual([
      '[order open] < 6.5 -> rate 0.5 of 1 (decide)',
    ]);
    expect(decide([only(op('>=', name('order.timesInTwelveMonths'), num('4')), give(num('0.5')))])).toEqual([
      '[order time twelve month] >= 4 -> rate 0.5 of 1 (decide)',
    ]);
  });
});
