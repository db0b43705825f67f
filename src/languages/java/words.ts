import { collectTokenWords } from '../text/token-words.ts';
import type { TokenStream } from '../text/token-columns.ts';
import { NAME } from './tokens.ts';
import type { LocatedUnit } from './units.ts';

export interface TokenizedText {
  readonly text: string;
  readonly tokens: TokenStream;
}

/** The distinct words of each unit's identifiers; keywords are tokens of another kind. */
export function collectWords({ text, tokens }: TokenizedText, units: readonly LocatedUnit[]): string[][] {
  return collectTokenWords({ text, tokens, nameKind: NAME, meaningless: CONTEXTUAL }, units);
}

/** Contextual keywords that nobody uses for a name (JLS 3.9). */
const CONTEXTUAL: ReadonlySet<string> = new Set(['permits', 'sealed', 'var', 'yield']);
