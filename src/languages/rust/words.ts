import type { SyntaxTree } from '../tree-sitter/syntax-tree.ts';
import * as kinds from './node-kinds.ts';
import type { FoundUnits } from './units.ts';

/** The distinct words of each unit's identifiers, in order of first use; an identifier belongs to the innermost unit. */
export function readWords(tree: SyntaxTree, text: string, { facts, owner }: FoundUnits): string[][] {
  const words: Set<string>[] = facts.map(() => new Set());
  for (let node = 1; node < tree.length; node += 1) {
    const kind = tree.kind[node] ?? 0;
    const unit = words[owner[node] ?? -1];
    if (unit === undefined || kind < kinds.NAME || kind > kinds.FIELD_NAME) continue;
    const identifier = text.slice(tree.start[node], tree.end[node]);
    for (const part of identifier.match(PART) ?? []) if (part.length > 1) unit.add(part.toLowerCase());
  }
  return words.map((set) => [...set]);
}

const PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lo}\p{Lm}\p{M}]+/gu;
