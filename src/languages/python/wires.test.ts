import { expect, test } from 'vitest';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { openGrammar } from '../tree-sitter/open-grammar.ts';
import { collectWires } from './wires.ts';

const parser = await openGrammar(readGrammar, 'tree-sitter-python.wasm');

function wiresOf(lines: readonly string[]): ReturnType<typeof collectWires> {
  const text = lines.join('\n');
  const wires = parser.withTree(text, (tree) => collectWires(tree, text));
  if (wires === null) throw new Error('no tree');
  return wires;
}

const routesOf = (...lines: string[]): string[] =>
  wiresOf(lines).routes.map(({ method, path, handler }) => `${method} ${path} ${handler ?? '-'}`);
const mountsOf = (...lines: string[]): string[] => wiresOf(lines).mounts.map(({ path, target }) => `${path} ${target}`);
const callsOf = (...lines: string[]): string[] =>
  wiresOf(lines).calls.map(({ method, path, base }) => `${method} ${path}${base === null ? '' : ` at ${base}`}`);

test('FastAPI: prefixes of the same file are joined, routers of others mounted', () => {
  const lines = [
    'from shop.routes import scores',
    'from shop.orders import router as orders',
    'router = APIRouter(prefix="/tiers")',
    'app.include_router(router, prefix="/v1")',
    'app.include_router(scores.router, prefix="/v1/scores")',
    'app.include_router(orders, prefix=settings.API)',
    '@router.get("/{tier}")',
    'async def show(tier): ...',
  ];
  expect(mountsOf(...lines)).toEqual(['/v1/scores shop.routes.scores#router', '/** shop.orders#router']);
  expect(routesOf(...lines)).toEqual(['GET /v1/tiers/{} show']);
});

test('Flask: blueprints and methods', () => {
  expect(
    routesOf(
      'orders = Blueprint("orders", __name__, url_prefix="/orders")',
      '@orders.route("/<int:id>", methods=["GET", "PUT"])',
      'def order(id): ...',
      '@app.route("/health")',
      'def health(): ...',
    ),
  ).toEqual(['GET /orders/{} order', 'PUT /orders/{} order', 'GET /health health']);
});

test('Django: views and urls of other modules', () => {
  const lines = [
    'urlpatterns = [',
    '  path("orders/<uuid:id>/", views.order),',
    '  path("api/", include("shop.urls")),',
    '  re_path(r"^tiers/$", Tiers.as_view()),',
    ']',
  ];
  expect(routesOf(...lines)).toEqual(['ANY /orders/{} views.order', 'ANY /tiers Tiers']);
  expect(mountsOf(...lines)).toEqual(['/api shop.urls']);
});

test('requests and httpx, with bases, formats and wrappers', () => {
  expect(
    callsOf(
      'client = httpx.Client(base_url="http://pricing:8000")',
      'client.get(f"/prices/{sku}")',
      'requests.post(os.environ["ORDERS_URL"] + "/orders", json=body)',
      'requests.request("PATCH", "%s/orders/%s" % (BASE, id))',
      'def fetch(path): return requests.get(f"{BASE}{path}")',
      'fetch("/tiers/gold")',
      'tiers.get("gold")',
    ),
  ).toEqual([
    'GET /prices/{} at http://pricing:8000',
    'POST /orders at ORDERS_URL',
    'PATCH /orders/{} at BASE',
    'GET /tiers/gold at BASE',
  ]);
});

test('messages and tables', () => {
  const { messages, tables } = wiresOf([
    'channel.basic_publish(exchange="", routing_key="prices.changed", body=b"")',
    'consumer = KafkaConsumer("orders.placed", group_id="shop")',
    'class Order(Base):',
    '    __tablename__ = "orders"',
    'QUERY = """select * from credit.scores"""',
  ]);
  expect(messages.map(({ channel, direction }) => `${direction} ${channel}`)).toEqual([
    'send prices.changed',
    'receive orders.placed',
  ]);
  expect(tables).toEqual([
    { table: 'orders', access: 'define', line: 3 },
    { table: 'scores', access: 'read', line: 5 },
  ]);
});
