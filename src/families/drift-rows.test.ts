import { expect, test as it } from 'vitest';
import type { DriftRow } from '../model/family.ts';
import { driftRows } from './drift-rows.ts';
import { discount, gives, member, number, share, test, text } from './example-members.test-support.ts';

const shown = (rows: readonly DriftRow[]): string[] =>
  rows.map(({ aspect, cells }) => `${aspect}: ${cells.map(({ value, state }) => value ?? state).join(' | ')}`);

const accepts = (name: string, codes: readonly string[]) =>
  member(
    name,
    codes.map((code) => ({
      tests: [test('header alg', '==', text(code))],
      effect: gives('refusal', 'token', { kind: 'none' }),
    })),
  );

const rounds = (name: string, mode: string) =>
  member(name, [
    { tests: [], effect: gives('rate', 'tax', share(0.19)) },
    { tests: [], effect: gives('rounding', 'tax', { kind: 'text', text: mode, written: mode }) },
    { tests: [], effect: gives('rounding', 'tax', number(2, '2', 'count')) },
  ]);

const weights = (name: string, read: (factor: number) => number) =>
  member(
    name,
    [0.9, 1.4].map((factor, at) => ({
      tests: [test('crop', '==', text(at === 0 ? 'maize' : 'vine'))],
      effect: gives('rate', 'weight', share(read(factor), String(factor))),
    })),
  );

const complement = (factor: number): number => Math.abs(Math.round((1 - factor) * 100) / 100);

const table = (name: string) =>
  member(
    name,
    Array.from({ length: 3000 }, (_, at) => ({
      tests: [test('code', '==', text(`code-${at}`))],
      effect: gives('amount', 'fee', number(at + 0.37)),
    })),
  );

it('prints what every tier gets, the bound as one side, and what only most have', () => {
  const { rows } = driftRows([
    discount('api'),
    discount('job', { silver: share(0.08, '0.92') }),
    discount('web', { volume: test('quantity', '>', number(120, '120', 'count')), cap: null }),
  ]);
  expect(shown(rows)).toEqual([
    'silver rate: 10 % | 8 % | 10 %',
    'quantity from: >= 120 | >= 120 | >= 121',
    'cap: 20 % | 20 % | none',
    'gold rate: 15 % | 15 % | 15 %',
    'quantity rate: 5 % | 5 % | 5 %',
  ]);
});

it('keeps what is written and where', () => {
  const { rows } = driftRows([discount('api'), discount('job', { silver: share(0.08, '0.92') }), discount('web')]);
  const silver = rows.find(({ aspect }) => aspect === 'silver rate');
  expect(silver?.majority).toBe('10 %');
  expect(silver?.cells[1]).toEqual({ state: 'differs', value: '8 %', source: '0.92', line: 2 });
});

it('takes > 119 and >= 120 of whole pieces for one bound', () => {
  const { rows } = driftRows([
    discount('api'),
    discount('job', { volume: test('quantity', '>', number(119, '119', 'count')) }),
    discount('web', { volume: test('quantity', '<', number(120, '120', 'count')) }),
  ]);
  expect(shown(rows)).toContain('quantity from: >= 120 | >= 120 | >= 120');
});

it('says that it does not know what a member lacks that was not understood', () => {
  const { rows } = driftRows([
    discount('api'),
    discount('job'),
    { ...discount('web', { cap: null }), isUnderstood: false },
  ]);
  expect(shown(rows)).toContain('cap: 20 % | 20 % | unknown');
});

it('says that it does not know what a member lacks that shares hardly anything', () => {
  const stub = member('stub', [{ tests: [], effect: gives('rate', 'discount', share(0.15)) }]);
  const { rows } = driftRows([discount('api'), discount('job'), discount('web'), stub]);
  expect(rows.flatMap(({ cells }) => cells.filter(({ state }) => state === 'none'))).toEqual([]);
});

it('names no deviator on a tie', () => {
  const { rows } = driftRows([discount('api'), discount('job', { cap: share(0.25) })]);
  const cap = rows.find(({ aspect }) => aspect === 'cap');
  expect(cap?.majority).toBeNull();
  expect(cap?.cells.map(({ state, value }) => [state, value])).toEqual([
    ['same', '20 %'],
    ['same', '25 %'],
  ]);
});

const priority = (name: string, values: readonly { key: string; value: ReturnType<typeof number> }[]) =>
  member(
    name,
    values.map(({ key, value }) => ({
      tests: [test('priority', '==', text(key))],
      effect: gives(value.kind === 'number' && value.dimension === 'time' ? 'span' : 'amount', 'answer', value),
    })),
  );

const seconds = (value: number) => number(value, String(value), 'time');

it('reads arms of other names and minutes for seconds from what is equal', () => {
  const { rows } = driftRows([
    priority('desk', [
      { key: 'critical', value: seconds(900) },
      { key: 'high', value: seconds(4500) },
    ]),
    priority('mobile', [
      { key: 'p1', value: seconds(900) },
      { key: 'p2', value: seconds(4500) },
    ]),
    priority('settings', [
      { key: 'critical', value: number(15) },
      { key: 'high', value: number(90) },
    ]),
  ]);
  expect(shown(rows)).toEqual(['high time: 75 min | 75 min | 90 min', 'critical time: 15 min | 15 min | 15 min']);
});

it('compares codes as sets, spelt as the member spells them that writes them out', () => {
  const { rows } = driftRows([
    accepts('api', ['rs-256']),
    accepts('job', ['rs-256', 'hs-256']),
    accepts('web', ['rs-256']),
  ]);
  expect(shown(rows)).toEqual(['alg: rs-256 | hs-256, rs-256 | rs-256']);
});

it('tells rounding by mode, and one mode for each member', () => {
  const { rows } = driftRows([rounds('api', 'half-up'), rounds('job', 'half-even'), rounds('web', 'half-up')]);
  expect(shown(rows)).toEqual(['rounding: half-up | half-even | half-up', 'tax rate: 19 % | 19 % | 19 %']);
});

it('reads factors as they are written where only the reading differs', () => {
  const { rows } = driftRows([
    weights('api', complement),
    weights('job', (factor) => factor),
    weights('web', complement),
  ]);
  expect(shown(rows)).toEqual(['maize rate: 0.9 | 0.9 | 0.9', 'vine rate: 1.4 | 1.4 | 1.4']);
});

it('stays bounded for tables of thousands of rows, and says the same twice', () => {
  const { rows } = driftRows([table('api'), table('job')]);
  expect(rows.length).toBeLessThanOrEqual(40);
  expect(driftRows([table('api'), table('job')])).toEqual(driftRows([table('api'), table('job')]));
});

const refuses = (name: string, asked: readonly string[]) => {
  const usual = discount(name);
  const gates = asked.map((quantity, at) => ({ quantity: quantity.split(' '), written: quantity, line: at + 20 }));
  return { ...usual, gates };
};

it('tells a question that only one does not ask, whatever it is called', () => {
  const { rows } = driftRows([
    refuses('api', ['customer blocked', 'made to order']),
    refuses('job', ['buyer blocked', 'made to order']),
    refuses('web', ['blocked']),
  ]);
  expect(shown(rows).slice(0, 1)).toEqual(['to order: present | present | none']);
  expect(shown(rows)).toContain('blocked: present | present | present');
});

it('says of who is called by another rule of its file that it does not know what it lacks', () => {
  const web = discount('web', { cap: null });
  const caller = {
    name: 'total',
    callees: ['web'],
    clauses: [{ tests: [], effect: { ...gives('cap', 'total', share(0.3)), line: 1 } }],
  };
  const units = [caller] as unknown as (typeof web.source.decisions)['units'];
  const called = { ...web, source: { ...web.source, decisions: { units, constants: [], mechanisms: [] } } };
  const { rows } = driftRows([discount('api'), discount('job'), called]);
  expect(shown(rows)).toContain('cap: 20 % | 20 % | unknown');
});

const returns = (name: string, operator: '>' | '>=', days: readonly number[]) =>
  member(
    name,
    days.map((day, at) => ({
      tests: [
        test('category', '==', text(at === 0 ? 'electronics' : 'furniture')),
        test('age', operator, number(day * 86_400, String(day), 'time')),
      ],
      effect: gives('refusal', 'return', { kind: 'none' }),
    })),
  );

it('tells once whether the last day of spans that are looked up still counts', () => {
  const { rows } = driftRows([
    returns('api', '>', [14, 60]),
    returns('job', '>', [14, 45]),
    returns('web', '>=', [14, 60]),
  ]);
  expect(shown(rows)).toEqual([
    'age limit included: <= limit | <= limit | < limit',
    'furniture limit: 60 days | 45 days | 60 days',
    'electronic limit: 14 days | 14 days | 14 days',
  ]);
});

const opens = (name: string, hours: readonly number[]) =>
  member(
    name,
    hours.map((hour, at) => ({
      tests: [test(at === 0 ? 'order start' : at === 1 ? 'delivery end' : 'pickup end', '>', number(hour))],
      effect: gives('refusal', 'slot', { kind: 'none' }),
    })),
  );

it('takes a member that counts sixty times as much for one that counts in minutes', () => {
  const { rows } = driftRows([opens('api', [22, 19, 6]), opens('job', [22, 19, 6]), opens('web', [1320, 1140, 300])]);
  expect(shown(rows)[0]).toBe('pickup end from: > 6 | > 6 | > 5');
});

const weighs = (name: string, codes: readonly string[], change: { readonly amount?: number } = {}) =>
  member(
    name,
    codes.map((code) => ({
      tests: [test('code', '==', text(code))],
      effect: gives('amount', 'points', number(change.amount ?? 37)),
    })),
  );

it('tells keys under which one amount stands as the set that they are', () => {
  const sameLine = (candidate: ReturnType<typeof weighs>) => ({
    ...candidate,
    cells: candidate.cells.map((cell) => ({ ...cell, line: 1 })),
  });
  const { rows } = driftRows([
    sameLine(weighs('api', ['un-81', 'un-82', 'un-241'])),
    sameLine(weighs('job', ['un-81', 'un-82', 'un-241'])),
    sameLine(weighs('web', ['un-81', 'un-82', 'un-84', 'un-241'])),
  ]);
  expect(rows.map(({ cells }) => new Set(cells.map(({ value }) => value)).size)).toEqual([2, 1]);
});
