import { expect, test as it } from 'vitest';
import { driftRows } from './drift-rows.ts';
import { gives, member, number, test, text } from './example-members.test-support.ts';

const allowance = (name: string, usual: number, gold: number) =>
  member(name, [
    { tests: [test('tier', '==', text('gold'))], effect: gives('amount', 'allowance', number(gold)) },
    { tests: [], effect: gives('amount', 'allowance', number(usual)) },
    { tests: [test('weight', '>', number(32))], effect: gives('refusal', 'order', { kind: 'none' }) },
  ]);

const goldRow = (...members: ReturnType<typeof allowance>[]): (string | null)[] =>
  driftRows(members)
    .rows.filter(({ aspect }) => aspect.startsWith('gold'))
    .flatMap(({ cells }) => cells.map(({ value }) => value));

it('tells a sum as what it adds where another member adds it', () => {
  expect(goldRow(allowance('kiosk', 23, 33), allowance('desk', 23, 10), allowance('web', 20, 30))).toEqual([
    '10',
    '10',
    '10',
  ]);
});

it('leaves alone what is set in the place of the usual', () => {
  expect(goldRow(allowance('kiosk', 23, 33), allowance('desk', 23, 33), allowance('web', 23, 30))).toEqual([
    '33',
    '33',
    '30',
  ]);
});
