import type { Span } from '../text/span.ts';
import { collectTokenWords } from '../text/token-words.ts';
import type { TokenStream } from '../text/token-columns.ts';
import { WORD } from './tokens.ts';

/** The distinct words of each unit's identifiers. `units` begin in rising order, inner ones after outer ones. */
export function collectWords(text: string, tokens: TokenStream, units: readonly Span[]): string[][] {
  return collectTokenWords({ text, tokens, nameKind: WORD, meaningless: KEYWORDS }, units);
}

/** Reserved words, contextual keywords and the names of built-in types. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `abstract add and as ascending async await base bool break by byte case catch char checked class const continue decimal
  default delegate descending do double dynamic else enum equals event explicit extern false file finally fixed float for
  foreach from get global goto group if implicit in init int interface internal into is join let lock long managed
  nameof namespace new nint not null nuint object on operator or orderby out override params partial private protected
  public readonly record ref remove required return sbyte scoped sealed select set short sizeof stackalloc static string
  struct switch this throw true try typeof uint ulong unchecked unmanaged unsafe ushort using value var virtual void
  volatile when where while with yield`.split(/\s+/),
);
