import { OpenUnits } from '../text/open-units.ts';
import { splitIdentifier } from '../typescript/words.ts';
import { NAME, type TokenStream } from './tokens.ts';
import type { LocatedUnit } from './units.ts';

export interface TokenizedText {
  readonly text: string;
  readonly tokens: TokenStream;
}

/** The distinct words of each unit's identifiers, in order of first use; an identifier belongs to the innermost unit around it. */
export function collectWords({ text, tokens }: TokenizedText, units: readonly LocatedUnit[]): string[][] {
  if (units.length === 0) return [];
  const words: Set<string>[] = units.map(() => new Set());
  const open = new OpenUnits(units);
  const splits = new Map<string, readonly string[]>();
  forEachName(text, tokens, (identifier, start) => {
    const unit = words[open.innermostAt(start)];
    if (unit === undefined) return;
    const parts = splits.get(identifier) ?? splitIdentifier(identifier);
    splits.set(identifier, parts);
    for (const part of parts) unit.add(part);
  });
  return words.map((set) => [...set]);
}

function forEachName(text: string, tokens: TokenStream, take: (identifier: string, start: number) => void): void {
  for (let index = 0; index < tokens.count; index += 1) {
    if (tokens.kinds[index] !== NAME) continue;
    const start = tokens.starts[index] ?? 0;
    take(text.slice(start, tokens.ends[index]), start);
  }
}
