import { expect, test } from 'vitest';
import { readPathRoutes } from './path-routes.ts';

function routesOf(path: string, ...exports: string[]): string[] {
  return readPathRoutes(path, exports).map(({ method, path: served }) => `${method} ${served}`);
}

test('Next serves what a route file exports, at the folder without groups', () => {
  expect(routesOf('apps/shop/src/app/(shop)/api/orders/[id]/route.ts', 'GET', 'DELETE', 'dynamic')).toEqual([
    'GET /api/orders/{}',
    'DELETE /api/orders/{}',
  ]);
  expect(routesOf('app/api/[...rest]/route.ts', 'POST')).toEqual(['POST /api/**']);
});

test('pages, SvelteKit and Nitro', () => {
  expect(routesOf('pages/api/orders/[id].ts', 'default')).toEqual(['ANY /api/orders/{}']);
  expect(routesOf('src/routes/api/tiers/+server.ts', 'GET')).toEqual(['GET /api/tiers']);
  expect(routesOf('server/api/orders/[id].put.ts', 'default')).toEqual(['PUT /api/orders/{}']);
});

test('other files serve nothing by their path', () => {
  expect(routesOf('src/app/orders/page.tsx', 'default')).toEqual([]);
  expect(routesOf('src/pages/orders.tsx', 'default')).toEqual([]);
});
