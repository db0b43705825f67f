import { describe, expect, test } from 'vitest';
import { type PathRole, pathRole, pathRoles } from './path-role.ts';

const PATHS: Readonly<Record<PathRole, readonly string[]>> = {
  production: [
    'orders/src/main/java/org/shop/samples/api/OrderController.java',
    'src/orders/place-order.ts',
    'src/orders/latest-orders.ts',
    'packages/contest/src/entry.ts',
    'src/pricing/specials.ts',
    'src/agents/tools/price-lookup.ts',
    'src/build/bill-of-materials.ts',
    'src/Tests.cs',
    'src/inspector/spectrum.ts',
    'src/circ.ts',
    'src/docs/invoice.ts',
    'src/devops/plan-of-shifts.ts',
  ],
  test: [
    'src/orders/place-order.test.ts',
    'src/orders/place-order.spec.tsx',
    'src/orders/__tests__/place-order.ts',
    'tests/orders.ts',
    'apps/shop-e2e/src/cart.ts',
    'libs/testing/src/order-builder.ts',
    'test-utils/order.ts',
    'packages/integration-tests/src/checkout.ts',
    'src/orders/__mocks__/gateway.ts',
    'pricing/test_tiers.py',
    'test_tiers.py',
    'pricing/tiers_test.go',
    'src/PriceCalculatorTests.cs',
    'cypress/support/cart.ts',
    'src/order.fixture.ts',
  ],
  fixture: [
    'tests/fixtures/orders.ts',
    'src/parser/__fixtures__/order.ts',
    'testdata/order.ts',
    'test/reader/__mocks__/circle/order.js',
  ],
  example: [
    'apps/storybook/src/main.tsx',
    'src/cart/stories.tsx',
    'examples/checkout/index.ts',
    'src/cart/cart.stories.tsx',
    'docs/snippets/order.ts',
    '.storybook/main.ts',
  ],
  migration: ['apps/api/migrations/2026-add-tier.ts', 'db/seeds/prices.ts'],
  tooling: [
    'devops/release.ts',
    'ci/publish.ts',
    'scripts/release.ts',
    'apps/web/vite.config.ts',
    '.eslintrc.js',
    'tools/new.ts',
    '.github/label.js',
  ],
};

describe('pathRole', () => {
  for (const [role, paths] of Object.entries(PATHS)) {
    test.each(paths)(`${role}: %s`, (path) => {
      expect(pathRole(path)).toBe(role);
    });
  }
});

test('a list of paths gets the same roles, whatever their order', () => {
  const paths = Object.values(PATHS).flat();
  for (const list of [paths, paths.toSorted(), paths.toReversed()]) expect(pathRoles(list)).toEqual(list.map(pathRole));
});
