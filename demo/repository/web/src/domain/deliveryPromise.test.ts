import type { Order } from '@tallyho/api-contracts';
import { describe, expect, it } from 'vitest';
import { promiseDelivery } from '@/domain/deliveryPromise';

const order: Order = {
  id: 'o-1',
  quoteId: 'q-1',
  status: 'released',
  holdReason: null,
  total: 420,
  currency: 'EUR',
  placedAt: '2026-03-02T09:00:00Z',
};

describe('promiseDelivery', () => {
  it('delivers from Hamburg within Germany on the next workday', () => {
    const stock = [{ sku: 'BX-2040', warehouse: 'hamburg' as const, available: 50, nextReceipt: null }];
    const lines = [{ sku: 'BX-2040', quantity: 10, isBulky: false }];
    expect(promiseDelivery(order, lines, stock, 'DE', 'silver')).toEqual({ day: '2026-03-03', parts: 1, warnings: [] });
  });

  it('says what is missing', () => {
    const lines = [{ sku: 'BX-2040', quantity: 10, isBulky: false }];
    expect(promiseDelivery(order, lines, [], 'DE', 'silver').warnings).toEqual(['BX-2040: 10 not available']);
  });

  it('promises nothing while an order is on hold', () => {
    const held: Order = { ...order, status: 'onhold', holdReason: 'credit grade D' };
    expect(promiseDelivery(held, [], [], 'DE', 'gold')).toEqual({ day: null, parts: 0, warnings: ['credit grade D'] });
  });
});
