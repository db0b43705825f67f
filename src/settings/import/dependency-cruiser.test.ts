import { expect, test } from 'vitest';
import { importDependencyCruiser } from './dependency-cruiser.ts';
import { patternGlobs } from './pattern-globs.ts';

test.each([
  ['^src/', ['src/**']],
  ['^src/(orders|prices)/', ['src/orders/**', 'src/prices/**']],
  ['[.]json$', ['**/*.json']],
  ['(^|/)tier[.]ts$', ['**/tier.ts']],
  ['/prices/', ['*/**/prices/**']],
  ['mocks', ['**/*mocks*', '**/*mocks*/**']],
])('%s stands for globs', (pattern, globs) => {
  expect(patternGlobs(pattern)).toEqual({ globs, wider: null });
});

test.each(['^src/(?!orders)', '(a|b)*', '(((((', 'a{2'])('%s has no globs', (pattern) => {
  expect(patternGlobs(pattern)).toHaveProperty('refusal');
});

test('a configuration is read and not run', () => {
  const text = `
    const tests = ['[.]test[.]ts$'];
    module.exports = { forbidden: [
      { name: 'orders-alone', severity: 'error', from: { path: '^src/orders/', pathNot: [...tests] }, to: { path: '^src/prices/' } },
      { name: 'rooms', from: { path: '^src/([^/]+)/' }, to: { path: '^src/', pathNot: '^src/$1/' } },
      { name: 'hidden', from: { path: process.env.SHOP }, to: {} },
      { name: 'orphans', from: { orphan: true }, to: {} },
    ] };`;
  const paths = ['src/orders/order.ts', 'src/prices/price.ts'];
  const { rules } = importDependencyCruiser({ path: '.dependency-cruiser.js', text, paths, textOf: () => null });
  expect(rules.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['orders-alone', 'exact'],
    ['rooms', 'exact'],
    ['hidden', 'unsupported'],
    ['orphans', 'unsupported'],
  ]);
  expect(rules[0]!.functions[0]).toMatchObject({
    kind: 'forbid',
    value: { from: ['src/orders/**', '!**/*.test.ts'], to: ['src/prices/**'], inside: true },
    severity: 'block',
  });
  expect(rules[1]!.functions[0]).toMatchObject({ kind: 'independent', value: ['src/*'] });
});
