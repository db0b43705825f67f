import { expect, test as it } from 'vitest';
import { driftRows } from './drift-rows.ts';
import { gives, member, number, test, text } from './example-members.test-support.ts';

const fee = (name: string, student: ReturnType<typeof test> | null) =>
  member(name, [
    ...(student === null ? [] : [{ tests: [student], effect: gives('refusal', 'fee', { kind: 'none' }) }]),
    { tests: [test('order', '>', number(120))], effect: gives('amount', 'fee', number(35)) },
    { tests: [], effect: gives('cap', 'fee', number(480)) },
  ]);

it('a name that is compared with is the question that others ask by yes or no', () => {
  const { rows } = driftRows([
    fee('api', test('customer student', 'holds', { kind: 'none' })),
    fee('job', test('plan', '==', text('student'))),
    fee('web', null),
  ]);
  const row = rows.find(({ aspect }) => aspect.includes('student'));
  expect(row?.cells.map(({ value, state }) => value ?? state)).toEqual(['present', 'present', 'none']);
});
