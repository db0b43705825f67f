import { COPY_FIXED, COPY_LITERAL, COPY_NAME } from '../../model/copy-facts.ts';
import type { CopyTokens } from '../copies/copy-token-list.ts';
import { type CopyGrammar, type TokenColumns, behindNext, isWritten, readColumns } from '../copies/read-columns.ts';
import { wordTable } from '../copies/word-table.ts';
import { CHARACTER, NUMBER, PUNCTUATION, STRING, WORD, readTokens } from './tokens.ts';

/** C# as the search of copies sees it: without `using` directives. */
export function readCopyTokens(text: string): CopyTokens {
  return readColumns(text, readTokens(text), GRAMMAR);
}

const KINDS: Readonly<Record<number, number>> = {
  [WORD]: COPY_NAME,
  [NUMBER]: COPY_LITERAL,
  [STRING]: COPY_LITERAL,
  [CHARACTER]: COPY_LITERAL,
  [PUNCTUATION]: COPY_FIXED,
};

const GRAMMAR: CopyGrammar = {
  kinds: Uint8Array.from({ length: 8 }, (_, kind) => KINDS[kind] ?? COPY_FIXED),
  // C# 14, "Keywords", without the names of types, which a renamed copy may change, and with the usual contextual ones.
  keywords: wordTable(
    `abstract as base break case catch checked class const continue default delegate do else enum event explicit extern false
    finally fixed for foreach goto if implicit in interface internal is lock namespace new null operator out override params
    private protected public readonly ref return sealed sizeof stackalloc static struct switch this throw true try typeof
    unchecked unsafe using virtual void volatile while async await get set init record var when where yield partial`,
  ),
  openers: wordTable('using'),
  endOfImport,
};

/** A directive names a namespace or an alias; `using (…)` and `using var …` are statements. */
function endOfImport(text: string, columns: TokenColumns, at: number): number {
  const behind = behindNext(';', text, columns)(at);
  const start = isWritten(text, columns, at + 1)('static') ? at + 2 : at + 1;
  if (columns.kinds[start] !== WORD || behind - start > LONGEST_DIRECTIVE_TOKENS) return at;
  const next = isWritten(text, columns, start + 1);
  return next(';') || next('.') || next('=') || next('::') ? behind : at;
}

const LONGEST_DIRECTIVE_TOKENS = 60;
