import {
  type CallSite,
  type CodeOutline,
  type Expression,
  type TextPart,
  callOf,
  declarationAround,
  nameIn,
} from '../wiring/code-outline.ts';
import { fillPassedPath, findPassedPath } from '../wiring/passed-path.ts';
import { type Wrapper, addPassingCalls } from '../wiring/passing-calls.ts';
import type { TextResolver } from '../wiring/text-resolver.ts';
import type { CallDraft, WireList } from '../wiring/wire-list.ts';

/** Calls of requests, httpx and aiohttp, and of functions of this file that pass their path on to them. */
export function addCalls(outline: CodeOutline, resolver: TextResolver, wires: WireList): void {
  addPassingCalls<PythonWrapper>(
    outline.calls,
    {
      readCall: (call) => readCall(call, resolver),
      findWrapper: (call, draft) => findWrapper(call, draft, outline),
      readWrapped: (call, wrapper) => readWrapped(call, wrapper, resolver),
    },
    wires,
  );
}

function readWrapped(call: CallSite, wrapper: PythonWrapper, resolver: TextResolver): CallDraft | null {
  const position = wrapper.position - (call.receiver === null ? 0 : wrapper.selves);
  const given = resolver.textOf(call.arguments[position], call.offset);
  if (given === null || !given.some((part) => typeof part === 'string')) return null;
  return { ...wrapper, target: fillPassedPath(wrapper.target, wrapper.parameter, given), line: call.line };
}

const METHODS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);

function readCall(call: CallSite, resolver: TextResolver): CallDraft | null {
  const isRequest = call.name === 'request' || call.name === 'stream';
  if (!METHODS.has(call.name) && !isRequest) return null;
  if (!isClient(call.receiver, call.offset, resolver)) return null;
  const target = resolver.textOf(call.named.get('url') ?? call.arguments[isRequest ? 1 : 0], call.offset);
  if (target === null) return null;
  const method = isRequest ? requestMethod(call, resolver) : call.name;
  const base = baseOf(call.receiver, call.offset, resolver);
  return { method, target, base, line: call.line, client: clientName(call.receiver) };
}

function requestMethod({ named, arguments: [first], offset }: CallSite, resolver: TextResolver): string {
  return resolver.literalOf(named.get('method') ?? first, offset) ?? 'ANY';
}

const MODULES = /^(?:requests|httpx|aiohttp)$/;
const MAKERS = /^(?:Session|session|Client|AsyncClient|ClientSession|TestClient)$/;
const CLIENT_NAME = /(?:session|client|http|httpx|requests)$/i;

/** A dictionary has a `get` too: only what is bound to a client or named like one counts. */
function isClient(receiver: Expression | null, offset: number, resolver: TextResolver): boolean {
  const name = nameIn(receiver);
  if (name === '') return MAKERS.test(callOf(receiver)?.name ?? '');
  if (MODULES.test(name)) return true;
  const value = resolver.valueOf(name, offset);
  if (value === null || value.kind === 'name') return CLIENT_NAME.test(name);
  return MAKERS.test(callOf(value)?.name ?? '');
}

function baseOf(receiver: Expression | null, offset: number, resolver: TextResolver): readonly TextPart[] | null {
  const value = receiver?.kind === 'name' ? resolver.valueOf(receiver.name, offset) : receiver;
  if (value?.kind !== 'call') return null;
  return resolver.textOf(value.call.named.get('base_url'), offset);
}

function clientName(receiver: Expression | null): string {
  if (receiver?.kind === 'name') return receiver.name.slice(receiver.name.lastIndexOf('.') + 1);
  return receiver?.kind === 'call' ? receiver.call.name : 'requests';
}

interface PythonWrapper extends Wrapper {
  /** 1 where the first parameter is the object itself. */
  readonly selves: number;
}

function findWrapper(call: CallSite, draft: CallDraft, outline: CodeOutline): PythonWrapper | null {
  const around = declarationAround(outline, call.offset, 'callable');
  const parameter = around === null ? null : findPassedPath(draft.target, around.parameters);
  if (around === null || parameter === null) return null;
  const selves = /^(?:self|cls)$/.test(around.parameters[0] ?? '') ? 1 : 0;
  const position = around.parameters.indexOf(parameter);
  return { ...draft, name: around.name, parameter, position, selves };
}
