import { OpenUnits } from './open-units.ts';
import type { Span } from './span.ts';
import type { TokenStream } from './token-columns.ts';
import { UnitWords } from './unit-words.ts';

export interface TokenizedText {
  readonly text: string;
  readonly tokens: TokenStream;
  /** The kind of token that names are. */
  readonly nameKind: number;
  /** Words of the language itself that may be such tokens. */
  readonly meaningless: ReadonlySet<string>;
}

/**
 * The distinct words of each unit's identifiers, in order of first use. An identifier belongs to the innermost unit
 * around it, as its decisions do. `units` begin in rising order, inner ones behind outer ones.
 */
export function collectTokenWords(
  { text, tokens, nameKind, meaningless }: TokenizedText,
  units: readonly Span[],
): string[][] {
  const words = new UnitWords(units.length, meaningless);
  if (units.length === 0) return [];
  const open = new OpenUnits(units);
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kinds[at] !== nameKind) continue;
    const start = tokens.starts[at]!;
    const unit = open.innermostAt(start);
    if (unit >= 0) words.add(unit, text.slice(start, tokens.ends[at]));
  }
  return words.finish();
}
