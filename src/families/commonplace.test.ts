import { expect, test } from 'vitest';
import { gives, member, number, test as asks, text } from './example-members.test-support.ts';
import { isCommonplace } from './commonplace.ts';
import type { Clause } from '../model/decision-facts.ts';

function isEachCommonplace(clause: Clause): boolean[] {
  return member('orders', [clause])
    .cells.filter(({ role }) => role !== 'key')
    .map(isCommonplace);
}

test('how something looks is told by the name of the entry too', () => {
  expect(
    isEachCommonplace({
      tests: [asks('style', '==', text('min width'))],
      effect: gives('amount', 'style', number(417)),
    }),
  ).toEqual([true]);
});

test.each<[string, Clause]>([
  ['how something looks', { tests: [], effect: gives('amount', 'badge width', number(28)) }],
  [
    'what is told to a style',
    { tests: [asks('part', '==', text('margin'))], effect: gives('amount', 'size', number(28)) },
  ],
  ['a port', { tests: [], effect: gives('amount', 'listen', number(8080)) }],
  ['a state of HTTP', { tests: [], effect: gives('amount', 'status', number(422)) }],
  [
    'a range of letters',
    { tests: [asks('char code', '>=', number(97))], effect: gives('other', 'order', { kind: 'none' }) },
  ],
])('%s is shared by any two programs', (_, clause) => {
  expect(isEachCommonplace(clause)).toEqual([true]);
});

test.each<[string, Clause]>([
  ['a fee', { tests: [], effect: gives('amount', 'fee', number(28)) }],
  ['a share of a status', { tests: [], effect: gives('rate', 'status', number(422.5)) }],
  [
    'a quantity like a letter',
    { tests: [asks('quantity', '>=', number(97))], effect: gives('other', 'order', { kind: 'none' }) },
  ],
])('%s is not', (_, clause) => {
  expect(isEachCommonplace(clause)).toEqual([false]);
});
