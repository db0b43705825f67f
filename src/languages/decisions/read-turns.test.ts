import { describe, expect, test } from 'vitest';
import type { Expression, Statement } from './decision-outline.ts';
import {
  call,
  callOn,
  choose,
  decide,
  each,
  evaluate,
  give,
  lambda,
  list,
  name,
  no,
  num,
  only,
  op,
  outline,
  readOne,
  refuse,
  set,
  text,
  unit,
  yes,
} from './outline.test-support.ts';

const pause = evaluate(call('sleep', name('order.wait')));
const endless = (...body: readonly Statement[]): Statement => ({
  kind: 'loop',
  variables: [],
  header: null,
  body,
  line: 1,
});

describe('attempts', () => {
  test('are told alike by every loop that pauses', () => {
    const five = ['cap 5 pieces (attempt)'];
    expect(decide([each(['turn'], call('range', num('5')), pause)])).toEqual(five);
    expect(decide([each([], op('<', name('turn'), num('5')), pause)])).toEqual(five);
    const last = only(op('==', op('+', name('turn'), num('1')), num('5')), refuse(call('GaveUp')));
    expect(decide([set('turn', num('0')), endless(last, pause, set('turn', num('1'), '+='))])).toContain(five[0]);
  });

  test('a loop without a pause counts something else', () => {
    expect(decide([each(['month'], call('range', num('12')), give(num('0.5')))])).toEqual(['rate 0.5 of 1 (decide)']);
  });

  test('a jitter is a share of the wait', () => {
    expect(decide([set('wait', op('*', name('base'), call('random.uniform', num('1'), num('1.25'))))])).toEqual([
      'rate 0.25 of 1 (wait)',
    ]);
  });
});

describe('rounding by hand', () => {
  test('up to whole steps, and to parts of one', () => {
    const up = ['rounding up (hour)'];
    expect(hours(op('/', op('+', name('order.minutes'), num('59')), num('60')))).toEqual(up);
    expect(hours(op('neg', op('/', op('neg', name('order.minutes')), num('60'))))).toEqual(up);
    expect(hours(op('/', call('Math.round', op('*', name('order.days'), num('2'))), num('2')))).toEqual([
      'rounding half-up (hour)',
      'rounding 0.5 (hour)',
    ]);
  });
});

describe('lists and flags', () => {
  test('what is asked of each entry of a list is asked', () => {
    const isRecent = op('<=', op('-', call('Date.now'), name('order.placed')), call('Duration.ofDays', num('90')));
    expect(
      decide([set('recent', callOn(name('orders'), 'filter', lambda(['order'], give(isRecent)))), give(num('7'))]),
    ).toContain('[order plac] <= 7776000 s -> other (recent)');
    const hasBulky = callOn(name('order.lines'), 'some', lambda(['line'], give(name('line.bulky'))));
    expect(decide([only(hasBulky, give(num('12'))), give(num('7'))])).toContain(
      '[line bulky] holds -> amount 12 (decide)',
    );
  });

  test('a guard that gives back nothing refuses where the unit gives back something', () => {
    const unsigned = only(op('!=', name('order.issuer'), text('shop')), give(no));
    expect(decide([unsigned, only(op('>', name('order.age'), num('300')), give(no)), give(yes)])).toEqual([
      '[order issuer] != shop -> refusal ()',
      '[order age] > 300 pieces -> refusal ()',
    ]);
  });

  test('nothing at all under a flag, and two of something, are kept beside what is counted', () => {
    const rate = choose(op('==', name('order.group'), text('food')), num('0.07'), num('0.19'));
    expect(decide([only(name('order.isExported'), give(num('0'))), set('rate', rate)])).toContain(
      '[order export] holds -> amount 0 (decide)',
    );
    expect(decide([only(op('<', name('order.witnesses'), num('2')), give(text('none'))), set('rate', rate)])).toContain(
      '[order witness] < 2 -> result none (decide)',
    );
  });

  test('values of one quantity are all factors or none', () => {
    const percent = choose(op('==', name('order.crop'), text('vine')), num('140'), num('90'));
    expect(decide([set('price', op('/', op('*', name('order.base'), percent), num('100')))])).toEqual([
      '[order crop] == vine -> factor 1.4 (price)',
      'factor 0.9 (price)',
    ]);
  });

  test('a bound on what has no name is not understood', () => {
    const written = outline([
      unit('decide', ['x'], only(op('>', name('x'), num('250')), give(num('0.5'))), give(num('0.1'))),
      unit('ask', ['order'], give(list(num('1')))),
    ]);
    expect(readOne(written).isUnderstood).toBe(false);
  });
});

function hours(value: Expression): readonly string[] {
  return decide([set('hours', value), give(num('0.5'))]).filter((sentence) => sentence.startsWith('rounding'));
}
