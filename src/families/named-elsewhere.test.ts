import { expect, test as it } from 'vitest';
import { driftRows } from './drift-rows.ts';
import { gives, member, number, test } from './example-members.test-support.ts';

const admission = (name: string, vaccination: number, worming: number) =>
  member(
    name,
    [
      ['vaccination', vaccination],
      ['worming', worming],
      ['birth', 112],
    ].map(([what, days]) => ({
      tests: [test(`day ${what}`, '<', number(Number(days), String(days), 'time'))],
      effect: gives('refusal', 'order', { kind: 'none' }),
    })),
  );

it('an equal number of another name does not stand in the place of its namesake', () => {
  const { rows } = driftRows([admission('desk', 30, 90), admission('feed', 21, 30), admission('web', 21, 90)]);
  const told = rows.map(({ aspect, cells }) => `${aspect}: ${cells.map(({ value }) => value).join(' | ')}`);
  expect(told).toContainEqual(expect.stringMatching(/vaccination.*: < 30 s \| < 21 s \| < 21 s/));
  expect(told).toContainEqual(expect.stringMatching(/worming.*: < 90 s \| < 30 s \| < 90 s/));
});
