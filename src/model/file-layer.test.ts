import { expect, test } from 'vitest';
import { fileLayer } from './file-layer.ts';

test.each([
  ['services/pricing-api/Domain/TierDiscountPolicy.cs', 'domain'],
  ['services/pricing-api/Controllers/QuotesController.cs', 'controller'],
  ['services/pricing-api/Application/OrderService.cs', 'application'],
  ['services/pricing-api/Infrastructure/HttpRetry.cs', 'infrastructure'],
  ['web/src/components/CartLineItem.tsx', 'ui'],
  ['web/src/pages/checkout.vue', 'ui'],
  ['web/src/components/format-price.ts', 'ui'],
  ['orders/src/orders.controller.ts', 'controller'],
  ['shop/orders/views.py', 'controller'],
  ['internal/orders/order_handler.go', 'controller'],
  ['src/main/java/shop/orders/PriceCalculator.java', 'domain'],
  ['src/services/prices.ts', 'application'],
  // A folder of deployable services is no layer.
  ['services/recalculation-worker/Prices/PriceRecalculator.cs', null],
  ['libraries/Shop.Validation/DiscountValidator.cs', null],
  ['price.ts', null],
])('%s lies in %s', (path, layer) => {
  expect(fileLayer(path, [])).toBe(layer);
});

test('a file with markup is user interface, wherever it lies', () => {
  expect(fileLayer('src/domain/tier.ts', [{ kind: 'component' }])).toBe('ui');
  expect(fileLayer('src/domain/tier.ts', [{ kind: 'function' }])).toBe('domain');
});
