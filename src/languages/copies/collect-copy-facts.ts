import type { CopyFacts } from '../../model/copy-facts.ts';
import type { CopyTokens } from './copy-token-list.ts';
import { indexTokens } from './index-tokens.ts';
import { winnowExact, winnowRenamed } from './winnow.ts';

/**
 * Facts for the search of copies. Pure in tokens and line starts; neither layout nor comments nor the place of lines
 * goes into a fingerprint.
 */
export function collectCopyFacts(tokens: CopyTokens, lineStarts: readonly number[]): CopyFacts {
  const indexed = indexTokens(tokens);
  return {
    vocabulary: indexed.vocabulary,
    sequence: indexed.sequence,
    lineTokens: countBeforeLines(tokens, lineStarts),
    exact: winnowExact(indexed),
    renamed: winnowRenamed(indexed),
  };
}

function countBeforeLines({ count, starts }: CopyTokens, lineStarts: readonly number[]): Uint32Array {
  const before = new Uint32Array(lineStarts.length + 1);
  let token = 0;
  for (const [line, start] of lineStarts.entries()) {
    while (token < count && (starts[token] ?? 0) < start) token += 1;
    before[line] = token;
  }
  before[lineStarts.length] = count;
  return before;
}
