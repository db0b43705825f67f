import { noDecisions } from '../../model/decision-facts.ts';
import { type FactKind, type FileFacts, noSymbols, noWires } from '../../model/facts.ts';

/** All that is asked of generated code. */
export const GENERATED_FACTS: ReadonlySet<FactKind> = new Set(['wires']);

/**
 * Whether generated code may call or serve anything: it names a path or a URL. Most of it (messages, migrations, types)
 * does not, and is not parsed.
 */
export function mayHoldWires(text: string): boolean {
  return NAMES_PATH.test(text);
}

const NAMES_PATH = /["'`]\/[\w{$:<[]|["'`]https?:|\burl\b/;

/**
 * What is kept of generated code: a client counts by the calls that it makes, a server stub by the routes that it
 * serves, and anything else not at all. Tables belong to who wrote the source behind it.
 */
export function generatedFacts({ links, wires }: FileFacts): FileFacts {
  const { routes, mounts, calls, messages } = wires;
  const isWired = routes.length + calls.length + messages.length > 0;
  return {
    links: {
      leftOut: isWired ? 'wires-only' : 'generated',
      lines: links.lines,
      imports: [],
      exports: [],
      problems: [],
    },
    symbols: noSymbols,
    wires: isWired ? { ...noWires, routes, mounts, calls, messages } : noWires,
    decisions: noDecisions,
    copies: null,
    units: [],
    words: [],
  };
}
