import { type CallSite, type CodeOutline, type Expression, callOf } from '../wiring/code-outline.ts';
import type { TextResolver } from '../wiring/text-resolver.ts';
import type { WireList } from '../wiring/wire-list.ts';

/** Routes of net/http, gorilla/mux, chi, gin, echo and fiber, with prefixes of groups in locals joined in. */
export function addRoutes(outline: CodeOutline, resolver: TextResolver, wires: WireList): void {
  const nests = outline.calls.filter(isNest);
  for (const call of outline.calls) {
    const routes = readHandle(call, outline, resolver) ?? readVerb(call, resolver);
    for (const { method, path } of routes ?? []) {
      const prefix = `${nestedPrefix(call, nests, resolver)}/${prefixOf(call.receiver, { resolver, offset: call.offset, hops: 0 })}`;
      wires.addRoute({ method, written: `${prefix}/${path}`, line: call.line, handler: handlerOf(call) });
    }
  }
}

interface Pattern {
  readonly method: string;
  readonly path: string;
}

/** Since Go 1.22 a pattern may begin with a method and hold a host: `POST example.com/orders/{id}`. */
const PATTERN = /^(?:([A-Z]+)\s+)?[^/\s]*(\/\S*)$/;

/** `mux.HandleFunc("GET /orders/{id}", …)`, with gorilla's `.Methods("GET")` behind. A path that ends in a slash serves all below it. */
function readHandle(call: CallSite, outline: CodeOutline, resolver: TextResolver): Pattern[] | null {
  if (!/^(?:Handle|HandleFunc)$/.test(call.name) || call.arguments.length < 2) return null;
  const match = PATTERN.exec(resolver.literalOf(call.arguments[0], call.offset) ?? '');
  if (match === null) return null;
  const [, verb = 'ANY', path = ''] = match;
  const methods = methodsBehind(call, outline)?.map((argument) => methodOf(argument, call.offset, resolver)) ?? [verb];
  return methods.map((method) => ({ method, path: servedBelow(path) }));
}

/** `{$}` at the end takes back what a trailing slash says. */
function servedBelow(path: string): string {
  return path.length > 1 && path.endsWith('/') ? `${path}**` : path.replace(/\{\$\}$/, '');
}

function methodsBehind({ offset }: CallSite, { calls }: CodeOutline): readonly Expression[] | undefined {
  return calls.find(({ name, receiver }) => name === 'Methods' && callOf(receiver)?.offset === offset)?.arguments;
}

function methodOf(expression: Expression | undefined, offset: number, resolver: TextResolver): string {
  if (expression?.kind === 'name') return expression.name.replace(/^.*Method/, '').toUpperCase();
  return resolver.literalOf(expression, offset) ?? 'ANY';
}

const VERBS = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|Any|Get|Post|Put|Patch|Delete|Head|Options|All)$/;
const ROUTER_NAME = /(?:^|\.)(?:r|e|g|mux|app|api|v\d+|router|engine|server|group|\w*(?:router|group|routes?|mux))$/i;

/** `r.GET("/orders", list)` of gin and echo, `r.Get("/orders", list)` of chi and fiber. */
function readVerb(call: CallSite, resolver: TextResolver): Pattern[] | null {
  const verb = VERBS.exec(call.name)?.[1];
  const path = resolver.literalOf(call.arguments[0], call.offset);
  if (verb === undefined || path === null || call.arguments.length < 2) return null;
  if (!isRouter(call.receiver, call.offset, resolver)) return null;
  if (path !== '' && !path.startsWith('/')) return null;
  const method = verb.toUpperCase();
  return [{ method: method === 'ALL' ? 'ANY' : method, path }];
}

/** By what it is bound to, else by its name. */
function isRouter(receiver: Expression | null, offset: number, resolver: TextResolver): boolean {
  if (receiver?.kind === 'call') return MAKES_ROUTER.test(receiver.call.name);
  if (receiver?.kind !== 'name') return false;
  const value = resolver.valueOf(receiver.name, offset);
  if (value?.kind === 'call' && MAKES_ROUTER.test(value.call.name)) return true;
  return ROUTER_NAME.test(receiver.name) && !/client/i.test(receiver.name);
}

const MAKES_ROUTER = /^(?:With|Group|Route|Subrouter|NewRouter|NewServeMux)$/;

function handlerOf(call: CallSite): string | null {
  const last = call.arguments.at(-1);
  return last?.kind === 'name' ? last.name : null;
}

interface PrefixSearch {
  readonly resolver: TextResolver;
  readonly offset: number;
  readonly hops: number;
}

const MOST_HOPS = 12;
const GROUPS = /^(?:Group|PathPrefix)$/;

/** Follows `v1 := r.Group("/v1")` and `PathPrefix("/v1").Subrouter()` back to the router. */
function prefixOf(receiver: Expression | null, { resolver, offset, hops }: PrefixSearch): string {
  if (receiver === null || hops > MOST_HOPS) return '';
  if (receiver.kind === 'name') {
    const value = resolver.valueOf(receiver.name, offset);
    return value?.kind === 'call' ? prefixOf(value, { resolver, offset, hops: hops + 1 }) : '';
  }
  if (receiver.kind !== 'call') return '';
  const before = prefixOf(receiver.call.receiver, { resolver, offset, hops: hops + 1 });
  if (!GROUPS.test(receiver.call.name)) return before;
  return `${before}/${resolver.literalOf(receiver.call.arguments[0], offset) ?? ''}`;
}

/** `r.Route("/orders", func(r chi.Router) { … })` of chi: all that is routed inside lies below. */
function isNest({ name, arguments: given }: CallSite): boolean {
  return name === 'Route' && given[1]?.kind === 'function';
}

function nestedPrefix({ offset }: CallSite, nests: readonly CallSite[], resolver: TextResolver): string {
  return nests
    .filter((nest) => nest.offset < offset && offset < nest.end)
    .map((nest) => resolver.literalOf(nest.arguments[0], nest.offset) ?? '')
    .join('/');
}
