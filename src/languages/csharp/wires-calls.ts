import type { CallSite, CodeOutline, Declaration, Expression, TextPart } from '../wiring/code-outline.ts';
import { declarationAround } from '../wiring/code-outline.ts';
import type { TextResolver } from '../wiring/text-resolver.ts';
import type { CallDraft, WireList } from '../wiring/wire-list.ts';

interface CallSource {
  readonly resolver: TextResolver;
  readonly text: string;
}

interface Reading {
  readonly resolver: TextResolver;
  /** Names that the file declares as `HttpClient`. */
  readonly clients: ReadonlySet<string>;
  readonly base: readonly TextPart[] | null;
}

/** Calls of HttpClient, of Refit interfaces, and of methods of this file that pass their path on to HttpClient. */
export function addCalls(outline: CodeOutline, { resolver, text }: CallSource, wires: WireList): void {
  const clients = new Set(Array.from(text.matchAll(/\bHttpClient\??\s+(\w+)/g), ([, name = '']) => name));
  const reading: Reading = { resolver, clients, base: findBase(outline, resolver) };
  const wrappers = new Map<string, Wrapper>();
  for (const call of outline.calls) {
    const draft = readCall(call, reading);
    if (draft === null) continue;
    const wrapper = findWrapper(call, draft, outline);
    if (wrapper === null) wires.addCall(draft);
    else wrappers.set(wrapper.name, wrapper);
  }
  for (const call of outline.calls) {
    const wrapper = wrappers.get(call.name);
    const target = wrapper && resolver.textOf(call.arguments[wrapper.position], call.offset);
    if (wrapper && target?.some((part) => typeof part === 'string'))
      wires.addCall({ ...wrapper, target, line: call.line });
  }
  for (const declaration of outline.declarations) readRefit(declaration, reading, wires);
}

/** `BaseAddress = new Uri("https://pricing")` of the file's only client. */
function findBase({ bindings }: CodeOutline, resolver: TextResolver): readonly TextPart[] | null {
  const found = bindings.filter(({ name }) => name === 'BaseAddress');
  const [only] = found;
  return found.length === 1 && only ? resolver.textOf(only.value, only.offset) : null;
}

const VERBS =
  /^(Get|Post|Put|Patch|Delete)(?:String|Stream|ByteArray)?(?:FromJson|AsJson)?(?:AsAsyncEnumerable)?Async$|^(Get)FromJsonAsAsyncEnumerable$/;

function readCall(call: CallSite, reading: Reading): CallDraft | null {
  const { resolver, base } = reading;
  if (call.name === 'HttpRequestMessage') return readMessage(call, reading);
  const verb = VERBS.exec(call.name);
  if (verb === null || !isClient(call, reading)) return null;
  const target = resolver.textOf(call.arguments[0] ?? call.named.get('requestUri'), call.offset);
  if (target === null) return null;
  return { method: verb[1] ?? 'GET', target, base: baseBefore(target, base), line: call.line, client: 'HttpClient' };
}

/** Caches and repositories have a `GetAsync` too: only what is declared or called a client counts, or what speaks JSON over HTTP by name. */
function isClient({ receiver, name }: CallSite, { clients }: Reading): boolean {
  if (receiver?.kind === 'call') return /CreateClient|HttpClient/.test(receiver.call.name);
  if (receiver?.kind !== 'name') return false;
  const last = receiver.name.slice(receiver.name.lastIndexOf('.') + 1);
  if (clients.has(last) || /http|requestProvider/i.test(last)) return true;
  return /client$|api$/i.test(last) && (/Json/.test(name) || /^_?client$/i.test(last));
}

/** `new HttpRequestMessage(HttpMethod.Post, "/orders")`. */
function readMessage(call: CallSite, { resolver, base }: Reading): CallDraft | null {
  const [first, second] = call.arguments;
  const target = resolver.textOf(second ?? call.named.get('requestUri'), call.offset);
  if (target === null) return null;
  const method =
    first?.kind === 'name' && /HttpMethod\.\w+$/.test(first.name) ? first.name.replace(/^.*\./, '') : 'ANY';
  return { method, target, base: baseBefore(target, base), line: call.line, client: 'HttpClient' };
}

function baseBefore(target: readonly TextPart[], base: readonly TextPart[] | null): readonly TextPart[] | null {
  const [first] = target;
  return typeof first === 'string' && !/^https?:/.test(first) ? base : null;
}

interface Wrapper extends CallDraft {
  readonly name: string;
  readonly position: number;
}

/** A method whose whole path is one of its parameters. */
function findWrapper(call: CallSite, { target, ...draft }: CallDraft, outline: CodeOutline): Wrapper | null {
  const around = declarationAround(outline, call.offset, 'callable');
  const [only] = target;
  if (around === null || target.length !== 1 || only === undefined || typeof only === 'string') return null;
  const position = around.parameters.indexOf(only.name ?? '');
  return position < 0 ? null : { ...draft, target, name: around.name, position };
}

/** Refit: `[Get("/orders/{id}")]` on a method of an interface. */
function readRefit(declaration: Declaration, { resolver }: Reading, wires: WireList): void {
  if (declaration.kind !== 'callable') return;
  for (const { name, arguments: given, line } of declaration.annotations) {
    if (!/^(?:Get|Post|Put|Patch|Delete)$/.test(name)) continue;
    const path: Expression | undefined = given[0];
    const target = resolver.textOf(path, declaration.start);
    if (target !== null) wires.addCall({ method: name, target, line, client: 'Refit' });
  }
}
