import * as kinds from './node-kinds.ts';
import { PREDECLARED } from './predeclared.ts';
import type { SyntaxTree } from '../tree-sitter/syntax-tree.ts';
import type { FoundUnits } from './units.ts';

/** The distinct words of each unit's identifiers, in order of first use; an identifier belongs to the innermost unit. */
export function readWords(tree: SyntaxTree, text: string, { facts, owner }: FoundUnits): string[][] {
  const words: Set<string>[] = facts.map(() => new Set());
  const splits = new Map<string, readonly string[]>();
  for (let node = 1; node < tree.length; node += 1) {
    const kind = tree.kind[node] ?? 0;
    if (kind < kinds.IDENTIFIER || kind > kinds.LABEL) continue;
    const unit = words[owner[node] ?? -1];
    if (unit === undefined) continue;
    const identifier = text.slice(tree.start[node], tree.end[node]);
    let parts = splits.get(identifier);
    if (parts === undefined) splits.set(identifier, (parts = splitIdentifier(identifier)));
    for (const part of parts) unit.add(part);
  }
  return words.map((set) => [...set]);
}

/** `HTTPServer2URL_total` → http, server, url, total. Predeclared names and single letters say nothing. */
function splitIdentifier(identifier: string): string[] {
  if (PREDECLARED.has(identifier)) return [];
  const parts = identifier.match(/^\w*$/.test(identifier) ? ASCII_PART : ANY_PART) ?? [];
  return parts.filter((part) => part.length > 1).map((part) => part.toLowerCase());
}

const ASCII_PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
const ANY_PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lo}\p{Lm}\p{M}]+/gu;
