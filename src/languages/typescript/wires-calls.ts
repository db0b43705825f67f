import { type CallSite, type Expression, type TextPart, declarationAround, nameIn } from '../wiring/code-outline.ts';
import { fillPassedPath, findPassedPath } from '../wiring/passed-path.ts';
import type { TextResolver } from '../wiring/text-resolver.ts';
import type { CallDraft, WireList } from '../wiring/wire-list.ts';
import { HTTP_METHODS, roleOf } from './wires-clients.ts';
import type { ModuleOutline } from './wires-outline.ts';

/** Calls of HTTP clients, and of functions of this file that pass their path on to one. */
export function addCalls(outline: ModuleOutline, resolver: TextResolver, wires: WireList): void {
  const wrappers = new Map<string, Wrapper>();
  for (const call of outline.calls.flatMap((each) => alternativesOf(each, resolver))) {
    const draft = readCall(call, { outline, resolver });
    if (draft === null) continue;
    const wrapper = findWrapper(call, draft, outline);
    if (wrapper === null) wires.addCall(draft);
    else wrappers.set(wrapper.name, wrapper);
  }
  for (const call of outline.calls) {
    const wrapper = wrappers.get(call.name);
    const draft = wrapper ? readWrapped(call, wrapper, resolver) : null;
    if (draft !== null) wires.addCall(draft);
  }
}

const MAY_TAKE_PATH = /fetch|axios|^(?:ky|got|request|get|post|put|patch|del|delete|useSWR)$/i;

/** `fetch(isAdmin ? '/logs' : '/logs/own')`, through a local too, is a call for each. */
function alternativesOf(call: CallSite, resolver: TextResolver): readonly CallSite[] {
  if (!MAY_TAKE_PATH.test(call.name)) return [call];
  const [first, ...others] = call.arguments;
  const bound = first?.kind === 'name' ? resolver.valueOf(first.name, call.offset) : first;
  if (bound?.kind !== 'either') return [call];
  return bound.options.map((option) => ({ ...call, arguments: [option, ...others] }));
}

type RecordExpression = Extract<Expression, { kind: 'record' }>;

interface Reading {
  readonly outline: ModuleOutline;
  readonly resolver: TextResolver;
}

function readCall(call: CallSite, reading: Reading): CallDraft | null {
  if (PLAIN_CALLS.test(call.name) && isPlain(call)) return readPlain(call, reading);
  if (call.receiver === null) return readImported(call, reading);
  if (!HTTP_METHODS.has(call.name) && call.arguments[0]?.kind !== 'record') return null;
  if (roleOf(call.receiver, call.offset, reading.resolver) === 'client') return readClientCall(call, reading);
  return call.name === 'ajax' ? readFirstRecord(call, reading) : null;
}

function readClientCall(call: CallSite, reading: Reading): CallDraft | null {
  const method = HTTP_METHODS.get(call.name);
  return method === undefined || method === 'ANY' ? readFirstRecord(call, reading) : readMethod(call, method, reading);
}

function readFirstRecord(call: CallSite, { resolver }: Reading): CallDraft | null {
  const [first] = call.arguments;
  return first?.kind === 'record' ? readRecord(call, first, resolver) : null;
}

/** `fetch(url, init)`, `axios(url, config)`, `useSWR(key, fetcher)`, `new EventSource(url)`. */
const PLAIN_CALLS = /^(?:\$?fetch|ofetch|useFetch|axios|ky|got|useSWR|EventSource|request)$/;

function isPlain({ receiver, name }: CallSite): boolean {
  if (receiver === null) return true;
  return name === 'fetch' && receiver.kind === 'name' && /^(?:window|globalThis|self|this)$/.test(receiver.name);
}

function readPlain(call: CallSite, { resolver }: Reading): CallDraft | null {
  const [first, second] = call.arguments;
  if (first?.kind === 'record') return readRecord(call, first, resolver);
  const target = resolver.textOf(first, call.offset);
  if (target === null) return null;
  const method = methodOf(second, call.offset, resolver) ?? 'GET';
  return { method, target, line: call.line, client: call.name };
}

/** A function from elsewhere that is named like a client and takes a path. */
function readImported(call: CallSite, { outline, resolver }: Reading): CallDraft | null {
  const record = call.arguments.find((argument) => argument.kind === 'record' && argument.entries.has('url'));
  if (record?.kind === 'record' && record.entries.has('method')) return readRecord(call, record, resolver);
  if (!isClientFunction(call.name, outline.imported.get(call.name))) return null;
  const target = resolver.textOf(call.arguments[0], call.offset);
  if (typeof target?.[0] !== 'string' || !/^(?:\/\w|https?:)/.test(target[0])) return null;
  const method = methodOf(call.arguments[1], call.offset, resolver) ?? methodOfName(call.name);
  return { method, target, line: call.line, client: call.name };
}

/** `apiFetch` by its own name, `get` by the name of the module that it comes from. */
function isClientFunction(name: string, imported: string | undefined): boolean {
  if (imported === undefined) return false;
  return CLIENT_FUNCTION.test(name) || (VERB_NAME.test(name) && CLIENT_MODULE.test(imported));
}

const VERB_NAME = /^(?:get|post|put|patch|del|delete)(?:V\d)?$/;
const CLIENT_MODULE = /(?:api|http|client|request|fetch)[^/#]*#/i;
const CLIENT_FUNCTION =
  /fetch|request|ajax|http|^(?:api|call)(?:Get|Post|Put|Patch|Delete|Call|Api)?$|^(?:get|post|put|patch|del|delete)(?:Json|JSON|Api)$/i;

function methodOfName(name: string): string {
  const verb = /get|post|put|patch|del/i.exec(name)?.[0].toUpperCase() ?? 'ANY';
  return verb === 'DEL' ? 'DELETE' : verb;
}

function readMethod(call: CallSite, method: string, reading: Reading): CallDraft | null {
  const [first] = call.arguments;
  const { resolver } = reading;
  if (first?.kind === 'record') {
    const draft = readRecord(call, first, resolver);
    return draft && { ...draft, method };
  }
  const target = resolver.textOf(first, call.offset);
  const base = baseOf(call.receiver, call.offset, resolver);
  return target === null ? null : { method, target, base, line: call.line, client: clientName(call.receiver) };
}

/** `client.request({ url, method })`, `$.ajax({ url, type })`, a generated client's `post({ url })`. */
function readRecord(call: CallSite, record: RecordExpression, resolver: TextResolver): CallDraft | null {
  const target = resolver.textOf(record.entries.get('url'), call.offset);
  if (target === null) return null;
  const base =
    resolver.textOf(record.entries.get('baseURL'), call.offset) ?? baseOf(call.receiver, call.offset, resolver);
  const method = methodOf(record, call.offset, resolver) ?? 'GET';
  return { method, target, base, line: call.line, client: clientName(call.receiver) || call.name };
}

/** Null where nothing is said of a method, `ANY` where it is computed. */
function methodOf(expression: Expression | undefined, offset: number, resolver: TextResolver): string | null {
  const named = nameIn(expression);
  const options = named === '' ? expression : resolver.valueOf(named, offset);
  const written =
    options?.kind === 'record' ? (options.entries.get('method') ?? options.entries.get('type')) : undefined;
  if (written === undefined) return null;
  const method = resolver.literalOf(written, offset) ?? '';
  return /^[a-z]+$/i.test(method) ? method : 'ANY';
}

/** `axios.create({ baseURL })`, `ky.create({ prefixUrl })` behind the name of the client. */
function baseOf(receiver: Expression | null, offset: number, resolver: TextResolver): readonly TextPart[] | null {
  const value = receiver?.kind === 'name' ? resolver.valueOf(receiver.name, offset) : receiver;
  if (value?.kind !== 'call') return null;
  const [options] = value.call.arguments;
  if (options?.kind !== 'record') return null;
  const { entries } = options;
  return resolver.textOf(entries.get('baseURL') ?? entries.get('prefixUrl') ?? entries.get('baseUrl'), offset);
}

function clientName(receiver: Expression | null): string {
  if (receiver?.kind === 'name') return receiver.name.slice(receiver.name.lastIndexOf('.') + 1);
  return receiver?.kind === 'call' ? receiver.call.name : '';
}

/** A function that calls with what it was given. */
interface Wrapper extends Pick<CallDraft, 'target' | 'base' | 'method'> {
  readonly name: string;
  readonly position: number;
  readonly parameter: string;
}

function findWrapper(call: CallSite, draft: CallDraft, outline: ModuleOutline): Wrapper | null {
  const around = declarationAround(outline, call.offset, 'callable');
  if (around === null || around.name === '') return null;
  const parameter = findPassedPath(draft.target, around.parameters);
  if (parameter === null) return null;
  const position = around.parameters.indexOf(parameter);
  return { ...draft, base: draft.base ?? null, name: around.name, position, parameter };
}

function readWrapped(call: CallSite, wrapper: Wrapper, resolver: TextResolver): CallDraft | null {
  const given = resolver.textOf(call.arguments[wrapper.position], call.offset);
  if (given === null || !given.some((part) => typeof part === 'string')) return null;
  const target = fillPassedPath(wrapper.target, wrapper.parameter, given);
  const options = call.arguments.find((argument) => argument.kind === 'record' && argument.entries.has('method'));
  const method = methodOf(options, call.offset, resolver) ?? wrapper.method;
  return { method, target, base: wrapper.base ?? null, line: call.line, client: wrapper.name };
}
