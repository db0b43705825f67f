import {
  type Annotation,
  type CallSite,
  type CodeOutline,
  type Declaration,
  type Expression,
  callOf,
  nameIn,
  qualifiedName,
} from '../wiring/code-outline.ts';
import type { TextResolver } from '../wiring/text-resolver.ts';
import type { WireList } from '../wiring/wire-list.ts';

export interface RouteReading {
  readonly outline: CodeOutline;
  readonly resolver: TextResolver;
  readonly wires: WireList;
  /** Local name to module or `module#name`. */
  readonly imported: ReadonlyMap<string, string>;
}

/** Routes of FastAPI, Flask and Django, with prefixes of the same file joined in and those of other files as mounts. */
export function addRoutes(reading: RouteReading): void {
  const prefixes = findPrefixes(reading);
  for (const declaration of reading.outline.declarations) {
    for (const annotation of declaration.annotations) readDecorator(annotation, declaration, { ...reading, prefixes });
  }
  for (const call of reading.outline.calls) {
    if (call.name === 'add_api_route' || call.name === 'add_url_rule') readAdded(call, { ...reading, prefixes });
    if (call.receiver === null && /^(?:path|re_path|url)$/.test(call.name)) readDjango(call, reading);
  }
}

interface PrefixReading extends RouteReading {
  readonly prefixes: ReadonlyMap<string, string>;
}

/** Prefix of each router or blueprint by its name: its own, behind those of the routers of this file that include it. */
function findPrefixes({ outline, resolver, wires, imported }: RouteReading): Map<string, string> {
  const own = findOwnPrefixes(outline, resolver);
  for (const call of outline.calls.filter(({ name }) => INCLUDES.test(name))) {
    const mount = readMount(call, resolver, own);
    if (mount === null) continue;
    const handler = importedName(mount.child, imported);
    const prefix = own.get(mount.child);
    if (prefix !== undefined) own.set(mount.child, `${mount.prefix}/${prefix}`);
    else if (handler !== null) wires.addMount({ written: mount.prefix, line: call.line, target: handler });
  }
  return own;
}

const INCLUDES = /^(?:include_router|register_blueprint|add_router|mount)$/;
const ROUTERS = /^(?:APIRouter|Blueprint|Router|APIBlueprint)$/;

function findOwnPrefixes({ bindings }: CodeOutline, resolver: TextResolver): Map<string, string> {
  const own = new Map<string, string>();
  for (const { name, value, offset } of bindings) {
    const call = callOf(value);
    if (call === null || !ROUTERS.test(call.name)) continue;
    own.set(name, resolver.literalOf(call.named.get('prefix') ?? call.named.get('url_prefix'), offset) ?? '');
  }
  return own;
}

interface Mount {
  readonly child: string;
  readonly prefix: string;
}

function readMount(call: CallSite, resolver: TextResolver, own: ReadonlyMap<string, string>): Mount | null {
  const child = call.arguments
    .slice(0, 2)
    .map(nameIn)
    .find((name) => name !== '');
  if (child === undefined) return null;
  const [first] = call.arguments;
  const given = call.named.get('prefix') ?? call.named.get('url_prefix');
  const written = given ?? (first?.kind === 'text' ? first : undefined);
  const prefix = written === undefined ? '' : templateOf(written, call.offset, resolver);
  return { child, prefix: `${own.get(nameIn(call.receiver)) ?? ''}/${prefix}` };
}

/** What stands elsewhere (`settings.API_V1_STR`) can be any number of segments. */
function templateOf(expression: Expression, offset: number, resolver: TextResolver): string {
  const parts = resolver.textOf(expression, offset) ?? [{ name: null }];
  return parts.map((part) => (typeof part === 'string' ? part : '/**/')).join('');
}

/** `scores.router` where `scores` came from `credit.routes` is `credit.routes.scores#router`. */
function importedName(name: string, imported: ReadonlyMap<string, string>): string | null {
  const whole = imported.get(name);
  if (whole !== undefined) return whole;
  const dot = name.lastIndexOf('.');
  const module = dot < 0 ? undefined : imported.get(name.slice(0, dot));
  if (module === undefined) return null;
  const joined = module.endsWith('.#')
    ? module.replace('#', '')
    : module.replace('#', module.startsWith('.#') ? '' : '.');
  return `${joined}#${name.slice(dot + 1)}`;
}

const DECORATED = /^(\w+(?:\.\w+)*)\.(get|post|put|patch|delete|head|options|route|api_route|websocket)$/;

function readDecorator(annotation: Annotation, declaration: Declaration, reading: PrefixReading): void {
  const match = DECORATED.exec(annotation.name);
  const path = match === null ? null : pathOf(annotation, declaration.start, reading.resolver);
  if (match === null || path === null) return;
  const [, router = '', verb = ''] = match;
  const written = `${reading.prefixes.get(router) ?? ''}/${path}`;
  const handler = qualifiedName(reading.outline, declaration);
  for (const method of methodsOf(verb, annotation.named.get('methods'), reading.resolver)) {
    reading.wires.addRoute({ method, written, line: annotation.line, handler });
  }
}

/** Null for what is no path: decorators of other things are named alike. */
function pathOf({ arguments: [first], named }: Annotation, offset: number, resolver: TextResolver): string | null {
  const path = resolver.literalOf(first ?? named.get('path') ?? named.get('rule'), offset);
  return path === null || path === '' || path.startsWith('/') ? path : null;
}

function methodsOf(verb: string, methods: Expression | undefined, resolver: TextResolver): string[] {
  if (verb === 'websocket') return ['GET'];
  if (verb !== 'route' && verb !== 'api_route') return [verb];
  if (methods?.kind !== 'list') return methods === undefined ? ['GET'] : ['ANY'];
  return methods.items.map((item) => resolver.literalOf(item, 0) ?? 'ANY');
}

/** `router.add_api_route("/orders", place, methods=["POST"])`, `app.add_url_rule("/orders", view_func=place)`. */
function readAdded(call: CallSite, reading: PrefixReading): void {
  const path = reading.resolver.literalOf(call.arguments[0], call.offset);
  if (path === null || call.receiver?.kind !== 'name') return;
  const handler = call.named.get('view_func') ?? call.arguments[1];
  for (const method of methodsOf('route', call.named.get('methods'), reading.resolver)) {
    reading.wires.addRoute({
      method,
      written: `${reading.prefixes.get(call.receiver.name) ?? ''}/${path}`,
      line: call.line,
      handler: handler?.kind === 'name' ? handler.name : null,
    });
  }
}

/** Django: a path leads to a view, or to the urls of another module. Which methods a view answers stands in the view. */
function readDjango(call: CallSite, { resolver, wires }: RouteReading): void {
  const [first, second] = call.arguments;
  const path = resolver.literalOf(first, call.offset);
  if (path === null || second === undefined) return;
  const written = call.name === 'path' ? path : path.replace(/^\^|\$$/g, '');
  if (second.kind === 'call' && second.call.name === 'include') {
    const module = resolver.literalOf(second.call.arguments[0], call.offset);
    if (module !== null) wires.addMount({ written, line: call.line, target: module });
    return;
  }
  const view = second.kind === 'call' ? second.call.receiver : second;
  wires.addRoute({ method: 'ANY', written, line: call.line, handler: view?.kind === 'name' ? view.name : null });
}
