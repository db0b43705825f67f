import { describe, expect, test } from 'vitest';
import type { Clause } from '../model/decision-facts.ts';
import { type CellLikeness, cellRarity, compareCells, quantityLikeness } from './compare-cells.ts';
import type { Cell, CellRole } from './decision-cell.ts';
import { gives, member, number, share, test as asks, text } from './example-members.test-support.ts';

function cellOf(clause: Clause, role: CellRole): Cell {
  const cell = member('orders', [clause]).cells.find((one) => one.role === role);
  if (cell === undefined) throw new Error(`no ${role}`);
  return cell;
}

function goldRate(value: number, tier = 'gold', quantity = 'discount'): Cell {
  const clause = { tests: [asks('tier', '==', text(tier))], effect: gives('rate', quantity, share(value)) };
  return cellOf(clause, 'rate');
}

function freeFrom(bound: number, operator: '>=' | '>' = '>=', fee = 0): Cell {
  const tests = [asks('order total', operator, number(bound, String(bound), 'money'))];
  return cellOf({ tests, effect: gives('amount', 'fee', number(fee)) }, 'bound');
}

function compare(a: Cell, b: Cell): CellLikeness {
  const likeness = compareCells(a, b);
  if (likeness === null) throw new Error('cannot be the same thing');
  expect(compareCells(b, a)).toEqual(likeness);
  return likeness;
}

describe('two cells', () => {
  test('of the same thing are so whatever their values', () => {
    const same = compare(goldRate(0.15), goldRate(0.15));
    const drifted = compare(goldRate(0.15), goldRate(0.12));
    expect(same.place).toBe(drifted.place);
    expect([same.isEqual, drifted.isEqual]).toEqual([true, false]);
    expect(drifted.sameness).toBe(0);
  });

  test('under other keys are hardly the same arm', () => {
    const same = compare(goldRate(0.15), goldRate(0.15));
    const other = compare(goldRate(0.15), goldRate(0.15, 'silver'));
    expect(other).toMatchObject({ isEqual: true, arms: 0 });
    expect(other.place).toBeLessThan(same.place / 2);
  });

  test('under keys that are spelled in two ways are one arm', () => {
    expect(compare(goldRate(0.15, 'gold members'), goldRate(0.15, 'gold member')).arms).toBe(1);
  });

  test('that play parts which nobody confuses are other things', () => {
    const rounding = cellOf({ tests: [], effect: gives('rounding', 'discount', text('half-even')) }, 'rounding');
    expect(compareCells(goldRate(0.15), rounding)).toBeNull();
  });

  test('are the surer the same thing the more words of it they share', () => {
    const same = compare(goldRate(0.15), goldRate(0.15)).place;
    const other = compare(goldRate(0.15), goldRate(0.15, 'gold', 'surcharge')).place;
    expect(other).toBeLessThan(same);
  });

  test('that bound at the same place are equal, however that is written', () => {
    expect(compare(freeFrom(100), freeFrom(99, '>')).isEqual).toBe(false);
    const [atLeast, above] = ['>=', '>'].map((operator, at) => {
      const tests = [asks('quantity', operator === '>=' ? '>=' : '>', number(100 - at, '', 'count'))];
      return cellOf({ tests, effect: gives('rate', 'discount', share(0.05)) }, 'bound');
    });
    expect(compare(atLeast!, above!).isEqual).toBe(true);
  });

  test('are related where what stands beside them agrees', () => {
    expect(compare(freeFrom(75), freeFrom(75)).isRelated).toBe(true);
    expect(compare(freeFrom(75), freeFrom(75, '>=', 4.9)).isRelated).toBe(false);
  });
});

test('a rare value says more than a common one, and a commonplace least', () => {
  const rarities = [goldRate(0.0725), goldRate(0.5), goldRate(1)].map(cellRarity);
  expect(rarities).toEqual(rarities.toSorted((a, b) => b - a));
  const width = cellOf({ tests: [], effect: gives('amount', 'width', number(0.0725)) }, 'amount');
  expect(cellRarity(width)).toBeLessThan(rarities.at(-1)!);
});

test('a quantity is as alike as the shorter of two is contained', () => {
  expect(quantityLikeness(['order', 'total'], ['total'])).toBe(1);
  expect(quantityLikeness(['order', 'total'], ['order', 'weight'])).toBe(0.5);
  expect(quantityLikeness(['total'], ['weight'])).toBe(0);
});
