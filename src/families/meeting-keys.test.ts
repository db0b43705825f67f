import { expect, test } from 'vitest';
import { cellsOf } from './decision-cell.ts';
import { gives, number, share, test as asks } from './example-members.test-support.ts';
import { meetingKeys } from './meeting-keys.ts';
import type { Clause } from '../model/decision-facts.ts';

function keys(clause: Clause): string[] {
  const [cell] = cellsOf([clause], { normalise: (words) => words, homeOf: () => null });
  return meetingKeys(cell!);
}

const amount = (value: number, dimension?: 'time'): string[] =>
  keys({ tests: [], effect: gives(dimension ? 'span' : 'amount', 'fee', number(value, '', dimension)) });
const rate = (value: number): string[] => keys({ tests: [], effect: gives('rate', 'discount', share(value)) });
const bound = (operator: '>' | '>=', value: number): string[] =>
  keys({ tests: [asks('quantity', operator, number(value))], effect: gives('other', 'price', number(1)) });

test.each([
  ['cents and euros', amount(250), amount(2.5)],
  ['hours and seconds', amount(20), amount(72_000, 'time')],
  ['half an hour and seconds', amount(0.5), amount(1800, 'time')],
  ['a rate and what is left of it', rate(0.15), rate(0.85)],
  ['a rate and its factor', rate(0.15), rate(1.15)],
  ['more than 99 and at least 100', bound('>', 99), bound('>=', 100)],
])('%s meet', (_, one, other) => {
  expect(one.some((key) => other.includes(key))).toBe(true);
});

test.each([
  ['two amounts', amount(25), amount(35)],
  ['a rate and another', rate(0.15), rate(0.75)],
  ['at least 99 and at least 100', bound('>=', 99), bound('>=', 100)],
])('%s do not', (_, one, other) => {
  expect(one.some((key) => other.includes(key))).toBe(false);
});
