import { NAME } from './token-kinds.ts';
import type { PythonTokens } from './token-list.ts';
import { OpenUnits } from '../text/open-units.ts';
import type { Span } from '../text/span.ts';

/**
 * The distinct words of each unit's identifiers, in order of first use. An identifier belongs to the innermost unit
 * around it, as its decisions do. `units` begin in rising order, inner ones behind outer ones.
 */
export function collectWords(text: string, tokens: PythonTokens, units: readonly Span[]): string[][] {
  const words: Set<string>[] = units.map(() => new Set());
  const splits = new Map<string, readonly string[]>();
  const open = new OpenUnits(units);
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kinds[at] !== NAME) continue;
    const start = tokens.starts[at] ?? 0;
    const unit = words[open.innermostAt(start)];
    if (unit !== undefined) addParts(unit, text.slice(start, tokens.ends[at]), splits);
  }
  return words.map((set) => [...set]);
}

function addParts(unit: Set<string>, identifier: string, splits: Map<string, readonly string[]>): void {
  const parts = splits.get(identifier) ?? splitIdentifier(identifier);
  splits.set(identifier, parts);
  for (const part of parts) unit.add(part);
}

/** `HTTPServer2_url_total` → http, server, url, total. Keywords and single letters say nothing. */
function splitIdentifier(identifier: string): string[] {
  if (KEYWORDS.has(identifier)) return [];
  const parts = identifier.match(/^\w*$/.test(identifier) ? ASCII_PART : ANY_PART) ?? [];
  return parts.filter((part) => part.length > 1).map((part) => part.toLowerCase());
}

const ASCII_PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
const ANY_PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lo}\p{Lm}\p{M}]+/gu;

/** Reserved words, soft keywords where they are nothing else, the bound parameters, and the names of built-in types. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `False None True and as assert async await break class cls continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return self super try while with yield bool bytes dict float int list
  object set str tuple`.split(/\s+/),
);
