import { splitIdentifier } from '../typescript/words.ts';
import { type TokenStream, WORD } from './tokens.ts';
import { OpenUnits } from '../text/open-units.ts';
import type { Span } from '../text/span.ts';

/**
 * The distinct words of each unit's identifiers, in order of first use. An identifier belongs to the innermost unit
 * around it. `units` begin in rising order, inner ones after outer ones.
 */
export function collectWords(text: string, tokens: TokenStream, units: readonly Span[]): string[][] {
  const words: Set<string>[] = units.map(() => new Set());
  const splits = new Map<string, readonly string[]>();
  const open = new OpenUnits(units);
  for (let token = 0; token < tokens.count; token += 1) {
    if (tokens.kinds[token] !== WORD) continue;
    const start = tokens.starts[token] ?? 0;
    const unit = words[open.innermostAt(start)];
    if (unit === undefined) continue;
    for (const part of partsOf(text.slice(start, tokens.ends[token]), splits)) unit.add(part);
  }
  return words.map((set) => [...set]);
}

function partsOf(word: string, splits: Map<string, readonly string[]>): readonly string[] {
  const known = splits.get(word);
  if (known !== undefined) return known;
  const parts = KEYWORDS.has(word) ? [] : splitIdentifier(word);
  splits.set(word, parts);
  return parts;
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
