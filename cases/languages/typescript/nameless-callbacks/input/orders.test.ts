import { describe, expect, it } from 'vitest';

describe('orders', () => {
  const makeOrder = (lines = 1) => ({ lines });

  it('has a total', async () => {
    for (const line of makeOrder().lines) {
      expect(line).toBe(1);
    }
  });

  it.each(tiers)('prices %s', (tier) => {
    tiers.forEach((other) => {
      if (other !== tier) expect(other).toBeDefined();
    });
  });
});
