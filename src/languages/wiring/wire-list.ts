import { compareText } from '../../base/ordering.ts';
import type { CallFact, MessageFact, MountFact, RouteFact, TableFact, WireFacts } from '../../model/facts.ts';
import { UNKNOWN_BASE, readCallTarget } from './call-target.ts';
import type { TextPart } from './code-outline.ts';
import { routeTemplates, toPathTemplate } from './path-template.ts';

/** Collects what one file says about wires, in any order and with repetitions. */
export class WireList {
  readonly #routes: RouteFact[] = [];
  readonly #mounts: MountFact[] = [];
  readonly #calls: CallFact[] = [];
  readonly #messages: MessageFact[] = [];
  readonly #tables: TableFact[] = [];

  /** `written` is the whole path, prefixes included, as the framework spells it. */
  addRoute(route: Omit<RouteFact, 'path'> & { readonly written: string }): void {
    const { method, line, handler } = route;
    for (const path of routeTemplates(route.written)) {
      this.#routes.push({ method: method.toUpperCase(), path, line, handler });
    }
  }

  addMount({ written, line, target }: Omit<MountFact, 'path'> & { readonly written: string }): void {
    this.#mounts.push({ path: toPathTemplate(written), target, line });
  }

  /** Ignored where the target cannot be read. */
  addCall(call: CallDraft): void {
    const target = readCallTarget(call.base ? [...call.base, '/', ...call.target] : call.target);
    if (target === null || (target.path === '/' && (target.base === null || target.base === UNKNOWN_BASE))) return;
    const { method, line, client } = call;
    this.#calls.push({ method: method.toUpperCase(), path: target.path, base: target.base, line, client });
  }

  addMessage(message: MessageFact): void {
    if (CHANNEL.test(message.channel)) this.#messages.push(message);
  }

  addTables(tables: readonly TableFact[]): void {
    this.#tables.push(...tables);
  }

  facts(): WireFacts {
    return {
      routes: inOrder(this.#routes, ({ method, path }) => `${method} ${path}`),
      mounts: inOrder(this.#mounts, ({ path, target }) => `${path} ${target}`),
      calls: inOrder(this.#calls, ({ method, path, base }) => `${method} ${path} ${base ?? ''}`),
      messages: inOrder(this.#messages, ({ channel, direction }) => `${channel} ${direction}`),
      tables: inOrder(this.#tables, ({ table, access }) => `${table} ${access}`),
    };
  }
}

export interface CallDraft extends Pick<CallFact, 'method' | 'line' | 'client'> {
  readonly target: readonly TextPart[];
  /** What the client puts before each target. */
  readonly base?: readonly TextPart[] | null;
}

const CHANNEL = /^[\w.:/#*-]{2,200}$/;

function inOrder<Fact extends { readonly line: number }>(
  facts: readonly Fact[],
  nameOf: (fact: Fact) => string,
): Fact[] {
  const known = new Map(facts.map((fact) => [`${fact.line} ${nameOf(fact)}`, fact]));
  return [...known.values()].toSorted((a, b) => a.line - b.line || compareText(nameOf(a), nameOf(b)));
}
