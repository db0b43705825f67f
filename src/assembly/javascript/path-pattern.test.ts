import { array, assert, constant, constantFrom, oneof, property } from 'fast-check';
import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import {
  compilePattern,
  expandBraces,
  matchesName,
  matchesPattern,
  patternInFolder,
  withDescendants,
} from './path-pattern.ts';

test.each([
  ['packages/*', 'packages/pricing', true],
  ['packages/*', 'packages', false],
  ['packages/*', 'packages/pricing/src', false],
  ['./packages/*/', 'packages/pricing', true],
  ['packages/**', 'packages/pricing/src', true],
  ['packages/**', 'packages', true],
  ['**/test/**', 'packages/pricing/test/unit', true],
  ['**/test/**', 'packages/latest/unit', false],
  ['src/**/*.spec.ts', 'src/price.spec.ts', true],
  ['src/**/*.spec.ts', 'src/orders/place/price.spec.ts', true],
  ['src/**/*.spec.ts', 'src/price.ts', false],
  ['price-?.ts', 'price-a.ts', true],
  ['price-?.ts', 'price-ab.ts', false],
  ['[Bb]uild', 'Build', true],
  ['[!a-c]*', 'dist', true],
  ['[!a-c]*', 'cart', false],
  ['[]]x', ']x', true],
  ['[open', '[open', true],
  ['\\*.ts', '*.ts', true],
  ['\\*.ts', 'a.ts', false],
  ['**', 'anything/at/all', true],
])('%s matches %s: %s', (pattern, path, expected) => {
  expect(matchesPattern(compilePattern(pattern), path.split('/'))).toBe(expected);
});

test('wildcards mean what they mean to package managers', () => {
  const name = constantFrom('*', '?', 'a', 'a*', '*b', 'a?b', '*a*', 'ab');
  const folders = array(oneof(constant('**'), name), { maxLength: 4 });
  const part = constantFrom('a', 'b', 'ab', 'aab', 'aXb');
  assert(
    property(folders, name, array(part, { minLength: 1, maxLength: 5 }), (above, last, path) => {
      const pattern = [...above, last].join('/');
      expect(matchesPattern(compilePattern(pattern), path)).toBe(picomatch.isMatch(path.join('/'), pattern));
    }),
    { numRuns: 2_000 },
  );
});

test('asked by folder, a pattern takes in the same files', () => {
  const segment = constantFrom('*', '**', '?', 'a', 'a*', '*b', 'ab');
  const part = constantFrom('a', 'b', 'ab', 'aab', 'aXb');
  assert(
    property(array(segment, { maxLength: 5 }), array(part, { maxLength: 4 }), part, (written, folder, name) => {
      const pattern = compilePattern(written.join('/'));
      expect(matchesName(patternInFolder(pattern, folder), name)).toBe(matchesPattern(pattern, [...folder, name]));
    }),
    { numRuns: 2_000 },
  );
});

test('a folder pattern takes in what is below it', () => {
  const pattern = withDescendants(compilePattern('src'));
  expect(matchesPattern(pattern, ['src'])).toBe(true);
  expect(matchesPattern(pattern, ['src', 'orders', 'place.ts'])).toBe(true);
  expect(matchesPattern(pattern, ['srcs'])).toBe(false);
});

test('braces are alternatives, bounded in number', () => {
  expect(expandBraces('{apps,libs}/{web,api}')).toEqual(['apps/web', 'apps/api', 'libs/web', 'libs/api']);
  expect(expandBraces('plain/*')).toEqual(['plain/*']);
  expect(expandBraces('{a,{b,c}}')).toEqual(['a', 'b', 'c']);
  expect(expandBraces('{$&,x}')).toEqual(['$&', 'x']);
  expect(expandBraces('{a,b}'.repeat(20)).length).toBeLessThanOrEqual(64);
});

test('a crafted pattern costs no more than pattern times text', () => {
  const segment = compilePattern(`${'*a'.repeat(100)}b`);
  expect(matchesPattern(segment, ['a'.repeat(5_000)])).toBe(false);
  const folders = compilePattern(`${'**/a/'.repeat(100)}b`);
  expect(
    matchesPattern(
      folders,
      Array.from({ length: 5_000 }, () => 'a'),
    ),
  ).toBe(false);
  expect(patternInFolder(compilePattern(`a${'/**'.repeat(5_000)}`), ['b'])).toBe(false);
});
