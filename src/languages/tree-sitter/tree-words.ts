import { UnitWords } from '../text/unit-words.ts';
import type { SyntaxTree } from './syntax-tree.ts';

export interface NamedTree {
  readonly tree: SyntaxTree;
  readonly text: string;
  /** Identifiers are the nodes whose kinds lie between these, both included. */
  readonly firstKind: number;
  readonly lastKind: number;
  /** Words of the language itself that may be identifiers. */
  readonly meaningless: ReadonlySet<string>;
}

/** The distinct words of each unit's identifiers, in order of first use; `owner` has for each node the innermost unit. */
export function collectTreeWords(
  { tree, text, firstKind, lastKind, meaningless }: NamedTree,
  owner: Int32Array,
  unitCount: number,
): string[][] {
  const words = new UnitWords(unitCount, meaningless);
  for (let node = 1; node < tree.length; node += 1) {
    const kind = tree.kind[node] ?? 0;
    const unit = owner[node] ?? -1;
    if (kind < firstKind || kind > lastKind || unit < 0) continue;
    words.add(unit, text.slice(tree.start[node], tree.end[node]));
  }
  return words.finish();
}
