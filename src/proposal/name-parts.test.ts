import { expect, test } from 'vitest';
import { globsOf, nameParts } from './name-parts.ts';

function part(folder: string, packageName: string | null = null) {
  return { folder, packageName, files: [0], joined: 1 };
}

const projects = [
  { manifest: 'package.json', name: '@shop/web', folder: '', language: 'typescript', dependsOn: [], packages: [] },
];

test('names are as short as they can be and never the same', () => {
  const parts = [part('src'), part('src/cart'), part('admin/cart'), part('libs/money', '@shop/money'), part('src/lib')];
  expect(nameParts(parts, projects)).toEqual(['web', 'src/cart', 'admin/cart', 'money', 'lib']);
});

test('groups and versions are no part of a name', () => {
  const parts = [part('a', 'org.shop:pricing'), part('b', 'example.org/shop/orders/v2')];
  expect(nameParts(parts, [])).toEqual(['pricing', 'orders']);
});

test('what cannot be told apart by its folder is numbered', () => {
  expect(new Set(nameParts([part('src', 'x'), part('src', 'x')], [])).size).toBe(2);
});

test('loose files at the top are claimed by their extension, odd folders without their wildcards', () => {
  expect(globsOf({ ...part(''), files: [0, 1] }, ['main.go', 'order.go'])).toEqual(['*.go']);
  expect(globsOf(part('src/{tier}'), ['src/{tier}/a.ts'])).toEqual(['src/?tier?/**']);
});
