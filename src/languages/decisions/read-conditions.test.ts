import { describe, expect, test } from 'vitest';
import {
  call,
  callOn,
  decide,
  give,
  list,
  name,
  no,
  nothing,
  num,
  only,
  op,
  outline,
  pattern,
  read,
  refuse,
  sentences,
  set,
  text,
  unit,
  withNamed,
} from './outline.test-support.ts';

describe('conditions', () => {
  test('constants stand on the right, alternatives apart, negations inside', () => {
    expect(decide([only(op('<=', num('100'), name('quantity')), give(num('0.5')))])).toEqual([
      '[quantity] >= 100 pieces -> rate 0.5 of 1 (decide)',
    ]);
    expect(
      decide([
        only(op('||', op('==', name('tier'), text('gold')), op('==', name('tier'), text('vip'))), give(num('0.5'))),
      ]),
    ).toEqual(['[tier] == gold -> rate 0.5 of 1 (decide)', '[tier] == vip -> rate 0.5 of 1 (decide)']);
    const outside = op('!', op('between', name('quantity'), num('10'), num('20')));
    expect(decide([only(outside, give(num('0.5')))])).toEqual([
      '[quantity] < 10 pieces -> rate 0.5 of 1 (decide)',
      '[quantity] > 20 pieces -> rate 0.5 of 1 (decide)',
    ]);
    const members = op('in', name('tier'), list(text('gold'), text('vip')));
    expect(decide([only(op('!', members), give(num('0.5')))])).toEqual([
      '[tier] != gold & [tier] != vip -> rate 0.5 of 1 (decide)',
    ]);
    expect(decide([only(op('>=', call('total.compareTo', num('50')), num('0')), give(num('0.5')))])).toEqual([
      '[total] >= 50 money -> rate 0.5 of 1 (decide)',
    ]);
  });

  test('names of conditions are followed, also into a small function of the file', () => {
    const asked = op('>=', name('quantity'), num('100'));
    expect(decide([set('isBig', asked), only(name('isBig'), give(num('0.5')))])).toEqual([
      '[quantity] >= 100 pieces -> rate 0.5 of 1 (decide)',
    ]);
    const units = [
      unit('share', ['quantity'], only(call('isBig', name('quantity')), give(num('0.5')))),
      unit('isBig', ['quantity'], give(asked)),
    ];
    expect(sentences(read(outline(units)).units[0]?.clauses ?? [])).toEqual([
      '[quantity] >= 100 pieces -> rate 0.5 of 1 (share)',
    ]);
  });

  test('patterns, prefixes, presence', () => {
    expect(
      decide([only(op('!', callOn(pattern('^[A-Z]{2}$'), 'test', name('order.country'))), give(num('0.5')))]),
    ).toEqual(['[order country] differs /^[A-Z]{2}$/ -> rate 0.5 of 1 (decide)']);
    expect(
      decide([
        only(op('!', call('order.issuer.startsWith', text('https://id'))), give(num('0.5'))),
        only(op('==', name('order.coupon'), nothing), give(no)),
      ]),
    ).toEqual([
      '[order issuer] differs https id -> rate 0.5 of 1 (decide)',
      '[order coupon] absent -> result false (decide)',
    ]);
  });

  test('an age is an age however it is written', () => {
    const age = ['[order creat] > 2592000 s -> refusal (expir)'];
    const month = withNamed('timedelta', { days: num('30') });
    expect(
      decide([only(op('<', name('order.created'), op('-', call('now'), month)), refuse(call('Expired')))]),
    ).toEqual(age);
    expect(
      decide([
        only(
          op('>', op('-', call('now'), name('order.created')), call('Duration.ofDays', num('30'))),
          refuse(call('Expired')),
        ),
      ]),
    ).toEqual(age);
    expect(
      decide([
        only(op('<', op('+', name('order.created'), num('2592000000')), call('Date.now')), refuse(call('Expired'))),
      ]),
    ).toEqual(age);
    expect(
      decide([only(op('<', call('order.created.plusDays', num('30')), call('Instant.now')), refuse(call('Expired')))]),
    ).toEqual(age);
  });
});
