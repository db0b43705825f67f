import { describe, expect, test } from 'vitest';
import type { WireFacts } from '../../model/facts.ts';
import { connectWires } from './connect-wires.ts';
import { call, mount, route, wireInput } from './example-sources.test-support.ts';

function wiresOf(files: Readonly<Record<string, Partial<WireFacts>>>): string[] {
  const input = wireInput(files);
  const path = (node: number): string => input.sources[node]?.path ?? '';
  return connectWires(input).wires.map(
    ({ from, to, label, confidence }) => `${path(from)} -> ${path(to)} ${label} ${confidence}`,
  );
}

function table(access: 'read' | 'write' | 'define'): Partial<WireFacts> {
  return { tables: [{ table: 'orders', access, line: 1 }] };
}

function unmatchedOf(files: Readonly<Record<string, Partial<WireFacts>>>): string[] {
  return connectWires(wireInput(files)).unmatchedCalls.map(({ label }) => label);
}

describe('calls', () => {
  test('a call meets the route of its method and template', () => {
    const routes = [
      route('/api/orders'),
      route('/api/orders/{}', { line: 2 }),
      route('/api/orders/{}', { method: 'DELETE', line: 3 }),
    ];
    const calls = [call('/api/orders/{}', { method: 'DELETE' })];
    const { wires } = connectWires(wireInput({ 'orders/Api.cs': { routes }, 'web/api.ts': { calls } }));
    expect(wires).toMatchObject([
      { kind: 'http', from: 1, to: 0, label: 'DELETE /api/orders/{}', toLine: 3, confidence: 0.98 },
    ]);
  });

  test('a literal is preferred to a parameter, whatever the order', () => {
    const routes = [route('/users/{}', { line: 5 }), route('/users/me', { line: 9 })];
    const { wires } = connectWires(
      wireInput({ 'users/api.py': { routes }, 'web/api.ts': { calls: [call('/users/me')] } }),
    );
    expect(wires.map(({ toLine }) => toLine)).toEqual([9]);
  });

  test('letters of any case are equal, methods are not', () => {
    expect(
      wiresOf({ 'a/Api.cs': { routes: [route('/api/Orders')] }, 'web/a.ts': { calls: [call('/api/orders')] } }),
    ).toHaveLength(1);
    expect(
      wiresOf({
        'a/Api.cs': { routes: [route('/api/orders')] },
        'web/a.ts': { calls: [call('/api/orders', { method: 'PUT' })] },
      }),
    ).toEqual([]);
  });

  test('what two services serve alike is told with less confidence, what three serve is not told', () => {
    const routes = [route('/health/live')];
    const calls = [call('/health/live')];
    expect(wiresOf({ 'a/x.py': { routes }, 'b/x.py': { routes }, 'web/x.ts': { calls } })).toEqual([
      'web/x.ts -> a/x.py GET /health/live 0.73',
    ]);
    expect(
      wiresOf({ 'a/x.py': { routes }, 'b/x.py': { routes }, 'c/x.py': { routes }, 'web/x.ts': { calls } }),
    ).toEqual([]);
  });

  test('the base decides between services that serve the same', () => {
    const routes = [route('/health/live')];
    const calls = [call('/health/live', { base: 'PRICING_API_URL' })];
    expect(wiresOf({ 'orders/x.py': { routes }, 'pricing-api/x.py': { routes }, 'web/x.ts': { calls } })).toEqual([
      'web/x.ts -> pricing-api/x.py GET /health/live 0.98',
    ]);
  });

  test('a server that names nobody is believed less, one that is called after the service more', () => {
    const routes = [route('/v1/scores/{}')];
    const calls = [call('/v1/scores/{}')];
    expect(wiresOf({ 'credit-scoring/a.py': { routes }, 'pricing/CreditScoringClient.cs': { calls } })).toEqual([
      'pricing/CreditScoringClient.cs -> credit-scoring/a.py GET /v1/scores/{} 0.98',
    ]);
    expect(wiresOf({ 'credit-scoring/a.py': { routes }, 'pricing/Rates.cs': { calls } })).toEqual([
      'pricing/Rates.cs -> credit-scoring/a.py GET /v1/scores/{} 0.73',
    ]);
  });

  test('hosts on the net are nobody here', () => {
    const calls = [call('/api/orders', { base: 'https://api.example.com' })];
    const files = { 'orders/a.py': { routes: [route('/api/orders')] }, 'web/a.ts': { calls } };
    expect([wiresOf(files), unmatchedOf(files)]).toEqual([[], []]);
  });

  test('a base in a setting may hold the beginning of the route, a gateway may name the service', () => {
    const orders = { routes: [route('/api/v1/orders/{}/lines')] };
    expect(
      wiresOf({ 'shop/a.py': orders, 'web/a.ts': { calls: [call('/orders/{}/lines', { base: 'baseUrl' })] } }),
    ).toEqual(['web/a.ts -> shop/a.py GET /api/v1/orders/{}/lines 0.86']);
    const owners = { routes: [route('/owners/{}')] };
    expect(
      wiresOf({ 'customers-service/a.py': owners, 'web/a.ts': { calls: [call('/api/customer/owners/{}')] } }),
    ).toEqual(['web/a.ts -> customers-service/a.py GET /owners/{} 0.73']);
    expect(wiresOf({ 'billing/a.py': owners, 'web/a.ts': { calls: [call('/api/customer/owners/{}')] } })).toEqual([]);
  });

  test('calls of a service to itself are no wires, those of tests neither', () => {
    const routes = [route('/api/orders')];
    const calls = [call('/api/orders')];
    expect(wiresOf({ 'shop/a.ts': { routes }, 'shop/b.ts': { calls } })).toEqual([]);
    expect(wiresOf({ 'shop/a.py': { routes }, 'shop/page.ts': { calls } })).toHaveLength(1);
    expect(wiresOf({ 'shop/a.py': { routes }, 'web/a.test.ts': { calls } })).toEqual([]);
  });
});

describe('mounts', () => {
  test('prefixes of mounting files are joined along the chain', () => {
    const files = {
      'shop/main.py': { mounts: [mount('/**', 'shop.api#router')] },
      'shop/api.py': { mounts: [mount('/v1', '.routes.orders#router')] },
      'shop/routes/orders.py': { routes: [route('/orders/{}')] },
      'web/a.ts': { calls: [call('/api/v1/orders/{}')] },
    };
    expect(wiresOf(files)).toEqual(['web/a.ts -> shop/routes/orders.py GET /api/v1/orders/{} 0.9']);
  });

  test('a router of Express hangs where it is used', () => {
    const files = {
      'shop/app.ts': { mounts: [mount('/api/orders', './routes/orders#default')] },
      'shop/routes/orders.ts': { routes: [route('/{}')] },
      'web/a.ts': { calls: [call('/api/orders/{}'), call('/{}')] },
    };
    expect(wiresOf(files)).toEqual(['web/a.ts -> shop/routes/orders.ts GET /api/orders/{} 0.98']);
  });

  test('a circle of mounts ends', () => {
    const files = {
      'shop/a.py': { mounts: [mount('/a', '.b#router')], routes: [route('/orders')] },
      'shop/b.py': { mounts: [mount('/b', '.a#router')] },
      'web/a.ts': { calls: [call('/orders')] },
    };
    expect(wiresOf(files)).toEqual([]);
  });
});

describe('unmatched calls', () => {
  const routes = [route('/api/quotes'), route('/api/quotes/{}')];

  test('a route that is missing among others is told', () => {
    expect(
      unmatchedOf({ 'pricing/A.cs': { routes }, 'web/a.ts': { calls: [call('/api/quotes/{}/history')] } }),
    ).toEqual(['GET /api/quotes/{}/history']);
  });

  test('what nobody serves any part of may be served elsewhere', () => {
    expect(
      unmatchedOf({
        'pricing/A.cs': { routes },
        'web/a.ts': { calls: [call('/api/news/today'), call('/config.json')] },
      }),
    ).toEqual([]);
  });

  test('a server that calls without a name may call anybody', () => {
    expect(
      unmatchedOf({ 'pricing/A.cs': { routes }, 'billing/Rates.cs': { calls: [call('/api/quotes/{}/history')] } }),
    ).toEqual([]);
  });
});

describe('messages', () => {
  const sent = { messages: [{ channel: 'prices.changed', direction: 'send', line: 3 }] } as const;
  const taken = { messages: [{ channel: 'prices.changed', direction: 'receive', line: 8 }] } as const;

  test('the receiver depends on the sender', () => {
    expect(wiresOf({ 'pricing/a.cs': sent, 'invoicing/b.py': taken })).toEqual([
      'invoicing/b.py -> pricing/a.cs prices.changed 0.9',
    ]);
  });

  test('a service that talks to itself makes no wire', () => {
    expect(wiresOf({ 'pricing/a.cs': sent, 'pricing/b.cs': taken })).toEqual([]);
  });
});

describe('tables', () => {
  test('who defines a table owns it', () => {
    expect(wiresOf({ 'pricing/Map.cs': table('define'), 'worker/Job.cs': table('write') })).toEqual([
      'worker/Job.cs -> pricing/Map.cs orders 0.85',
    ]);
  });

  test('without a definition the only one who writes it', () => {
    expect(wiresOf({ 'pricing/a.py': table('write'), 'report/b.py': table('read') })).toEqual([
      'report/b.py -> pricing/a.py orders 0.6',
    ]);
    expect(wiresOf({ 'pricing/a.py': table('write'), 'report/b.py': table('write') })).toEqual([]);
  });

  test('two services that define a table have one each', () => {
    expect(wiresOf({ 'pricing/a.py': table('define'), 'report/b.py': table('define') })).toEqual([]);
  });
});
