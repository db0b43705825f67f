import { expect, test } from 'vitest';
import { readCallTarget } from './call-target.ts';

test('a path has no base', () => {
  expect(readCallTarget(['/api/orders/', { name: 'orderId' }, '/lines'])).toEqual({
    base: null,
    path: '/api/orders/{}/lines',
  });
});

test('a written host is the base', () => {
  expect(readCallTarget(['http://pricing-api:8080/v1/prices/', { name: null }])).toEqual({
    base: 'http://pricing-api:8080',
    path: '/v1/prices/{}',
  });
});

test('an expression before the path goes by its name', () => {
  expect(readCallTarget([{ name: 'settings.pricingUrl' }, '/prices'])).toEqual({
    base: 'settings.pricingUrl',
    path: '/prices',
  });
  expect(readCallTarget(['http://', { name: 'host' }, '/prices'])).toEqual({ base: 'host', path: '/prices' });
});

test('a query is no part of the path, however it is glued on', () => {
  expect(readCallTarget(['/orders?customer=', { name: 'id' }])?.path).toBe('/orders');
  expect(readCallTarget(['/orders', { name: 'query' }])?.path).toBe('/orders');
});

test('what comes from elsewhere as a whole is no target', () => {
  expect(readCallTarget([{ name: 'url' }])).toBeNull();
  expect(readCallTarget([])).toBeNull();
  expect(readCallTarget(['an order was placed'])).toBeNull();
});
