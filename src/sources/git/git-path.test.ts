import { expect, it } from 'vitest';
import { decodeGitPath } from './git-path.ts';

const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

it.each([
  'src/order.ts',
  '-orders.ts',
  'price\nlist.ts',
  'price\tlist.ts',
  '.github/x.yml',
  'a/.gitignore',
  'größe/🧾.ts',
])('takes %j as it is', (path) => expect(decodeGitPath(latin1(path))).toEqual({ kind: 'usable', path }));

it('does not guess at bytes that are no UTF-8', () => {
  expect(decodeGitPath('caf\xe9.ts')).toEqual({ kind: 'not-utf8', shown: 'caf\\xe9.ts' });
});

it.each([
  '../prices.ts',
  'orders/../../prices.ts',
  '/etc/prices',
  'orders//a.ts',
  './a.ts',
  '.git/config',
  'a/.GIT/hooks/x',
  'orders/',
])('refuses %j', (path) => expect(decodeGitPath(path)).toMatchObject({ kind: 'unsafe' }));
