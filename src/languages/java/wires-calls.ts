import {
  type CallSite,
  type CodeOutline,
  type Expression,
  type TextPart,
  callOf,
  nameIn,
  plainText,
} from '../wiring/code-outline.ts';
import type { TextResolver } from '../wiring/text-resolver.ts';
import type { CallDraft, WireList } from '../wiring/wire-list.ts';

/** Calls of RestTemplate, WebClient, RestClient, java.net.http and Apache's client. */
export function addCalls(outline: CodeOutline, resolver: TextResolver, wires: WireList): void {
  const base = onlyBase(outline, resolver);
  for (const call of outline.calls) {
    const draft =
      readTemplateCall(call, resolver) ?? readRequest(call, resolver) ?? readFluentCall(call, resolver, outline);
    if (draft === null) continue;
    const [first] = draft.target;
    const isRelative = typeof first === 'string' && !/^https?:/.test(first);
    wires.addCall({ ...draft, base: draft.base ?? (isRelative ? base : null) });
  }
}

/** `baseUrl("http://pricing")` of the file's only client. */
function onlyBase({ calls }: CodeOutline, resolver: TextResolver): readonly TextPart[] | null {
  const found = calls.filter(({ name }) => name === 'baseUrl' || name === 'rootUri');
  const [only] = found;
  return found.length === 1 && only ? resolver.textOf(only.arguments[0], only.offset) : null;
}

const TEMPLATE_CALLS: ReadonlyMap<string, string> = new Map([
  ['getForObject', 'GET'],
  ['getForEntity', 'GET'],
  ['postForObject', 'POST'],
  ['postForEntity', 'POST'],
  ['postForLocation', 'POST'],
  ['patchForObject', 'PATCH'],
  ['headForHeaders', 'HEAD'],
]);

/** RestTemplate: `getForObject(url, …)`, `exchange(url, HttpMethod.PUT, …)`, and `put` and `delete` of what is called one. */
function readTemplateCall(call: CallSite, resolver: TextResolver): CallDraft | null {
  const method = TEMPLATE_CALLS.get(call.name) ?? methodOfTemplate(call);
  const target = method === null ? null : resolver.textOf(call.arguments[0], call.offset);
  return method === null || target === null ? null : { method, target, line: call.line, client: 'RestTemplate' };
}

/** Other things have these methods too, so the receiver must be called a client. */
function methodOfTemplate({ name, receiver, arguments: given }: CallSite): string | null {
  if (!/rest|template|http/i.test(nameIn(receiver))) return null;
  if (name === 'put' || name === 'delete') return name;
  return name === 'exchange' && given.length > 1 ? methodOf(given[1]) : null;
}

function methodOf(expression: Expression | undefined): string {
  return expression?.kind === 'name' ? expression.name.slice(expression.name.lastIndexOf('.') + 1) : 'ANY';
}

/** Apache's client makes an object of each request: `new HttpPost(baseUrl + id)`. */
function readRequest(call: CallSite, resolver: TextResolver): CallDraft | null {
  const method = /^Http(Get|Post|Put|Patch|Delete)$/.exec(call.name)?.[1];
  const target = method === undefined ? null : resolver.textOf(call.arguments[0], call.offset);
  return method && target ? { method, target, line: call.line, client: call.name } : null;
}

const FLUENT_VERB = /^(get|post|put|patch|delete|head|options|method)$/i;

/** `client.get().uri("/orders")` of WebClient and RestClient; `HttpRequest.newBuilder().uri(…).GET()` of the JDK. */
function readFluentCall(call: CallSite, resolver: TextResolver, outline: CodeOutline): CallDraft | null {
  if (call.name !== 'uri' && call.name !== 'newBuilder') return null;
  const target = resolver.textOf(call.arguments[0], call.offset);
  if (target === null) return null;
  const { line } = call;
  const verb = callOf(call.receiver);
  if (verb !== null && FLUENT_VERB.test(verb.name)) {
    const method = verb.name === 'method' ? methodOf(verb.arguments[0]) : verb.name;
    return /client|^rest$|^$/i.test(rootName(verb.receiver)) ? { method, target, line, client: 'WebClient' } : null;
  }
  const isRequest = rootName(call.receiver).includes('HttpRequest');
  return isRequest ? { method: builtMethod(call, outline), target, line, client: 'HttpClient' } : null;
}

function rootName(receiver: Expression | null): string {
  let at = receiver;
  while (at?.kind === 'call') {
    if (/client|HttpRequest/i.test(at.call.name)) return at.call.name;
    at = at.call.receiver;
  }
  return at?.kind === 'name' ? at.name : '';
}

/** The verb stands further down the chain: the call around that begins where this one does. */
function builtMethod(call: CallSite, { calls }: CodeOutline): string {
  const verb = calls.find(
    ({ offset, name }) => offset === call.offset && /^(?:GET|POST|PUT|DELETE|HEAD|method)$/.test(name),
  );
  if (verb === undefined) return 'GET';
  const [first] = verb.arguments;
  if (verb.name !== 'method') return verb.name;
  return plainText(first) ?? 'ANY';
}
