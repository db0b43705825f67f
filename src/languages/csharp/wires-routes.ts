import {
  type Annotation,
  type CallSite,
  type Declaration,
  type Expression,
  declarationAround,
  qualifiedName,
} from '../wiring/code-outline.ts';
import type { CodeOutline } from '../wiring/code-outline.ts';
import type { TextResolver } from '../wiring/text-resolver.ts';
import type { WireList } from '../wiring/wire-list.ts';

/** Routes of ASP.NET controllers and minimal APIs. */
export function addRoutes(outline: CodeOutline, resolver: TextResolver, wires: WireList): void {
  for (const declaration of outline.declarations) readAction(declaration, { outline, resolver, wires });
  for (const call of outline.calls) readMapping(call, { outline, resolver, wires });
}

interface Reading {
  readonly outline: CodeOutline;
  readonly resolver: TextResolver;
  readonly wires: WireList;
}

const VERB = /^Http(Get|Post|Put|Patch|Delete|Head|Options)$/;

/** A method is an action where it has a verb or a route of its own. A route that begins with a slash stands alone. */
function readAction(action: Declaration, reading: Reading): void {
  const { outline, resolver, wires } = reading;
  const type = action.kind === 'callable' ? declarationAround(outline, action.start, 'type') : null;
  if (type === null) return;
  const prefixes = routesOf(type).map((route) => templateOf(route.arguments[0], resolver));
  for (const { method, template, line } of verbsOf(action, resolver)) {
    // Without any template the route comes from conventions that stand elsewhere.
    if (template === '' && prefixes.length === 0) continue;
    for (const prefix of prefixes.length === 0 ? [''] : prefixes) {
      const joined = /^~?\//.test(template) ? template.replace(/^~/, '') : `${prefix}/${template}`;
      const written = fillTokens(joined, type.name, action.name);
      wires.addRoute({ method, written, line, handler: qualifiedName(outline, action) });
    }
  }
}

interface Verb {
  readonly method: string;
  readonly template: string;
  readonly line: number;
}

function verbsOf(action: Declaration, resolver: TextResolver): Verb[] {
  const routes = routesOf(action);
  const verbs = action.annotations.filter(({ name }) => VERB.test(name));
  const shared = verbs.length === 0 ? undefined : routes[0]?.arguments[0];
  return (verbs.length === 0 ? routes : verbs).map(({ name, arguments: given, line }) => ({
    method: VERB.exec(name)?.[1] ?? 'ANY',
    template: templateOf(given[0] ?? shared, resolver),
    line,
  }));
}

function routesOf({ annotations }: Declaration): Annotation[] {
  return annotations.filter(({ name }) => name === 'Route');
}

function templateOf(expression: Expression | undefined, resolver: TextResolver): string {
  return resolver.literalOf(expression, 0) ?? '';
}

function fillTokens(template: string, type: string, action: string): string {
  return template
    .replace(/\[controller\]/gi, type.replace(/Controller$/, ''))
    .replace(/\[action\]/gi, action.replace(/Async$/, ''))
    .replace(/\[area\]/gi, '{area}');
}

const MAPPING = /^Map(Get|Post|Put|Patch|Delete|Methods)?$/;

/** `app.MapGroup("/api").MapGet("{id}", handler)`, groups in locals included. */
function readMapping(call: CallSite, { outline, resolver, wires }: Reading): void {
  const verb = MAPPING.exec(call.name);
  const path = resolver.literalOf(call.arguments[0], call.offset);
  if (verb === null || path === null || call.receiver === null || call.arguments.length < 2) return;
  const prefix = prefixOf(call.receiver, { resolver, offset: call.offset, hops: 0 });
  const handler = call.arguments.at(-1);
  const name = handler?.kind === 'name' ? handler.name : nameAround(outline, call);
  for (const method of methodsOf(verb[1], call, resolver)) {
    wires.addRoute({ method, written: `${prefix}/${path}`, line: call.line, handler: name });
  }
}

function nameAround(outline: CodeOutline, { offset }: CallSite): string | null {
  const around = declarationAround(outline, offset, 'callable');
  return around === null ? null : qualifiedName(outline, around);
}

function methodsOf(verb: string | undefined, call: CallSite, resolver: TextResolver): string[] {
  if (verb === undefined) return ['ANY'];
  if (verb !== 'Methods') return [verb];
  const [, list] = call.arguments;
  if (list?.kind !== 'list') return ['ANY'];
  return list.items.map((item) => {
    const name = item.kind === 'name' ? item.name : (resolver.literalOf(item, call.offset) ?? 'ANY');
    return name.slice(name.lastIndexOf('.') + 1);
  });
}

interface PrefixSearch {
  readonly resolver: TextResolver;
  readonly offset: number;
  readonly hops: number;
}

/** Follows a chain of calls and locals back to the groups that it begins with. */
function prefixOf(receiver: Expression, { resolver, offset, hops }: PrefixSearch): string {
  if (hops > MOST_HOPS) return '';
  if (receiver.kind === 'name') {
    const value = resolver.valueOf(receiver.name, offset);
    return value === null || value.kind === 'name' ? '' : prefixOf(value, { resolver, offset, hops: hops + 1 });
  }
  if (receiver.kind !== 'call') return '';
  const { call } = receiver;
  const before = call.receiver === null ? '' : prefixOf(call.receiver, { resolver, offset, hops: hops + 1 });
  if (call.name !== 'MapGroup') return before;
  return `${before}/${resolver.literalOf(call.arguments[0], offset) ?? ''}`;
}

const MOST_HOPS = 24;
