import type { Span } from '../text/span.ts';
import { collectTokenWords } from '../text/token-words.ts';
import type { TokenStream } from '../text/token-columns.ts';
import { NAME } from './token-kinds.ts';

/** The distinct words of each unit's identifiers. `units` begin in rising order, inner ones behind outer ones. */
export function collectWords(text: string, tokens: TokenStream, units: readonly Span[]): string[][] {
  return collectTokenWords({ text, tokens, nameKind: NAME, meaningless: KEYWORDS }, units);
}

/** Reserved words, soft keywords where they are nothing else, the bound parameters, and the names of built-in types. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `False None True and as assert async await break class cls continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return self super try while with yield bool bytes dict float int list
  object set str tuple`.split(/\s+/),
);
