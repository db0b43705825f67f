import { describe, expect, test } from 'vitest';
import { createBlobNames } from './blob-names.ts';
import type { ConstantOutline, Statement, UnitOutline } from './decision-outline.ts';
import { createDecisionGate } from './may-decide.ts';
import { call, name, num, op, text } from './outline.test-support.ts';
import { vocabularies } from './vocabulary/language-vocabulary.ts';

function gives(value: Parameters<typeof op>[1]): Statement {
  return { kind: 'return', value, line: 1 };
}

function callable(symbol: string, ...body: readonly Statement[]): UnitOutline {
  return {
    name: symbol,
    kind: 'function',
    startLine: 1,
    endLine: 2,
    parameters: [{ name: 'order', type: 'Order', initial: null }],
    documentation: '',
    annotations: [],
    body,
  };
}

function mayDecide(units: readonly UnitOutline[], constants: readonly ConstantOutline[] = []): boolean[] {
  const gate = createDecisionGate(createBlobNames({ units, constants }), vocabularies.typescript);
  return units.map((unit) => gate(unit));
}

const total = op('+', name('order.net'), name('order.tax'));

describe('units that are read', () => {
  test('those with a number but zero, or a text', () => {
    const units = [
      callable('half', gives(op('/', name('order.total'), num('2')))),
      callable('tierOf', gives(text('gold'))),
      callable('count', gives(op('+', name('order.lines'), num('0')))),
      callable('total', gives(total)),
    ];
    expect(mayDecide(units)).toEqual([true, true, false, false]);
  });

  test('those with a constant, of the file or named like one', () => {
    const cap: ConstantOutline = { name: 'cap', value: num('0.5'), startLine: 1, endLine: 1 };
    const units = [
      callable('capped', gives(op('*', name('order.total'), name('cap')))),
      callable('limited', gives(op('<', name('order.total'), name('Limits.Gold')))),
      callable('taxed', gives(op('*', name('order.total'), name('order.rate')))),
    ];
    expect(mayDecide(units, [cap])).toEqual([true, true, false]);
  });

  test('those that call one of them, and not those that call others', () => {
    const units = [
      callable('isLarge', gives(op('>', name('order.total'), num('100')))),
      callable('check', gives(call('isLarge', name('order')))),
      callable('sum', gives(total)),
      callable('print', gives(call('sum', name('order')))),
    ];
    expect(mayDecide(units)).toEqual([true, true, false, false]);
  });

  test('those that take a default or round', () => {
    const defaulted = {
      ...callable('page', gives(name('size'))),
      parameters: [{ name: 'size', type: '', initial: num('50') }],
    };
    expect(mayDecide([defaulted, callable('price', gives(call('Math.round', total)))])).toEqual([true, true]);
  });
});
