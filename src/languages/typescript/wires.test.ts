import { describe, expect, test } from 'vitest';
import { surveyText } from '../text/text-survey.ts';
import { createEagerParser } from './parse-eager.ts';
import { collectWires } from './wires.ts';

function wiresOf(code: string): ReturnType<typeof collectWires> {
  return collectWires({
    code,
    readProgram: () => createEagerParser()(code, { lang: 'ts', sourceType: 'unambiguous' }).readProgram(),
    lineStarts: surveyText(code).lineStarts,
  });
}

function callsOf(code: string): string[] {
  return wiresOf(code).calls.map(
    ({ method, path, base, line }) => `${line} ${method} ${path}${base === null ? '' : ` at ${base}`}`,
  );
}

function routesOf(code: string): string[] {
  return wiresOf(code).routes.map(({ method, path, handler }) => `${method} ${path} ${handler ?? '-'}`);
}

describe('calls', () => {
  test('fetch with and without a method', () => {
    expect(callsOf('fetch(`/api/orders/${id}`);\nawait fetch("/api/orders", { method: "POST" });')).toEqual([
      '1 GET /api/orders/{}',
      '2 POST /api/orders',
    ]);
  });

  test('a method that is computed is any', () => {
    expect(callsOf("fetch('/api/orders', { method: isNew ? 'POST' : 'PUT' })")).toEqual(['1 ANY /api/orders']);
  });

  test('an axios instance brings its base', () => {
    const code = "const shop = axios.create({ baseURL: 'https://shop.example/api' });\nshop.get('/orders');";
    expect(callsOf(code)).toEqual(['2 GET /api/orders at https://shop.example']);
  });

  test('a constant of the file is filled in, an environment variable names the base', () => {
    const code = "const ORDERS = '/api/orders';\nfetch(ORDERS + '/open');\nfetch(`${process.env.PRICING_URL}/prices`);";
    expect(callsOf(code)).toEqual(['2 GET /api/orders/open', '3 GET /prices at process.env.PRICING_URL']);
  });

  test('a function that passes its path on is called instead of fetch', () => {
    const code = [
      'function call(path: string, init?: RequestInit) { return fetch(path, init); }',
      "call('/api/invoices');",
      "call(`/api/invoices/${id}/send`, { method: 'POST' });",
    ].join('\n');
    expect(callsOf(code)).toEqual(['2 GET /api/invoices', '3 POST /api/invoices/{}/send']);
  });

  test('a function that answers with a path is filled in', () => {
    const code =
      'const orderUrl = (id: string) => `/api/orders/${id}/lines`;\nfetch(orderUrl(chosen));\nfetch(elsewhere(chosen));';
    expect(callsOf(code)).toEqual(['2 GET /api/orders/{}/lines']);
  });

  test('a verb of a client module is a call, one of any other module is not', () => {
    const client = "import { get, post } from '../api/client';\nget('/orders');\npost(`/orders/${id}`, body);";
    expect(callsOf(client)).toEqual(['2 GET /orders', '3 POST /orders/{}']);
    expect(callsOf("import { get } from 'lodash';\nget('/orders');")).toEqual([]);
  });

  test('an id is no path, so that its function makes the call', () => {
    expect(callsOf('function order(id: string) { return api.get(`/orders/${id}`); }')).toEqual(['1 GET /orders/{}']);
  });

  test('a generated client gives the url in a record', () => {
    const code = "(options.client ?? client).post<Order>({ url: '/api/v1/orders/{id}', ...options });";
    expect(callsOf(code)).toEqual(['1 POST /api/v1/orders/{}']);
  });

  test('a map, a cache and a route are no calls', () => {
    expect(callsOf("cache.get('/orders'); prices.delete('gold'); app.get('/orders', list);")).toEqual([]);
  });
});

describe('routes', () => {
  test('Express, with a router that the file mounts', () => {
    const code = [
      'const app = express(); const orders = express.Router();',
      "app.use('/api/orders', orders);",
      "orders.get('/:id', show);",
      "app.post('/health', (request, response) => response.end());",
    ].join('\n');
    expect(routesOf(code)).toEqual(['GET /api/orders/{} show', 'POST /health -']);
  });

  test('a router of another file is mounted by where it comes from', () => {
    const code = "import orders from './routes/orders';\napp.use('/api', guard, orders);";
    expect(wiresOf(code).mounts).toEqual([{ path: '/api', target: './routes/orders#default', line: 2 }]);
  });

  test('Fastify records, chains and prefixes', () => {
    const code =
      "fastify.route({ method: ['GET', 'HEAD'], url: '/orders', handler: list });\nrouter.route('/quotes').get(all).post(add);";
    expect(routesOf(code)).toEqual(['GET /orders list', 'HEAD /orders list', 'GET /quotes all', 'POST /quotes add']);
  });

  test('Nest joins the controller and the method', () => {
    const code = "@Controller('orders') class Orders { @Get(':id') show() {} @Post() place() {} }";
    expect(routesOf(code)).toEqual(['GET /orders/{} Orders.show', 'POST /orders Orders.place']);
  });
});

test('messages and tables', () => {
  const code = [
    "const QUEUE = 'prices.changed';",
    'channel.sendToQueue(QUEUE, body);',
    "consumer.subscribe({ topic: 'orders.placed' });",
    "@Entity({ name: 'orders' }) class Order {}",
    "export const quotes = pgTable('quotes', {});",
    'sql.query(`select * from pricing.tiers where id = ${id}`);',
  ].join('\n');
  const { messages, tables } = wiresOf(code);
  expect(messages).toEqual([
    { channel: 'prices.changed', direction: 'send', line: 2 },
    { channel: 'orders.placed', direction: 'receive', line: 3 },
  ]);
  expect(tables.map(({ table, access }) => `${access} ${table}`)).toEqual([
    'define orders',
    'define quotes',
    'read tiers',
  ]);
});

test('a file without any wire is not parsed, and one in markup of types does not fail', () => {
  expect(callsOf('export const price = 1;')).toEqual([]);
  expect(callsOf('const fetch = ;')).toEqual([]);
});
