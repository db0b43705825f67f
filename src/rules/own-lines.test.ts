import { expect, test } from 'vitest';
import { ownLines } from './own-lines.ts';
import type { UnitFact } from '../model/facts.ts';

function unit(name: string, startLine: number, endLine: number): UnitFact {
  const measures = { parameters: 0, nesting: 0, cyclomatic: 1, cognitive: 0, content: 0, codeLength: 0 };
  return { name, kind: 'function', startLine, endLine, ...measures };
}

const linesOf = (units: readonly UnitFact[]): number[] => ownLines(units).map(({ lines }) => lines);

test('a named function takes its lines off the one around it', () => {
  expect(linesOf([unit('placeOrder', 1, 100), unit('priceOf', 11, 40)])).toEqual([70, 30]);
});

test('lines are taken off once, however deep they are', () => {
  const units = [unit('placeOrder', 1, 100), unit('priceOf', 11, 50), unit('tierOf', 21, 30)];
  expect(linesOf(units)).toEqual([60, 30, 10]);
});

test('neighbours both count', () => {
  expect(linesOf([unit('placeOrder', 1, 100), unit('priceOf', 11, 20), unit('tierOf', 21, 30)])).toEqual([80, 10, 10]);
});

test('a callback without a name belongs to what it is passed to', () => {
  const units = [
    unit('placeOrder', 1, 100),
    unit('<anonymous>', 11, 50),
    unit('tierOf', 21, 30),
    unit('<anonymous>', 60, 70),
  ];
  expect(ownLines(units)).toEqual([
    { lines: 90, isPartOfNamed: false },
    { lines: 30, isPartOfNamed: true },
    { lines: 10, isPartOfNamed: false },
    { lines: 11, isPartOfNamed: true },
  ]);
});

test('a callback that nothing encloses stands for itself', () => {
  expect(ownLines([unit('<anonymous>', 1, 80), unit('<anonymous>', 10, 20)])).toEqual([
    { lines: 80, isPartOfNamed: false },
    { lines: 11, isPartOfNamed: false },
  ]);
});

test('a function on one line shares it', () => {
  expect(linesOf([unit('placeOrder', 1, 3), unit('priceOf', 2, 2)])).toEqual([3, 1]);
});
