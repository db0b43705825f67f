import { expect, test } from 'vitest';
import { asksDecisions } from './asks-decisions.ts';

test.each([
  ['services/pricing/src/tier-discount.ts', true],
  ['services/ledger/migrations/0012_limits.sql', true],
  ['services/pricing/src/tier-discount.test.ts', false],
  ['services/pricing/tests/fixtures/orders.py', false],
  ['examples/cart.ts', false],
])('%s: %j', (path, expected) => {
  expect(asksDecisions({ path })).toBe(expected);
});
