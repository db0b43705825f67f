import { describe, expect, test } from 'vitest';
import type { Expression, Statement } from './decision-outline.ts';
import {
  branch,
  call,
  constant,
  give,
  lookup,
  name,
  num,
  only,
  op,
  outline,
  read,
  record,
  set,
  text,
  unit,
  when,
} from './outline.test-support.ts';
import { CLAUSE_LIMIT } from './reading.ts';

describe('what no person wrote is read in bounds, and said not to be understood', () => {
  test('a switch of 10,000 arms', () => {
    const arms = Array.from({ length: 10_000 }, (_arm, at) =>
      when(op('==', name('code'), text(`c${at}`)), give(num(`${at + 10}`))),
    );
    const [one] = read(outline([unit('priceOf', ['code'], branch(...arms))])).units;
    expect(one?.clauses).toHaveLength(CLAUSE_LIMIT);
    expect(one?.isUnderstood).toBe(false);
  });

  test('a table of 200,000 rows', () => {
    const rows = record(
      Object.fromEntries(Array.from({ length: 200_000 }, (_row, at) => [`c${at}`, num(`${at + 10}`)])),
    );
    const facts = read(
      outline([unit('priceOf', ['code'], give(lookup(name('PRICES'), name('code'))))], [constant('PRICES', rows)]),
    );
    expect(facts.units[0]?.clauses).toHaveLength(CLAUSE_LIMIT);
    expect(facts.units[0]?.isUnderstood).toBe(false);
    expect(facts.constants[0]?.clauses.length).toBeLessThanOrEqual(CLAUSE_LIMIT);
  });

  test('alternatives of alternatives', () => {
    const all = op('&&', ...Array.from('abcdefghijklmnop', (letter) => isOneOfTwo(`grade${letter.toUpperCase()}q`)));
    const [one] = read(outline([unit('rateOf', [], only(all, give(num('0.5'))))])).units;
    expect(one?.clauses).toHaveLength(64);
    expect(one?.isUnderstood).toBe(false);
  });

  test('conditions made of conditions twice over, and names that stand for themselves', () => {
    const doubled: Statement[] = Array.from({ length: 40 }, (_step, at) =>
      set(`is${at + 1}`, op('&&', name(`is${at}`), name(`is${at}`))),
    );
    const sums: Statement[] = Array.from({ length: 40 }, (_step, at) =>
      set(`sum${at + 1}`, op('+', name(`sum${at}`), name(`sum${at}`))),
    );
    const facts = read(
      outline([
        unit('doubled', ['is0'], ...doubled, only(name('is40'), give(num('0.5')))),
        unit(
          'summed',
          [],
          set('sum0', num('3')),
          ...sums,
          only(op('>', name('total'), name('sum40')), give(num('0.5'))),
        ),
        unit(
          'shadowed',
          [],
          set('isOld', op('!', name('isOld'))),
          set('now', op('+', name('now'), name('now'))),
          only(op('&&', name('isOld'), op('<', name('now'), name('due'))), give(num('0.5'))),
        ),
      ]),
    );
    expect(facts.units.map(({ name: unitName }) => unitName)).toEqual(['doubled', 'shadowed', 'summed']);
  });

  test('functions that call each other, and sums and branches that nest without end', () => {
    let deep: Expression = num('5');
    for (let at = 0; at < 2000; at += 1) deep = call('outer', op('+', name('x'), deep));
    let nested: Statement = give(num('0.5'));
    for (let at = 0; at < 2000; at += 1) nested = only(op('>', name('total'), num(`${at + 10}`)), nested);
    const calls = [unit('ping', [], give(call('pong'))), unit('pong', [], give(call('ping')))];
    const facts = read(
      outline([...calls, unit('sumOf', ['x'], give(deep)), unit('branchOf', ['total'], nested, give(num('0.25')))]),
    );
    expect(facts.units.filter(({ name: unitName }) => unitName === 'branchOf')).toMatchObject([
      { isUnderstood: false },
    ]);
  });
});

function isOneOfTwo(quantity: string): Expression {
  return op('||', op('==', name(quantity), text('x')), op('==', name(quantity), text('y')));
}
