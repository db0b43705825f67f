import { expect, test } from 'vitest';
import { discount, gives, member, number, share, test as asks, text } from './example-members.test-support.ts';
import { isGatingFamily } from './is-gating.ts';
import type { Clause } from '../model/decision-facts.ts';

const SURE = { score: 0.95, wordLikeness: 0.5 };

test('two that agree on several telling numbers stop a change', () => {
  expect(isGatingFamily([discount('pricing'), discount('cart')], SURE)).toBe(true);
});

test('doubtful likeness stops nothing', () => {
  expect(isGatingFamily([discount('pricing'), discount('cart')], { ...SURE, score: 0.4 })).toBe(false);
  expect(isGatingFamily([discount('pricing'), discount('cart')], { ...SURE, wordLikeness: 0.1 })).toBe(false);
});

test('tables alone are one vocabulary and no rule', () => {
  const tables = ['pricing', 'cart'].map((name) => ({ ...discount(name), kind: 'table' as const }));
  expect(isGatingFamily(tables, SURE)).toBe(false);
});

test('texts that agree need a number beside them', () => {
  const colours: Clause[] = ['gold', 'silver', 'bronze'].map((tier) => ({
    tests: [asks('tier', '==', text(tier))],
    effect: gives('result', 'label', text(`${tier} customer`)),
  }));
  expect(isGatingFamily([member('badge', colours), member('letter', colours)], SURE)).toBe(false);
});

test('a number that stands for nothing does not do', () => {
  const loose: Clause[] = [{ tests: [], effect: gives('amount', 'batch', number(5417)) }];
  expect(isGatingFamily([member('export', loose), member('import', loose)], SURE)).toBe(false);
});

test('a number that something equals is a name and no size', () => {
  const kinds: Clause[] = [2317, 4129].map((kind) => ({
    tests: [asks('document kind', '==', number(kind))],
    effect: gives('result', 'title', text(`document ${kind}`)),
  }));
  expect(isGatingFamily([member('print', kinds), member('archive', kinds)], SURE)).toBe(false);
  const sizes = kinds.map(({ tests, effect }) => ({
    tests: tests.map((one) => ({ ...one, operator: '>=' as const })),
    effect,
  }));
  expect(isGatingFamily([member('print', sizes), member('archive', sizes)], SURE)).toBe(true);
});

test('numbers that only one of many has do not do', () => {
  const other = ['export', 'letters', 'desk'].map((name) =>
    member(name, [
      { tests: [asks('tier', '==', text('gold'))], effect: gives('rate', 'bonus', share(name.length / 37)) },
    ]),
  );
  expect(isGatingFamily([discount('pricing'), ...other], SURE)).toBe(false);
});
