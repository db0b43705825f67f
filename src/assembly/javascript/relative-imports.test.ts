import { expect, test } from 'vitest';
import type { ImportFact } from '../../model/facts.ts';
import { edgesIn, type ExampleFiles, exampleCodebase, linksOf } from '../example-snapshot.test-support.ts';

/** What one import of `src/orders/place.ts` leads to when these other modules are there. */
function lookUp(specifier: string, others: readonly string[]): string[] {
  const files: ExampleFiles = {
    ...Object.fromEntries(others.map((path) => [path, []])),
    'src/orders/place.ts': [specifier],
  };
  return linksOf(exampleCodebase(files), 'src/orders/place.ts');
}

test.each([
  ['./price', ['src/orders/price.ts'], 'src/orders/price.ts'],
  ['./price', ['src/orders/price.tsx', 'src/orders/price.js'], 'src/orders/price.tsx'],
  ['./price', ['src/orders/price.mjs'], 'src/orders/price.mjs'],
  ['./price', ['src/orders/price.vue'], 'src/orders/price.vue'],
  ['./Price.vue', ['src/orders/Price.vue'], 'src/orders/Price.vue'],
  ['./price.service', ['src/orders/price.service.ts'], 'src/orders/price.service.ts'],
  ['./price.js', ['src/orders/price.ts'], 'src/orders/price.ts'],
  ['./price.js', ['src/orders/price.tsx'], 'src/orders/price.tsx'],
  ['./price.js', ['src/orders/price.js', 'src/orders/price.ts'], 'src/orders/price.ts'],
  ['./price.jsx', ['src/orders/price.tsx'], 'src/orders/price.tsx'],
  ['./price.mjs', ['src/orders/price.mts', 'src/orders/price.ts'], 'src/orders/price.mts'],
  ['./price.cjs', ['src/orders/price.cts'], 'src/orders/price.cts'],
  ['./price.ts', ['src/orders/price.ts'], 'src/orders/price.ts'],
  ['./price', ['src/orders/price.d.ts'], 'src/orders/price.d.ts'],
  ['./price.d.ts', ['src/orders/price.d.ts'], 'src/orders/price.d.ts'],
  ['./price.d', ['src/orders/price.d.ts'], 'src/orders/price.d.ts'],
  ['./price.svelte', ['src/orders/price.svelte.ts'], 'src/orders/price.svelte.ts'],
  ['./button', ['src/orders/button.ios.tsx', 'src/orders/button.android.tsx'], 'src/orders/button.ios.tsx'],
  ['../prices', ['src/prices/index.ts'], 'src/prices/index.ts'],
  ['../prices/', ['src/prices/index.ts', 'src/prices.ts'], 'src/prices/index.ts'],
  ['../prices', ['src/prices/index.ts', 'src/prices.ts'], 'src/prices.ts'],
  ['..', ['src/index.ts'], 'src/index.ts'],
  ['.', ['src/orders/index.tsx'], 'src/orders/index.tsx'],
  ['./../prices/./tier', ['src/prices/tier.ts'], 'src/prices/tier.ts'],
  ['./price.ts?worker', ['src/orders/price.ts'], 'src/orders/price.ts'],
  ['!!raw-loader!./price', ['src/orders/price.ts'], 'src/orders/price.ts'],
])('%s beside %j is %s', (specifier, others, expected) => {
  expect(lookUp(specifier, others)).toEqual([expected]);
});

test('the implementation comes before the declaration beside it', () => {
  expect(lookUp('./price', ['src/orders/price.js', 'src/orders/price.d.ts'])).toEqual(['src/orders/price.js']);
});

test.each([
  ['./tiers', 'no-such-file'],
  ['./Place', 'no-such-file'],
  ['../../../secrets', 'outside-root'],
  ['./locales/*.ts', 'not-static'],
  ['./${tier}', 'not-static'],
  ['', 'not-static'],
  [`./${'x'.repeat(3_000)}`, 'not-static'],
])('%s leads nowhere: %s', (specifier, reason) => {
  expect(lookUp(specifier, [])).toEqual([`${specifier}: ${reason}`]);
});

test('an asset is neither an edge nor unresolved', () => {
  const codebase = exampleCodebase({
    'src/shop.ts': ['./logo.svg', './logo.svg?raw', './theme.css', './prices.json', '../README', './prices'],
    'src/logo.svg': '',
    'src/theme.css': '',
    'src/prices.json': '',
    README: '',
  });
  expect(linksOf(codebase, 'src/shop.ts')).toEqual([]);
});

test('what was left out is neither an edge nor unresolved', () => {
  const files = {
    'src/shop.ts': ['./client.generated', './vendor/stripe', './linked/price'],
    'src/client.generated.ts': '',
  };
  const leftOutPaths = new Set(['src/client.generated.ts', 'src/vendor/stripe.js', 'src/linked']);
  expect(linksOf(exampleCodebase(files, { leftOutPaths }), 'src/shop.ts')).toEqual([]);
});

test('a folder with a package.json is entered by its entry', () => {
  const codebase = exampleCodebase({
    'src/shop.ts': ['./checkout', './cart', './loop'],
    'src/checkout/package.json': { main: '../checkout-entry.js' },
    'src/checkout-entry.ts': [],
    'src/cart/package.json': { main: './missing.js' },
    'src/cart/index.ts': [],
    'src/loop/package.json': { main: '.' },
    'src/loop/index.ts': [],
  });
  expect(linksOf(codebase, 'src/shop.ts')).toEqual(['src/cart/index.ts', 'src/checkout-entry.ts', 'src/loop/index.ts']);
});

const url = (specifier: string): Partial<ImportFact> => ({ specifier, kind: 'url' });

test('a URL is relative without a dot, may name a folder, and is a mistake only for a missing module', () => {
  const codebase = exampleCodebase({
    'src/shop.ts': [
      'worker.js',
      './worker.ts',
      './icons',
      '../',
      './prices.bin',
      './gone.ts',
      'https://shop.example/x',
    ].map(url),
    'src/worker.ts': [],
    'src/icons/index.ts': [],
  });
  expect(linksOf(codebase, 'src/shop.ts')).toEqual([
    'src/worker.ts',
    '(https://shop.example)',
    './gone.ts: no-such-file',
  ]);
});

test('frameworks make up modules beside a route', () => {
  expect(lookUp('./$types', [])).toEqual([]);
  expect(lookUp('./+types/order', [])).toEqual([]);
});

test('what git ignores is made by a build: no edge, no mistake, but said', () => {
  const codebase = exampleCodebase({
    '.gitignore': 'styled-system/\n*.gen.ts\n/src/api\n!src/api/kept.ts\n',
    'src/shop.ts': ['../styled-system/css', './routes.gen', './routes.gen.js', './api/client', './tiers'],
    'src/other/cart.ts': ['../../styled-system/jsx'],
    'src/other/jsx.ts': [],
  });
  expect(linksOf(codebase, 'src/shop.ts')).toEqual(['./tiers: no-such-file']);
  expect(codebase.notAnalysed).toEqual([
    {
      what: 'file that imports a build output',
      reason: 'the output is not in the repository and no source behind it was recognised',
      count: 2,
      examples: ['src/other/cart.ts', 'src/shop.ts'],
    },
  ]);
});

test('a build output leads back to the source it is made from', () => {
  const codebase = exampleCodebase({
    '.gitignore': 'lib\n',
    'package.json': { name: 'shop' },
    'tsconfig.json': { compilerOptions: { outDir: './compiled', rootDir: './sources' } },
    'bin/shop.js': [
      '../dist/cli.js',
      '../lib/prices',
      '../compiled/tiers.js',
      '../dist/esm/orders/place.mjs',
      '../dist/gone.js',
    ],
    'src/cli.ts': [],
    'src/prices.ts': [],
    'src/orders/place.ts': [],
    'sources/tiers.ts': [],
  });
  expect(edgesIn(codebase)).toEqual([
    'bin/shop.js -> sources/tiers.ts',
    'bin/shop.js -> src/cli.ts',
    'bin/shop.js -> src/orders/place.ts',
    'bin/shop.js -> src/prices.ts',
  ]);
  expect(codebase.unresolved).toEqual([]);
});

test('a missing file of the sources is not looked for elsewhere', () => {
  const codebase = exampleCodebase({
    'package.json': { name: 'shop' },
    'types/order.ts': [],
    'shop.ts': ['./lib/order', './main/order'],
    'src/order.ts': [],
  });
  expect(linksOf(codebase, 'shop.ts')).toEqual(['./lib/order: no-such-file', './main/order: no-such-file']);
});
