import { expect, test } from 'vitest';
import { parsePackage } from '../sources/manifests/parse-package.ts';
import { findComponents } from './components.ts';
import { type ExampleFiles, exampleCodebase } from './example-snapshot.test-support.ts';
import { findPackages } from './javascript/workspace-packages.ts';

function modules(...paths: readonly string[]): ExampleFiles {
  return Object.fromEntries(paths.map((path) => [path, []]));
}

function many(folder: string, count: number): ExampleFiles {
  return modules(...Array.from({ length: count }, (_, at) => `${folder}/order-${at}.ts`));
}

/** Components as `name (kind, files)`. */
function componentsOf(files: ExampleFiles): string[] {
  const { components } = exampleCodebase(files);
  return components.map(({ name, kind, files: own }) => `${name} (${kind}, ${own.length})`);
}

test('the packages of a workspace are its components, the rest is the root package', () => {
  expect(
    componentsOf({
      'package.json': { name: 'shop', workspaces: ['packages/*'] },
      'packages/orders/package.json': { name: '@shop/orders' },
      'packages/pricing/package.json': { name: '@shop/pricing' },
      'packages/empty/package.json': { name: '@shop/empty' },
      ...many('packages/orders/src', 4),
      ...many('packages/pricing/src', 4),
      ...modules('tools/release.ts'),
    }),
  ).toEqual(['@shop/orders (package, 4)', '@shop/pricing (package, 4)', 'shop (package, 1)']);
});

test('nameless packages, test material and non-members belong to what encloses them', () => {
  expect(
    componentsOf({
      'package.json': { name: 'shop', workspaces: ['packages/*'] },
      'packages/orders/package.json': { name: '@shop/orders' },
      'packages/orders/esm/package.json': { type: 'module' },
      'packages/orders/fixtures/cart/package.json': { name: 'cart' },
      'packages/orders/example/package.json': { name: 'example' },
      'packages/pricing/package.json': { name: '@shop/pricing' },
      ...modules('packages/orders/esm/a.ts', 'packages/orders/fixtures/cart/b.ts', 'packages/orders/example/c.ts'),
      ...many('packages/pricing/src', 3),
    }),
  ).toEqual(['@shop/orders (package, 3)', '@shop/pricing (package, 3)']);
});

test('packages without a workspace above them stand for themselves', () => {
  expect(
    componentsOf({
      'backend/package.json': { name: 'shop-api' },
      'frontend/package.json': { name: 'shop-web' },
      ...many('backend', 3),
      ...many('frontend', 3),
    }),
  ).toEqual(['shop-api (package, 3)', 'shop-web (package, 3)']);
});

test('a single package is divided below its source root, files beside the folders named after it', () => {
  expect(
    componentsOf({
      'package.json': { name: 'shop' },
      ...many('src/orders', 5),
      ...many('src/pricing', 5),
      ...modules('src/main.ts', 'vite.config.ts', 'scripts/release.ts'),
      ...many('test/orders', 2),
    }),
  ).toEqual([
    '(root) (folder, 1)',
    'scripts (folder, 1)',
    'src (folder, 1)',
    'src/orders (folder, 5)',
    'src/pricing (folder, 5)',
    'test (folder, 2)',
  ]);
});

test('a folder that holds most of the files is opened again', () => {
  expect(
    componentsOf({
      ...many('src/main/features/orders', 6),
      ...many('src/main/features/pricing', 6),
      ...modules('src/main/start.ts'),
    }),
  ).toEqual(['src/main (folder, 1)', 'src/main/features/orders (folder, 6)', 'src/main/features/pricing (folder, 6)']);
});

test('a flat folder stays one component', () => {
  expect(componentsOf(many('src', 30))).toEqual(['src (folder, 30)']);
  expect(componentsOf(modules('a.ts', 'b.ts'))).toEqual(['(root) (folder, 2)']);
});

test('a package that outweighs the others is divided, the others are not', () => {
  expect(
    componentsOf({
      'package.json': { name: 'shop', workspaces: ['packages/*'] },
      'packages/web/package.json': { name: '@shop/web' },
      'packages/pricing/package.json': { name: '@shop/pricing' },
      ...many('packages/web/src/cart', 4),
      ...many('packages/web/src/checkout', 4),
      ...many('packages/pricing/src', 3),
    }),
  ).toEqual([
    '@shop/pricing (package, 3)',
    'packages/web/src/cart (folder, 4)',
    'packages/web/src/checkout (folder, 4)',
  ]);
});

test('names are unique and every file has its component', () => {
  const { components, files } = exampleCodebase({
    'a/package.json': { name: 'shop' },
    'b/package.json': { name: 'shop' },
    'c/package.json': { name: 'b' },
    ...many('a', 2),
    ...many('b', 2),
    ...many('c', 2),
  });
  expect(components.map(({ name }) => name)).toEqual(['a', 'b', 'b (package)']);
  expect(files.every((file, index) => components[file.component]?.files.includes(index))).toBe(true);
});

test('more folders than a picture can hold are still divided where one heap would be left', () => {
  const folders = Array.from({ length: 60 }, (_, at) => `src/domain-${at}/order.ts`);
  expect(componentsOf(modules(...folders)).length).toBe(60);
});

/** Components of files that projects of the folders given own, beside a package in `api/client`. */
function componentsOfProjects(folders: readonly string[], paths: readonly string[]): string[] {
  const projects = folders.map((folder) => {
    return { manifest: `${folder}/go.mod`, name: `shop/${folder}`, folder, dependsOn: [], packages: [] };
  });
  const packages = findPackages(new Map([['api/client/package.json', parsePackage('{ "name": "@shop/client" }')]]));
  return findComponents(paths, { packages, projects }).map(({ name, files }) => `${name} ${files.length}`);
}

test('the nearest project or package owns a file, and test material is no part of its own', () => {
  const paths = ['api/client/a.ts', 'api/main.go', 'api/testdata/shop/b.go', 'stock/c.go', 'tax/d.go'];
  expect(componentsOfProjects(['api', 'api/testdata/shop', 'stock', 'tax'], paths)).toEqual([
    '@shop/client 1',
    'shop/api 2',
    'shop/stock 1',
    'shop/tax 1',
  ]);
});

test('a dominant project is divided by folders as a package is', () => {
  const paths = ['orders', 'pricing', 'tiers', 'vat'].flatMap((each) => [`api/${each}/a.go`, `api/${each}/b.go`]);
  expect(componentsOfProjects(['api', 'stock'], [...paths, 'stock/c.go'])).toEqual([
    'api/orders 2',
    'api/pricing 2',
    'api/tiers 2',
    'api/vat 2',
    'shop/stock 1',
  ]);
});
