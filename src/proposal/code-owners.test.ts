import { expect, test } from 'vitest';
import { proposeOwner, readCodeOwners } from './code-owners.ts';

const rules = readCodeOwners(
  [
    '# who answers',
    '* @shop/all',
    '',
    'pricing/ @shop/pricing @ada',
    '/web/*.md @shop/docs',
    'legacy/',
    '[Section]',
  ].join('\n'),
);

test.each([
  ['the last line that matches decides', ['src/pricing/tier.ts'], '@shop/pricing'],
  ['everything else is of the star', ['src/orders/order.ts'], '@shop/all'],
  ['a line without owner takes files away', ['legacy/order.ts'], null],
  ['a slash binds to the top', ['src/web/readme.md'], '@shop/all'],
  ['who owns a few of the files owns no component', ['src/pricing/a.ts', 'src/b.ts', 'src/c.ts', 'legacy/d.ts'], null],
  ['who owns nearly all of them does', ['web/a.ts', 'web/b.ts', 'web/c.ts', 'web/d.ts', 'web/e.md'], '@shop/all'],
])('%s', (_, paths, owner) => {
  expect(proposeOwner(rules, paths)).toBe(owner);
});

test('without a file nobody owns anything', () => {
  expect(proposeOwner([], ['src/order.ts'])).toBeNull();
});
