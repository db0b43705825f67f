import { expect, test } from 'vitest';
import { claimFiles } from './claim-files.ts';
import type { IntendedComponent } from '../model/intent.ts';

const paths = ['shop/api/route.ts', 'shop/cart/cart.test.ts', 'shop/cart/cart.ts', 'shop/index.ts', 'tiers/tier.ts'];

function component(name: string, ...globs: readonly string[]): IntendedComponent {
  const at = { path: 'paydown.yaml', line: globs.length };
  return { name, paths: globs, layer: null, context: null, owner: null, at };
}

function owners(...components: readonly IntendedComponent[]): (string | null)[] {
  const { componentOf, problems } = claimFiles(components, paths);
  expect(problems).toEqual([]);
  return Array.from(componentOf, (index) => components[index]?.name ?? null);
}

test('the glob that names more folders wins, in whatever order they stand', () => {
  const [shop, cart, api] = [
    component('shop', 'shop/**'),
    component('cart', 'shop/cart'),
    component('api', 'shop/*/route.ts'),
  ];
  expect(() => owners(shop, cart, api)).toThrow();
  expect(owners(shop, cart)).toEqual(['shop', 'cart', 'cart', 'shop', null]);
  expect(owners(cart, shop)).toEqual(['shop', 'cart', 'cart', 'shop', null]);
});

test('a component may claim a file twice', () => {
  expect(owners(component('shop', 'shop', 'shop/cart', 'shop/cart/*.ts'))).toEqual([
    'shop',
    'shop',
    'shop',
    'shop',
    null,
  ]);
});

test('a later and stronger claim settles a dispute of weaker ones', () => {
  const disputed = [component('one', 'shop/**'), component('other', 'shop/**/*.ts')];
  expect(claimFiles(disputed, paths).problems).toMatchObject([
    {
      message: expect.stringContaining(
        'one (line 1 of paydown.yaml) and other both claim shop/api/route.ts and 3 more',
      ),
    },
  ]);
  expect(claimFiles([...disputed, component('all', 'shop/api', 'shop/cart', 'shop/index.ts')], paths).problems).toEqual(
    [],
  );
});

test('a glob that matches nothing is a mistake', () => {
  expect(claimFiles([component('tiers', 'tiers', 'tier')], paths).problems).toMatchObject([
    { path: 'paydown.yaml', line: 2, message: 'the glob tier of the component tiers matches no file' },
  ]);
});

test('many components and files are matched in a moment', () => {
  const many = Array.from(
    { length: 20_000 },
    (_, file) => `part-${String(file % 400).padStart(3, '0')}/order-${file}.ts`,
  ).toSorted();
  const components = Array.from({ length: 400 }, (_, at) =>
    component(`p${at}`, `part-${String(at).padStart(3, '0')}/**`),
  );
  const { componentOf, problems } = claimFiles(components, many);
  expect(problems).toEqual([]);
  expect(componentOf.every((index) => index >= 0)).toBe(true);
});
