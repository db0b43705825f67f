import {
  type CallSite,
  type Declaration,
  type Expression,
  declarationAround,
  nameIn,
  qualifiedName,
} from '../wiring/code-outline.ts';
import type { TextResolver } from '../wiring/text-resolver.ts';
import type { WireList } from '../wiring/wire-list.ts';
import { HTTP_METHODS, roleOf } from './wires-clients.ts';
import type { ModuleOutline } from './wires-outline.ts';

/** Routes of Express, Fastify, Hono, Koa and Nest, with the prefixes that the file itself puts before them. */
export function addRoutes(outline: ModuleOutline, resolver: TextResolver, wires: WireList): void {
  const reading: Reading = { outline, resolver, wires, prefixes: new Map() };
  for (const call of outline.calls) readMount(call, reading);
  for (const call of outline.calls) readRoute(call, reading);
  for (const declaration of outline.declarations) readController(declaration, reading);
}

interface Reading {
  readonly outline: ModuleOutline;
  readonly resolver: TextResolver;
  readonly wires: WireList;
  /** Prefix of each router that the file mounts. */
  readonly prefixes: Map<string, string>;
}

/** `app.use('/api', orders)`, `app.route('/api', orders)`, `app.register(orders, { prefix: '/api' })`, `app.setGlobalPrefix('v1')`. */
function readMount(call: CallSite, { resolver, wires, prefixes, outline }: Reading): void {
  const { name, offset, line } = call;
  if (call.receiver === null) return;
  if (name === 'setGlobalPrefix') {
    const parts = resolver.textOf(call.arguments[0], offset);
    const written = parts?.map((part) => (typeof part === 'string' ? part : '**/')).join('');
    if (written) wires.addMount({ written, line, target: '*' });
    return;
  }
  const written = prefixOfMount(call, resolver);
  if (written === null || roleOf(call.receiver, offset, resolver) !== 'server') return;
  for (const argument of call.arguments) {
    if (argument.kind !== 'name') continue;
    const imported = outline.imported.get(argument.name);
    if (imported === undefined) prefixes.set(argument.name, written);
    else wires.addMount({ written: joinPrefix(call.receiver, written, prefixes), line, target: imported });
  }
}

function prefixOfMount({ name, arguments: [first, second], offset }: CallSite, resolver: TextResolver): string | null {
  if (name === 'use' || name === 'route') return first?.kind === 'name' ? '' : resolver.literalOf(first, offset);
  if (name !== 'register') return null;
  return second?.kind === 'record' ? resolver.literalOf(second.entries.get('prefix'), offset) : '';
}

function joinPrefix(receiver: Expression | null, path: string, prefixes: ReadonlyMap<string, string>): string {
  const prefix = receiver?.kind === 'name' ? prefixes.get(receiver.name) : undefined;
  return prefix === undefined ? path : `${prefix}/${path}`;
}

function readRoute(call: CallSite, reading: Reading): void {
  if (call.receiver === null) return;
  const [first] = call.arguments;
  if (call.name === 'route' && first?.kind === 'record') readRouteRecord(call, first, reading);
  const method = HTTP_METHODS.get(call.name);
  const served = method === undefined ? null : readHandled(call, call.receiver, reading.resolver);
  if (method === undefined || served === null) return;
  const written = joinPrefix(rootOf(call.receiver), `${ownPrefix(call, reading)}/${served.path}`, reading.prefixes);
  reading.wires.addRoute({ method, written, line: call.line, handler: nameIn(served.handlers.at(-1)) || null });
}

interface Handled {
  readonly path: string;
  readonly handlers: readonly Expression[];
}

/** A path with a handler behind it, at a server or in a chain that begins with `route`. */
function readHandled(call: CallSite, receiver: Expression, resolver: TextResolver): Handled | null {
  const chained = pathOfChain(receiver, resolver);
  const path = chained ?? resolver.literalOf(call.arguments[0], call.offset);
  const handlers = call.arguments.slice(chained === null ? 1 : 0);
  if (path === null || !isRoutePath(path) || !handlers.some(isHandler)) return null;
  return chained !== null || roleOf(receiver, call.offset, resolver) === 'server' ? { path, handlers } : null;
}

/** `router.route('/orders').get(list)`. */
function pathOfChain(receiver: Expression, resolver: TextResolver): string | null {
  let at: Expression | null = receiver;
  for (; at?.kind === 'call'; at = at.call.receiver) {
    if (at.call.name === 'route') return resolver.literalOf(at.call.arguments[0], at.call.offset);
  }
  return null;
}

function rootOf(receiver: Expression): Expression {
  let at: Expression = receiver;
  while (at.kind === 'call' && at.call.receiver !== null) at = at.call.receiver;
  return at;
}

/** What a router puts before its own routes: Hono's `basePath('/api')`, Koa's `new Router({ prefix })`. */
function ownPrefix(call: CallSite, { resolver }: Reading): string {
  const { receiver, offset } = call;
  const value = receiver?.kind === 'name' ? resolver.valueOf(receiver.name, offset) : receiver;
  if (value?.kind !== 'call') return '';
  const [first] = value.call.arguments;
  if (value.call.name === 'basePath') return resolver.literalOf(first, offset) ?? '';
  return first?.kind === 'record' ? (resolver.literalOf(first.entries.get('prefix'), offset) ?? '') : '';
}

function isRoutePath(path: string): boolean {
  return path === '' || path === '*' || path.startsWith('/');
}

function isHandler(expression: Expression): boolean {
  return expression.kind === 'function' || expression.kind === 'name' || expression.kind === 'call';
}

/** `fastify.route({ method, url, handler })`. */
function readRouteRecord(
  call: CallSite,
  { entries }: Expression & { kind: 'record' },
  { resolver, wires, prefixes }: Reading,
): void {
  const path = resolver.literalOf(entries.get('url') ?? entries.get('path'), call.offset);
  if (path === null || !entries.has('handler')) return;
  const written = joinPrefix(call.receiver, path, prefixes);
  const method = entries.get('method');
  const methods = method?.kind === 'list' ? method.items : [method];
  for (const item of methods) {
    const name = resolver.literalOf(item, call.offset) ?? 'ANY';
    wires.addRoute({ method: name, written, line: call.line, handler: nameIn(entries.get('handler')) || null });
  }
}

const NEST_METHODS: ReadonlyMap<string, string> = new Map([
  ['Get', 'GET'],
  ['Post', 'POST'],
  ['Put', 'PUT'],
  ['Patch', 'PATCH'],
  ['Delete', 'DELETE'],
  ['Head', 'HEAD'],
  ['Options', 'OPTIONS'],
  ['All', 'ANY'],
  ['Sse', 'GET'],
]);

/** Nest: `@Controller('orders')` on the class, `@Get(':id')` on the method. */
function readController(declaration: Declaration, { outline, resolver, wires }: Reading): void {
  if (declaration.kind !== 'callable' || declaration.annotations.length === 0) return;
  const prefixes = controllerPrefixes(declarationAround(outline, declaration.start, 'type'), resolver);
  const handler = qualifiedName(outline, declaration);
  for (const { name, arguments: given, line } of declaration.annotations) {
    const method = NEST_METHODS.get(name);
    const paths = method === undefined ? [] : pathsOf(given[0], resolver);
    for (const written of prefixes.flatMap((prefix) => paths.map((path) => `${prefix}/${path}`))) {
      wires.addRoute({ method: method ?? 'ANY', written, line, handler });
    }
  }
}

function controllerPrefixes(type: Declaration | null, resolver: TextResolver): string[] {
  const controller = type?.annotations.find(({ name }) => name === 'Controller');
  if (controller === undefined) return [];
  const [first] = controller.arguments;
  return pathsOf(first?.kind === 'record' ? first.entries.get('path') : first, resolver);
}

function pathsOf(expression: Expression | undefined, resolver: TextResolver): string[] {
  if (expression === undefined) return [''];
  if (expression.kind === 'list') return expression.items.flatMap((item) => pathsOf(item, resolver));
  return [resolver.literalOf(expression, 0) ?? ''];
}
