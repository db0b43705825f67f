import { expect, test } from 'vitest';
import { mayHoldRules } from './may-hold-rules.ts';

function isAsked(path: string, size = 500): boolean {
  return mayHoldRules({ path, blob: 'a1', size });
}

test.each([
  'services/crew/config/duty.json',
  'services/partners/earning-rules.json',
  'deploy/limits.yaml',
  'web/src/pricing/tiers.json',
  'src/Shop.Api/appsettings.json',
  'apps/till/assets/regulations.json',
  'deploy/order-desk/values.yaml',
])('%s may hold what a rule reads', (path) => {
  expect(isAsked(path)).toBe(true);
});

test.each([
  'web/src/i18n/en.json',
  'config/tsconfig.base.json',
  'package-lock.json',
  '.github/config/labels.yml',
  'api/pricing/openapi.yaml',
  'fixtures/orders.json',
  'deploy/docker-compose.yml',
  'web/src/locales/en.yaml',
  'charts/shop/templates/config.yaml',
])('%s is something else', (path) => {
  expect(isAsked(path)).toBe(false);
});

test('what is large is data', () => {
  expect(isAsked('config/prices.json', 65 * 1024)).toBe(false);
});
