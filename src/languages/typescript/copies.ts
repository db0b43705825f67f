import type { CopyFacts } from '../../model/copy-facts.ts';
import { collectCopyFacts } from '../copies/collect-copy-facts.ts';
import { readScriptTokens } from './copy-tokens.ts';
import type { Dialect } from './syntax.ts';

/** Facts for the search of copies, of a script in the dialect that it was parsed as. */
export function collectCopies(
  script: { readonly code: string; readonly dialect: Dialect },
  lineStarts: readonly number[],
): CopyFacts {
  return collectCopyFacts(readScriptTokens(script.code, script.dialect), lineStarts);
}
