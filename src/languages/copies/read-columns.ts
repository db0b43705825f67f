import { hashText } from '../../base/hash-text.ts';
import { COPY_FIXED, COPY_NAME, copyToken } from '../../model/copy-facts.ts';
import { type CopyTokens, CopyTokenList } from './copy-token-list.ts';
import { type WordTable, hasWord } from './word-table.ts';

/** Tokens of a lexer as columns. */
export interface TokenColumns {
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** How the tokens of one language become tokens of copies. */
export interface CopyGrammar {
  /** Kind of copy token for each kind of the lexer. */
  readonly kinds: Uint8Array;
  /** Words that no renaming changes. */
  readonly keywords: WordTable;
  /** Words that may begin what is no code to copy: imports, package lines. */
  readonly openers: WordTable;
  /** Index behind the import that begins at a token, or the token itself when none does. */
  endOfImport(text: string, columns: TokenColumns, at: number): number;
}

export function readColumns(text: string, columns: TokenColumns, grammar: CopyGrammar): CopyTokens {
  const list = new CopyTokenList(text, columns.count);
  for (let at = 0; at < columns.count; at += 1) {
    const start = columns.starts[at] ?? 0;
    const hash = hashText(text, start, columns.ends[at] ?? 0);
    const behind = hasWord(grammar.openers, hash) ? grammar.endOfImport(text, columns, at) : at;
    if (behind > at) {
      list.bar(start);
      at = behind - 1;
    } else {
      const kind = grammar.kinds[columns.kinds[at] ?? 0] ?? COPY_FIXED;
      list.put(copyToken(hash, kind === COPY_NAME && hasWord(grammar.keywords, hash) ? COPY_FIXED : kind), start);
    }
  }
  return list.finish();
}

/** True when a token is written so. */
export function isWritten(text: string, { starts, ends }: TokenColumns, at: number): (written: string) => boolean {
  const start = starts[at] ?? text.length;
  const length = (ends[at] ?? 0) - start;
  return (written) => written.length === length && text.startsWith(written, start);
}

/** Index behind the next token that is written so; the number of tokens where there is none. */
export function behindNext(written: string, text: string, columns: TokenColumns): (from: number) => number {
  return (from) => {
    let at = from;
    while (at < columns.count && !isWritten(text, columns, at)(written)) at += 1;
    return Math.min(at + 1, columns.count);
  };
}
