import { expect, test } from 'vitest';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { openGrammar } from '../tree-sitter/open-grammar.ts';
import { collectWires } from './wires.ts';

const parser = await openGrammar(readGrammar, 'tree-sitter-java.wasm');

function wiresOf(text: string): ReturnType<typeof collectWires> {
  const wires = parser.withTree(text, (tree) => collectWires(tree, text));
  if (wires === null) throw new Error('no tree');
  return wires;
}

const callsOf = (text: string): string[] =>
  wiresOf(text).calls.map(({ method, path, base }) => `${method} ${path}${base === null ? '' : ` at ${base}`}`);

test('Spring: class and method, several paths, methods by attribute', () => {
  const text = `
    @RestController @RequestMapping("/orders")
    class Orders {
      @GetMapping("/{id}") Order show() { return null; }
      @PostMapping(value = {"", "/import"}, produces = "text/json") void place() {}
      @RequestMapping(path = "/tiers", method = {RequestMethod.PUT, RequestMethod.PATCH}) void tiers() {}
    }`;
  expect(wiresOf(text).routes.map(({ method, path, handler }) => `${method} ${path} ${handler}`)).toEqual([
    'GET /orders/{} Orders.show',
    'POST /orders Orders.place',
    'POST /orders/import Orders.place',
    'PATCH /orders/tiers Orders.tiers',
    'PUT /orders/tiers Orders.tiers',
  ]);
});

test('RestTemplate, WebClient and the JDK', () => {
  const text = `
    class Client {
      private String hostname = "http://visits-service/";
      void ask() {
        rest.getForObject(baseUrl + "/v1/scores/{id}", Score.class, id);
        restTemplate.exchange("/orders", HttpMethod.PUT, null, Order.class);
        webClient.post().uri(hostname + "visits?pet={id}", 1).retrieve();
        HttpRequest.newBuilder(URI.create("http://prices/tiers/" + id)).DELETE().build();
      }
    }`;
  expect(callsOf(text)).toEqual([
    'GET /v1/scores/{} at baseUrl',
    'PUT /orders',
    'POST /visits at http://visits-service',
    'DELETE /tiers/{} at http://prices',
  ]);
});

test('a Feign client calls what it declares, at the service that it names', () => {
  const text =
    '@FeignClient(name = "pricing") interface Prices { @GetMapping("/prices/{sku}") Price price(String sku); }';
  expect(callsOf(text)).toEqual(['GET /prices/{} at http://pricing']);
  expect(wiresOf(text).routes).toEqual([]);
});

test('messages and tables', () => {
  const text = `
    @Entity @Table(name = "orders", schema = "pricing") class Order {}
    @Entity class PriceList {}
    class Listener {
      @KafkaListener(topics = {"orders.placed", "orders.cancelled"}) void on() {}
      void send() { kafkaTemplate.send("prices.changed", body); jdbc.update("update quotes set total = 0"); }
    }`;
  const { messages, tables } = wiresOf(text);
  expect(messages.map(({ channel, direction }) => `${direction} ${channel}`)).toEqual([
    'receive orders.cancelled',
    'receive orders.placed',
    'send prices.changed',
  ]);
  expect(tables.map(({ table, access }) => `${access} ${table}`)).toEqual([
    'define orders',
    'define price_list',
    'write quotes',
  ]);
});
