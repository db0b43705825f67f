import { describe, expect, test } from 'vitest';
import { compileGlob, escapeGlob, globBelow, globProblem, literalFolder } from './glob.ts';

describe('compileGlob', () => {
  test.each([
    ['src/pricing', 'src/pricing/tier.ts', true],
    ['src/pricing', 'src/pricing', true],
    ['src/pricing', 'src/pricing-old/tier.ts', false],
    ['src/pricing/**', 'src/pricing/deep/tier.ts', true],
    ['src/*/api/**', 'src/orders/api/route.ts', true],
    ['src/*/api/**', 'src/orders/deep/api/route.ts', false],
    ['src/*/api', 'src/orders/api/deep/route.ts', true],
    ['**/*.{ts,tsx}', 'cart.tsx', true],
    ['**/*.{ts,tsx}', 'web/cart.js', false],
    ['src/{cart,order}/**', 'src/order/place.ts', true],
    ['src/{cart/lines,order}', 'src/cart/lines/line.ts', true],
    ['**', '.github/ship.ts', true],
    ['src/order-?.ts', 'src/order-1.ts', true],
    ['src/order-?.ts', 'src/order-/1.ts', false],
    ['app/(shop)/[order]/*.tsx', 'app/(shop)/[order]/page.tsx', true],
    ['app/(shop)/[order]/*.tsx', 'app/shop/o/page.tsx', false],
    ['src/c++/**', 'src/c++/tier.ts', true],
    ['src/@types/*.ts', 'src/@types/tier.ts', true],
  ])('%s and %s: %s', (glob, path, matches) => {
    expect(globProblem(glob)).toBeNull();
    expect(compileGlob(glob)(path)).toBe(matches);
  });

  test('what could take for ever is refused', () => {
    expect(globProblem('*a*a*a*a*a*a*b')).toContain('wildcards in one name');
    expect(globProblem('**/a/**/a/**/a/**/b')).toContain('times **');
    expect(globProblem('a'.repeat(301))).toContain('longer than');
  });

  test.each(['', '/src', '../shop', 'src\\pricing', '!src', 'src/{a', 'src/{a,{b,c}}', 'src/{}'])(
    '%j is refused',
    (glob) => {
      expect(globProblem(glob)).not.toBeNull();
    },
  );
});

test('a glob is read from the folder it was written in, however that is called', () => {
  const glob = globBelow('app/{shop}*', './src/**/');
  expect(compileGlob(glob)('app/{shop}*/src/cart.ts')).toBe(true);
  expect(compileGlob(glob)('app/shop1/src/cart.ts')).toBe(false);
  expect(compileGlob(globBelow('shop', '.'))('shop/cart.ts')).toBe(true);
  expect(compileGlob(globBelow('', '.'))('cart.ts')).toBe(true);
  expect(compileGlob(escapeGlob('a{b}*?'))('a{b}*?')).toBe(true);
});

test('literalFolder is what all matches begin with', () => {
  expect(literalFolder('src/pricing/**/*.ts')).toBe('src/pricing');
  expect(literalFolder('src/{a/b,c}/**')).toBe('src');
  expect(literalFolder('**/x')).toBe('');
  expect(literalFolder('src/tier.ts')).toBe('src/tier.ts');
});
