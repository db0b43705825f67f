import * as fc from 'fast-check';
import picomatch from 'picomatch';
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
    expect(globProblem('{a,aa}{a,aa}{a,aa}{a,aa}b')).toContain('braces in one name');
    expect(globProblem('{a/b,c}/{a/b,c}/{a/b,c}')).toContain('braces with folders');
    expect(globProblem('a'.repeat(301))).toContain('longer than');
  });

  test('names that could each be taken in many ways are not tried in all combinations', () => {
    const depth = 40;
    const glob = `${'*a*a*a/'.repeat(depth)}order`;
    expect(globProblem(glob)).toBeNull();
    const folders = `${'a'.repeat(40)}/`.repeat(depth);
    expect(compileGlob(glob)(`${folders}price`)).toBe(false);
    expect(compileGlob(glob)(`${folders}order`)).toBe(true);
  });

  test('folders of any depth are tried once each', () => {
    const deep = 'order/'.repeat(2000);
    expect(compileGlob('**/*r/**/*r/**/price.ts')(`${deep}tier.ts`)).toBe(false);
    expect(compileGlob('**/*r/**/*r/**/price.ts')(`${deep}price.ts`)).toBe(true);
  });

  test('what it takes for a match is what picomatch does', () => {
    const name = fc.constantFrom(
      'a',
      'ab',
      'b',
      '*',
      '?',
      'a*',
      '*b',
      '{a,b}',
      '{a,ab}*',
      '**',
      '{a/b,b}',
      'a.b',
      '.a',
    );
    const globs = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    const paths = fc
      .array(fc.constantFrom('a', 'ab', 'b', 'a.b', '.a', 'abab'), { minLength: 1, maxLength: 5 })
      .map((names) => names.join('/'));
    fc.assert(
      fc.property(globs, paths, (glob, path) => {
        // Below the folder that it names: `orders/**` is not the file orders, here.
        const folder = literalFolder(glob);
        fc.pre(globProblem(glob) === null && /[*?][^/]*$/.test(glob));
        fc.pre(folder === '' || path.startsWith(`${folder}/`));
        fc.pre(!glob.endsWith('/**') || !picomatch.isMatch(path, glob.slice(0, -3), { dot: true }));
        expect(compileGlob(glob)(path)).toBe(picomatch.isMatch(path, glob, { dot: true }));
      }),
      { numRuns: 3000 },
    );
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
