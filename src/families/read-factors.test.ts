import { describe, expect, test } from 'vitest';
import type { MemberPart } from './member-part.ts';
import { readFactors } from './read-factors.ts';

const share = (number: number, written: string): MemberPart => ({
  kind: 'amount',
  role: 'rate',
  number,
  dimension: 'percent',
  texts: [],
  literals: [],
  quantity: ['price'],
  keys: ['vip'],
  limit: null,
  isTrivial: false,
  written,
  line: 1,
  mates: [],
});

const numbers = (...row: MemberPart[]): (number | null | undefined)[] => readFactors(row).map((part) => part?.number);

describe('a row of mark-ups', () => {
  test('is told in factors where half of the members write them', () => {
    expect(numbers(share(0.25, '1.25'), share(1.25, '125'), share(0.25, '0.25'), share(0.3, '0.3'))).toEqual([
      1.25, 1.25, 1.25, 1.3,
    ]);
  });
  test('stays as it is where one percent is written as 1', () => {
    expect(numbers(share(0.01, '1'), share(0.01, '1'), share(0.02, '0.02'))).toEqual([0.01, 0.01, 0.02]);
  });
  test('stays as it is where a factor is far from what the others add', () => {
    expect(numbers(share(0.9, '1.9'), share(0.1, '0.1'))).toEqual([0.9, 0.1]);
  });
});
