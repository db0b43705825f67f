import { expect, test } from 'vitest';
import { fileLabel, fileLabels, listed, withoutExtension } from './wording.ts';

test('lists are cut with the number of what is hidden', () => {
  expect(listed([], 2)).toBe('');
  expect(listed(['orders'], 2)).toBe('orders');
  expect(listed(['orders', 'prices'], 2)).toBe('orders and prices');
  expect(listed(['orders', 'prices', 'tiers', 'stock'], 2)).toBe('orders, prices and 2 more');
});

test('a file whose name says nothing is called with its folder', () => {
  expect(fileLabel('src/orders/place-order.ts')).toBe('place-order.ts');
  expect(fileLabel('src/orders/index.ts')).toBe('orders/index.ts');
  expect(fileLabel('index.ts')).toBe('index.ts');
});

test('two files of one name are told apart by their folders', () => {
  expect(fileLabels(['src/orders/list.ts', 'src/prices/list.ts', 'src/tier.ts'])).toEqual([
    'orders/list.ts',
    'prices/list.ts',
    'tier.ts',
  ]);
});

test('an identity has no extension', () => {
  expect(withoutExtension('place-order.service.ts')).toBe('place-order.service');
  expect(withoutExtension('orders/index.js')).toBe('orders/index');
  expect(withoutExtension('.price')).toBe('.price');
  expect(withoutExtension('Makefile')).toBe('Makefile');
});
