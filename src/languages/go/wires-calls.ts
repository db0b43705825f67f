import type { CallSite, CodeOutline, Expression, TextPart } from '../wiring/code-outline.ts';
import { declarationAround } from '../wiring/code-outline.ts';
import { fillPassedPath, findPassedPath } from '../wiring/passed-path.ts';
import { type Wrapper, addPassingCalls } from '../wiring/passing-calls.ts';
import type { TextResolver } from '../wiring/text-resolver.ts';
import type { CallDraft, WireList } from '../wiring/wire-list.ts';

/** Calls of net/http and resty, and of functions of this file that pass their path on to them. */
export function addCalls(outline: CodeOutline, resolver: TextResolver, wires: WireList): void {
  addPassingCalls<GoWrapper>(
    outline.calls,
    {
      readCall: (call) => readCall(call, resolver),
      findWrapper: (call, draft) => findWrapper(call, draft, outline),
      readWrapped: (call, wrapper) => readWrapped(call, wrapper, resolver),
    },
    wires,
  );
}

function readWrapped(call: CallSite, wrapper: GoWrapper, resolver: TextResolver): CallDraft | null {
  const given = resolver.textOf(call.arguments[wrapper.position], call.offset);
  if (given === null || !given.some((part) => typeof part === 'string')) return null;
  const { methodPosition } = wrapper;
  const method = methodPosition < 0 ? wrapper.method : methodOf(call.arguments[methodPosition], call.offset, resolver);
  return { ...wrapper, method, target: fillPassedPath(wrapper.target, wrapper.parameter, given), line: call.line };
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['Get', 'GET'],
  ['Post', 'POST'],
  ['PostForm', 'POST'],
  ['Head', 'HEAD'],
  ['Put', 'PUT'],
  ['Patch', 'PATCH'],
  ['Delete', 'DELETE'],
]);

function readCall(call: CallSite, resolver: TextResolver): CallDraft | null {
  const { name, line, offset } = call;
  if (name === 'NewRequest' || name === 'NewRequestWithContext') {
    const at = name === 'NewRequest' ? 0 : 1;
    const target = resolver.textOf(call.arguments[at + 1], offset);
    return (
      target && { method: methodOf(call.arguments[at], offset, resolver), target, line, client: 'http.NewRequest' }
    );
  }
  const method = PLAIN.get(name);
  if (method === undefined || !isClient(call.receiver)) return null;
  const target = resolver.textOf(call.arguments[0], offset);
  return target && isUrl(target) ? { method, target, line, client: 'http' } : null;
}

/** `http.Get`, a client's `Get`, and resty's `client.R().Get`. */
function isClient(receiver: Expression | null): boolean {
  if (receiver?.kind === 'call') return receiver.call.name === 'R';
  return receiver?.kind === 'name' && /^http$|(?:http|client)$/i.test(receiver.name);
}

function isUrl(target: readonly TextPart[]): boolean {
  return target.some((part) => typeof part === 'string' && part.includes('/')) || target.length === 1;
}

function methodOf(expression: Expression | undefined, offset: number, resolver: TextResolver): string {
  if (expression?.kind === 'name' && /Method[A-Z]\w+$/.test(expression.name))
    return expression.name.replace(/^.*Method/, '').toUpperCase();
  return resolver.literalOf(expression, offset) ?? 'ANY';
}

interface GoWrapper extends Wrapper {
  /** Position of the parameter that is the method, or -1. */
  readonly methodPosition: number;
}

function findWrapper(call: CallSite, draft: CallDraft, outline: CodeOutline): GoWrapper | null {
  const around = declarationAround(outline, call.offset, 'callable');
  const parameter = around === null ? null : findPassedPath(draft.target, around.parameters);
  if (around === null || parameter === null) return null;
  const given = call.arguments[call.name === 'NewRequestWithContext' ? 1 : 0];
  const methodPosition = given?.kind === 'name' ? around.parameters.indexOf(given.name) : -1;
  const name = around.name.slice(around.name.lastIndexOf('.') + 1);
  return { ...draft, name, parameter, position: around.parameters.indexOf(parameter), methodPosition };
}
