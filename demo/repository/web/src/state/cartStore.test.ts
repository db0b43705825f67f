import { beforeEach, describe, expect, it } from 'vitest';
import { emptyCart, useCart } from '@/state/cartStore';

const box = { sku: 'BX-2040', description: 'Shipping box', unitPrice: 4, minimumQuantity: 10 };

describe('cart', () => {
  beforeEach(() => emptyCart());

  it('starts an article with its minimum quantity', () => {
    useCart.getState().add(box);
    expect(useCart.getState().items).toEqual([
      { sku: 'BX-2040', description: 'Shipping box', unitPrice: 4, quantity: 10 },
    ]);
  });

  it('counts the same article up', () => {
    useCart.getState().add(box);
    useCart.getState().add(box);
    expect(useCart.getState().items.map((item) => item.quantity)).toEqual([11]);
  });

  it('never goes below one', () => {
    useCart.getState().add(box);
    useCart.getState().changeQuantity('BX-2040', -3);
    expect(useCart.getState().items[0]?.quantity).toBe(1);
  });

  it('asks for a customer before it asks for a quote', async () => {
    await expect(useCart.getState().requestQuote()).rejects.toThrow('Choose a customer');
  });
});
