import { expect, test } from 'vitest';
import { routeTemplates, toPathTemplate } from './path-template.ts';

test.each([
  ['/api/orders/{id:guid}', '/api/orders/{}'],
  ['orders/:orderId/lines/', '/orders/{}/lines'],
  ['/orders/:id(\\d+)', '/orders/{}'],
  ['/orders/<int:order_id>', '/orders/{}'],
  ['/orders/(?P<id>[^/]+)/', '/orders/{}'],
  ['/owners/*/pets/{petId}', '/owners/{}/pets/{}'],
  ['/files/{*rest}', '/files/**'],
  ['/files/{path:path}', '/files/**'],
  ['/files/[...slug]', '/files/**'],
  ['/files/{rest...}', '/files/**'],
  ['/orders?page=1&size=20', '/orders'],
  ['/orders?', '/orders'],
  ['/orders#newest', '/orders'],
  ['', '/'],
  ['//orders//open', '/orders/open'],
])('%s is the template %s', (written, template) => {
  expect(toPathTemplate(written)).toBe(template);
});

test('a trailing optional parameter makes two templates', () => {
  expect(routeTemplates('brand/{brandId?}')).toEqual(['/brand/{}', '/brand']);
  expect(routeTemplates('/orders/:page?')).toEqual(['/orders/{}', '/orders']);
  expect(routeTemplates('/orders/{id}')).toEqual(['/orders/{}']);
});
