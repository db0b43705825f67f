import { expect, test } from 'vitest';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { openGrammar } from '../tree-sitter/open-grammar.ts';
import { collectWires } from './wires.ts';

const parser = await openGrammar(readGrammar, 'tree-sitter-c_sharp.wasm');

function wiresOf(text: string): ReturnType<typeof collectWires> {
  const wires = parser.withTree(text, (tree) => collectWires(tree, text));
  if (wires === null) throw new Error('no tree');
  return wires;
}

const routesOf = (text: string): string[] =>
  wiresOf(text).routes.map(({ method, path, handler }) => `${method} ${path} ${handler ?? '-'}`);
const callsOf = (text: string): string[] =>
  wiresOf(text).calls.map(({ method, path, base }) => `${method} ${path}${base === null ? '' : ` at ${base}`}`);

test('controllers: prefixes, tokens and routes of their own', () => {
  const text = `
    [ApiController, Route("api/[controller]")]
    public class OrdersController : ControllerBase {
      [HttpGet] public Order[] List() => [];
      [HttpGet("{id:guid}")] public Order Get(Guid id) => null;
      [HttpPost("~/internal/orders")] public void Import() {}
      [HttpPut, Route("{id}/[action]")] public void Release() {}
    }`;
  expect(routesOf(text)).toEqual([
    'GET /api/Orders OrdersController.List',
    'GET /api/Orders/{} OrdersController.Get',
    'POST /internal/orders OrdersController.Import',
    'PUT /api/Orders/{}/Release OrdersController.Release',
  ]);
});

test('actions that only conventions route are not told', () => {
  expect(routesOf('class AccountController { [HttpGet] public void Login() {} }')).toEqual([]);
});

test('minimal APIs: groups in locals and in chains', () => {
  const text = `
    var api = app.MapGroup("api/catalog").HasApiVersion(1.0);
    api.MapGet("/items/{id:int}", GetItem).WithName("item");
    app.MapGroup("/v1").MapGroup("tiers").MapPost("/", () => 1);
    app.MapMethods("/check", [HttpMethods.Options, "GET"], Check);`;
  expect(routesOf(text)).toEqual([
    'GET /api/catalog/items/{} GetItem',
    'POST /v1/tiers -',
    'GET /check Check',
    'OPTIONS /check Check',
  ]);
});

test('HttpClient by its type, with constants and interpolation', () => {
  const text = `
    class PricingClient(HttpClient pricing) {
      const string Root = "api/prices/";
      Task<Price> Get(string sku) => pricing.GetFromJsonAsync<Price>($"{Root}{sku}?fresh=1");
      Task Put(Uri b) => pricing.SendAsync(new HttpRequestMessage(HttpMethod.Put, new Uri(b, "/tiers")));
      Task Cached() => cache.GetAsync("api/orders");
    }`;
  expect(callsOf(text)).toEqual(['GET /api/prices/{}', 'PUT /tiers at b']);
});

test('a method that passes its path on is called instead of HttpClient', () => {
  const text = `
    class Requests { HttpClient http; Task<T> FetchAsync<T>(string uri) => http.GetFromJsonAsync<T>(uri); 
      Task<Order> Order(int id) => FetchAsync<Order>($"/api/orders/{id}"); }`;
  expect(callsOf(text)).toEqual(['GET /api/orders/{}']);
});

test('what a method or a helper joins together is one path', () => {
  const text = `
    class Catalog(HttpClient http) {
      static string ItemsUri(string root, int page) { return $"{root}items?page={page}"; }
      Task Items() => http.GetAsync(ItemsUri("api/catalog/", 1));
      Task Item(int id) { var uri = UriHelper.CombineUri(settings.CatalogBase, $"api/catalog/items/{id}"); return http.GetAsync(uri); }
    }`;
  expect(callsOf(text)).toEqual(['GET /api/catalog/items', 'GET /api/catalog/items/{} at settings.CatalogBase']);
});

test("an outbox of one's own sends what was made in either branch", () => {
  const text = `
    class Payments { void Pay() {
      IntegrationEvent answer;
      if (isPaid) { answer = new OrderPaidEvent(1); } else { answer = new OrderRefusedEvent(1); }
      outbox.AddAndSaveEventAsync(answer);
    } }`;
  expect(wiresOf(text).messages.map(({ channel }) => channel)).toEqual(['OrderPaidEvent', 'OrderRefusedEvent']);
});

test('messages by name and by type', () => {
  const text = `
    class Publisher { const string Queue = "prices.changed";
      void Send() { channel.BasicPublish(exchange: "", routingKey: Queue, body: body); bus.Publish(new OrderPlaced(1)); } }
    class Handler : IConsumer<OrderPlaced> {}`;
  expect(wiresOf(text).messages.map(({ channel, direction }) => `${direction} ${channel}`)).toEqual([
    'send OrderPlaced',
    'send prices.changed',
    'receive OrderPlaced',
  ]);
});

test('tables of Entity Framework and of SQL', () => {
  const text = `
    class Prices : DbContext { void On(ModelBuilder m) { m.Entity<Order>().ToTable("orders", "pricing"); } }
    class Reader { const string Query = """
      select id from pricing.quotes
      """; }`;
  expect(wiresOf(text).tables.map(({ table, access }) => `${access} ${table}`)).toEqual([
    'define orders',
    'read quotes',
  ]);
  expect(wiresOf('class C : DbContext { public DbSet<Order> Orders { get; set; } }').tables).toEqual([
    { table: 'orders', access: 'define', line: 1 },
  ]);
});
