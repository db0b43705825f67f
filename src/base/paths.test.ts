import { expect, test } from 'vitest';
import { baseNameOf, folderOf, foldersAbove, joinPath, pathBelow } from './paths.ts';

test('a path is split into folder and base name', () => {
  expect(folderOf('src/orders/place-order.ts')).toBe('src/orders');
  expect(folderOf('order.ts')).toBe('');
  expect(baseNameOf('src/orders/place-order.ts')).toBe('place-order.ts');
  expect(baseNameOf('order.ts')).toBe('order.ts');
});

test('joining normalises and refuses to leave the root', () => {
  expect(joinPath('src/orders', '../prices/./tier.ts')).toBe('src/prices/tier.ts');
  expect(joinPath('', 'src//orders/')).toBe('src/orders');
  expect(joinPath('src', '..')).toBe('');
  expect(joinPath('src', '../../secrets')).toBeNull();
});

test('a path is below a folder only at a folder boundary', () => {
  expect(pathBelow('src/orders', 'src/orders/place.ts')).toBe('place.ts');
  expect(pathBelow('src/orders', 'src/orders')).toBe('');
  expect(pathBelow('src/orders', 'src/orders-archive/place.ts')).toBeNull();
  expect(pathBelow('', 'src/place.ts')).toBe('src/place.ts');
});

test('the folders above a path end at the root', () => {
  expect([...foldersAbove('src/orders/place.ts')]).toEqual(['src/orders', 'src', '']);
  expect([...foldersAbove('place.ts')]).toEqual(['']);
  expect([...foldersAbove('')]).toEqual([]);
});
