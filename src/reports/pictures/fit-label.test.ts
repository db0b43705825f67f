import { expect, test } from 'vitest';
import { fitLabel, labelWidth } from './fit-label.ts';

test('a label that fits stays as it is', () => {
  expect(fitLabel('orders/place.ts', 200, 12)).toBe('orders/place.ts');
});

test('a path loses its middle, not its name', () => {
  const label = fitLabel('packages/orders/src/features/place-order.ts', 200, 12);
  expect(label).toBe('packages/…/place-order.ts');
  expect(labelWidth(label, 12)).toBeLessThanOrEqual(200);
});

test('nothing is better than a scrap', () => {
  expect(fitLabel('place-order.ts', 40, 12)).toBe('');
});

test('wide letters take two columns', () => {
  const label = fitLabel('見積/注文の価格と割引の計算と確認/試験', 130, 10);
  expect(labelWidth(label, 10)).toBeLessThanOrEqual(130);
  expect(label).toContain('…');
  expect(labelWidth('注文', 10)).toBe(labelWidth('abcd', 10));
});

test('siblings stay apart where folders alone would make them alike', () => {
  const label = fitLabel('packages/pricing-calculator-internal/tests (2)', 262, 12);
  expect(label).toBe('packages/pricing-c…nternal/tests (2)');
  expect(labelWidth(label, 12)).toBeLessThanOrEqual(262);
});
